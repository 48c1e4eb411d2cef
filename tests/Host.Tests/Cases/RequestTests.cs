using System.Net;
using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>Asking to be let into a case that the index told of.</summary>
public sealed class RequestTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Ask_Granted_OpensTheCaseAndNothingBefore()
    {
        var two = await TwoCases.MakeAsync(host);
        var asking = await two.Dan.GetAsync(two.Asking);
        Assert.True(asking.Says("Priya Nair"));
        Assert.False(asking.Says("Upstairs music"));
        Assert.Equal(two.His.Split('/')[^1], asking.Value("For"));
        Assert.NotNull((await two.Dan.SubmitAsync("Ask")).Error("Reason"));
        await two.AskAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Hers)).Status);
        Assert.True((await two.Dan.GetAsync("/requests")).Says("Waiting for the owner"));

        Assert.True((await two.Priya.GetAsync("/")).Says("Northton Police asks to see"));
        Assert.True((await two.Priya.GetAsync(two.Hers + "/sharing")).Says("She may be at risk from the same man"));
        var decide = await two.Priya.GetAsync(await two.DecidePathAsync());
        Assert.False(decide.Says("Gathering at night"));
        await two.Priya.SubmitAsync("Let them in", ("UpTo", "Contribute"));
        Assert.True((await two.Dan.GetAsync(two.Hers)).Says("Upstairs music"));
        Assert.True((await two.Dan.GetAsync(await two.MinePathAsync())).Says("Open the case"));
        Assert.Single(await two.Area.Area.EventsAsync("request.granted"), e => e.UserId == two.Area.Priya.Id);
        Assert.All(await two.Area.Area.MailsAsync(), m => Assert.DoesNotContain("Ingrid", m.Text + m.Subject, StringComparison.Ordinal));
        Assert.Contains(await two.Area.Area.MailsAsync(), m => m.To == two.Area.Dan.Email);
    }

    [Fact]
    public async Task Ask_Twice_IsToldSo()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        await two.Dan.GetAsync(two.Asking);
        Assert.Contains("asked already", (await two.Dan.SubmitAsync("Ask", ("Reason", "Please"))).Error("Reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_ForSomebodyElsesCase_IsRefused()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Dan.GetAsync(two.Asking);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.SubmitAsync("Ask", ("Reason", "Please"), ("For", two.HersId.ToString()))).Status);
        Assert.Contains(await two.Area.Area.EventsAsync("request.asked"), e => e.Outcome != Host.Audit.AuditOutcome.Done);
    }

    [Fact]
    public async Task Ask_WhereTheIndexTellsNothing_Is404()
    {
        var two = await TwoCases.MakeAsync(host);
        using var ruth = await two.Area.SignInAsync(two.Area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(two.Asking)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync("/asking/" + Guid.NewGuid())).Status);
        await two.Dan.GetAsync(two.Asking);
        await two.Priya.GetAsync(two.Hers + "/sharing/seal");
        await two.Priya.SubmitAsync("Save", ("IsSealed", "true"), ("Reason", "He works here"));
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.SubmitAsync("Ask", ("Reason", "Please"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Asking)).Status);
    }

    [Fact]
    public async Task Ask_WithAnotherPersonInTheForm_IsAboutTheOneInTheAddress()
    {
        var two = await TwoCases.MakeAsync(host);
        var secret = await two.Priya.OpenCaseAsync("A refuge");
        await two.Priya.AddPersonAsync(secret, "Astrid Lindqvist");
        await two.Priya.GetAsync(secret + "/sharing/seal");
        await two.Priya.SubmitAsync("Save", ("IsSealed", "true"), ("Reason", "He works here"));
        var other = await two.Area.Area.ReadAsync(core => core.Set<Host.Cases.People.Profile>().SingleAsync(p => p.Name == "Astrid Lindqvist"));
        foreach (var page in new[] { two.Asking, $"/emergency/people/{two.Asking.Split('/', '?')[2]}" })
        {
            await two.Dan.GetAsync(page);
            var answer = await two.Dan.PostAsync(page, ("id", other.Id.ToString()));
            Assert.False(answer.Says("Astrid"));
        }
    }

    [Fact]
    public async Task Decide_ByWhoDoesNotOwn_OrAtAnotherCase_Is404()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        var decide = await two.DecidePathAsync();
        await two.Priya.ShareAsync(two.Hers, "Owen", Level.Manage);
        using var owen = await two.Area.SignInAsync(two.Area.Owen);
        Assert.Equal(HttpStatusCode.NotFound, (await owen.GetAsync(decide)).Status);
        Assert.False((await owen.GetAsync(two.Hers + "/sharing")).Says("They ask to be let in"));
        var elsewhere = decide.Replace(two.Hers, two.His, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(elsewhere)).Status);
        await two.Dan.GetAsync(two.His + "/note");
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.PostAsync(elsewhere + "?handler=Grant", ("UpTo", "Read"), ("Version", "1"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Hers)).Status);
    }

    [Fact]
    public async Task Decide_AlreadyTakenBack_SaysSo()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        await two.Priya.GetAsync(await two.DecidePathAsync());
        await two.Dan.GetAsync(await two.MinePathAsync());
        await two.Dan.SubmitAsync("I no longer need it");
        Assert.True((await two.Priya.SubmitAsync("Let them in")).Says("Somebody else saved a change"));
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Hers)).Status);
    }

    [Fact]
    public async Task Refused_Challenged_IsSentBackAndThenStands()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        await two.RefuseAsync();
        var mine = await two.MinePathAsync();
        Assert.True((await two.Dan.GetAsync(mine)).Says("It is about another matter"));
        await two.ChallengeAsync();

        using var ravi = await two.Area.SignInAsync(two.Ravi);
        Assert.True((await ravi.GetAsync("/oversight")).Says("Refused by Priya Nair"));
        var challenge = mine.Replace("/requests/", "/oversight/requests/", StringComparison.Ordinal);
        Assert.False((await ravi.GetAsync(challenge)).Says("Ingrid"));
        await ravi.SubmitAsync("Save", ("Stands", "false"), ("Words", "Read it again, together"));
        Assert.True((await two.Priya.GetAsync(await two.DecidePathAsync())).Says("Read it again, together"));
        await two.RefuseAsync();
        await two.ChallengeAsync();
        await ravi.GetAsync(challenge);
        await ravi.SubmitAsync("Save", ("Stands", "true"), ("Words", "It is another matter"));
        Assert.True((await two.Dan.GetAsync(mine)).Says("Refused, and that stands"));
        Assert.Equal(HttpStatusCode.NotFound, (await ravi.GetAsync(challenge)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ravi.GetAsync(two.Hers)).Status);
    }

    [Fact]
    public async Task Mine_OnceTheCaseIsSealed_NamesNobodyAndNoAgency()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        var mine = await two.MinePathAsync();
        Assert.Equal("Ingrid Maier, held by Northton Council", (await two.Dan.GetAsync(mine)).Heading);
        await two.Priya.GetAsync(two.Hers + "/sharing/seal");
        await two.Priya.SubmitAsync("Save", ("IsSealed", "true"), ("Reason", "He works here"));
        foreach (var path in new[] { mine, "/requests" })
        {
            var screen = await two.Dan.GetAsync(path);
            Assert.True(screen.Says("Somebody you asked about"));
            Assert.False(screen.Says("Northton Council"));
        }
    }

    [Theory]
    [InlineData("asked")]
    [InlineData("refused")]
    public async Task Challenged_ByOrAgainstTheManagerThemself_IsForAnotherToJudge(string what)
    {
        var two = await TwoCases.MakeAsync(host);
        var party = what == "asked" ? two.Area.Dan : two.Area.Priya;
        await two.Area.Area.AddAsync(new UserRole { UserId = party.Id, Role = Role.DataSharingManager });
        await two.AskAsync();
        await two.RefuseAsync();
        await two.ChallengeAsync();
        var challenge = (await two.MinePathAsync()).Replace("/requests/", "/oversight/requests/", StringComparison.Ordinal);
        var judge = what == "asked" ? two.Dan : two.Priya;
        Assert.Equal(HttpStatusCode.NotFound, (await judge.GetAsync(challenge)).Status);
        Assert.False((await judge.GetAsync("/oversight")).Says("Refused by"));
        await judge.GetAsync("/emergency");
        Assert.Equal(HttpStatusCode.NotFound, (await judge.PostAsync(challenge, ("Stands", "false"), ("Words", "I say so"), ("Version", "3"))).Status);
        using var ravi = await two.Area.SignInAsync(two.Ravi);
        Assert.Equal(HttpStatusCode.OK, (await ravi.GetAsync(challenge)).Status);
        Assert.NotNull((await ravi.SubmitAsync("Save", ("Stands", "true"), ("Words", "It is another matter"))).Location);
    }

    [Fact]
    public async Task Oversight_IsForThoseWhoOversee()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        await two.RefuseAsync();
        await two.ChallengeAsync();
        var challenge = (await two.MinePathAsync()).Replace("/requests/", "/oversight/requests/", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await two.Priya.GetAsync("/oversight")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await two.Priya.GetAsync(challenge)).Status);
        using var irene = await two.Area.SignInAsync(two.Area.Irene);
        Assert.Equal(HttpStatusCode.Forbidden, (await irene.GetAsync(challenge)).Status);
        Assert.False((await irene.GetAsync("/oversight")).Says("ASB-"));
        using var gareth = await two.Area.SignInAsync(two.Area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(await two.MinePathAsync())).Status);
    }

    [Fact]
    public async Task Unanswered_AfterAWorkingDay_IsForSpocAndManagerToChase()
    {
        var two = await TwoCases.MakeAsync(host);
        var spoc = await two.Area.Area.PersonAsync("Sal Reed", two.Area.Council, null, Role.Spoc);
        await two.AskAsync();
        await two.Area.Area.DrainAsync();
        Assert.Empty(await two.Area.Area.EventsAsync("request.escalated"));
        host.Clock.Advance(TimeSpan.FromDays(6));
        await two.Area.Area.DrainAsync();
        Assert.Single(await two.Area.Area.EventsAsync("request.escalated"));
        using var sal = await two.Area.SignInAsync(spoc);
        Assert.True((await sal.GetAsync("/oversight")).Says("Chase the owner: Priya Nair"));
        using var ravi = await two.Area.SignInAsync(two.Ravi);
        Assert.True((await ravi.GetAsync("/oversight")).Says("Chase the owner: Priya Nair"));
        using var irene = await two.Area.SignInAsync(two.Area.Irene);
        Assert.False((await irene.GetAsync("/oversight")).Says("Chase the owner"));
    }

    [Fact]
    public async Task Answered_InTime_IsNotEscalated()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        await two.RefuseAsync();
        host.Clock.Advance(TimeSpan.FromDays(6));
        await two.Area.Area.DrainAsync();
        Assert.Empty(await two.Area.Area.EventsAsync("request.escalated"));
    }
}

internal static class Challenges
{
    /// <summary>Dan brings the refusal before the data sharing manager.</summary>
    public static async Task ChallengeAsync(this TwoCases two)
    {
        await two.Dan.GetAsync(await two.MinePathAsync());
        await two.Dan.SubmitAsync("Bring it before the data sharing manager", ("Words", "It is the same man"));
        Assert.Equal(await two.MinePathAsync(), two.Dan.Page.Location);
    }
}
