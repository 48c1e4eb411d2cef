using System.Net;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>Opening a case in an emergency.</summary>
public sealed class EmergencyTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Refusal = "No such case opens to you";

    [Fact]
    public async Task Open_OneTheIndexTellsOf_ReadsItForFourHoursAndTellsItsOwner()
    {
        var two = await TwoCases.MakeAsync(host);
        var person = two.Asking.Split('?')[0].Replace("/asking/", "/emergency/people/", StringComparison.Ordinal);
        await two.Dan.GetAsync(person);
        Assert.NotNull((await two.Dan.SubmitAsync("Open it")).Error("Reason"));
        await two.Dan.SubmitAsync("Open it", ("Reason", "He is at her door"));
        Assert.Equal(two.Hers, two.Dan.Page.Location);
        Assert.True((await two.Dan.FollowAsync()).Says("You opened this in an emergency"));
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Hers + "/note")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Hers + "/sharing/add")).Status);
        Assert.True((await two.Dan.GetAsync(two.Hers + "/why")).Says("You opened it in an emergency"));
        Assert.Contains(two.Hers, (await two.Dan.GetAsync("/cases")).Text, StringComparison.Ordinal);

        Assert.True((await two.Priya.GetAsync("/")).Says("was opened in an emergency"));
        Assert.True((await two.Priya.GetAsync(two.Hers + "/sharing")).Says("He is at her door"));
        using var ravi = await two.Area.SignInAsync(two.Ravi);
        Assert.True((await ravi.GetAsync("/oversight")).Says("Open now"));
        var mails = await two.Area.Area.MailsAsync();
        Assert.Contains(mails, m => m.To == two.Area.Priya.Email && m.Subject.Contains("emergency", StringComparison.Ordinal));
        Assert.Contains(mails, m => m.To == two.Ravi.Email && m.Subject.Contains("emergency", StringComparison.Ordinal));

        host.Clock.Advance(TimeSpan.FromHours(4));
        using var later = await two.Area.SignInAsync(two.Area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await later.GetAsync(two.Hers)).Status);
        Assert.DoesNotContain(two.Hers, (await later.GetAsync("/cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_EndedByTheOwner_IsOverAtTheNextPage()
    {
        var two = await TwoCases.MakeAsync(host);
        await OpenAsync(two);
        await EndAsync(two);
        Assert.Contains(Refusal, (await TryAsync(two.Dan, await ReferenceAsync(two))).Error("Reference"), StringComparison.Ordinal);
        await two.Priya.GetAsync(two.Hers + "/sharing");
        await two.Priya.SubmitAsync("I have seen this");
        Assert.False((await two.Priya.GetAsync("/")).Says("was opened in an emergency"));
    }

    [Fact]
    public async Task Open_EndedByTheOwner_OpensAgainOnceTheManagerHasJudged()
    {
        var two = await TwoCases.MakeAsync(host);
        await OpenAsync(two);
        await EndAsync(two);
        await two.Area.Area.WriteAsync(async core =>
        {
            var emergency = await core.Set<EmergencyAccess>().SingleAsync();
            (emergency.WasRight, emergency.Finding) = (true, "As it should be");
        });
        await OpenAsync(two);
        Assert.True((await two.Dan.GetAsync(two.Hers)).Says("You opened this in an emergency"));
    }

    [Fact]
    public async Task Open_EndedByWhoTookIt_OpensAgain()
    {
        var two = await TwoCases.MakeAsync(host);
        await OpenAsync(two);
        var id = await two.Area.Area.ReadAsync(core => core.Set<EmergencyAccess>().Select(e => e.Id).SingleAsync());
        await two.Dan.GetAsync("/emergency");
        await two.Dan.PostAsync(two.Hers + "/sharing?handler=EndEmergency", ("emergencyId", id.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Hers)).Status);
        await OpenAsync(two);
    }

    [Fact]
    public async Task Open_OneThatTheyReadAlready_LeadsThereAndIsNoEmergency()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Priya.ShareAsync(two.Hers, "Okafor", Level.Read);
        await OpenAsync(two);
        Assert.Empty(await two.Area.Area.EventsAsync("emergency.opened"));
        Assert.DoesNotContain(await two.Area.Area.MailsAsync(), m => m.Subject.Contains("emergency", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_Afterwards_IsJustifiedByWhoDidItAndJudgedByTheManager()
    {
        var two = await TwoCases.MakeAsync(host);
        await OpenAsync(two);
        host.Clock.Advance(TimeSpan.FromHours(5));
        using var dan = await two.Area.SignInAsync(two.Area.Dan);
        using var priya = await two.Area.SignInAsync(two.Area.Priya);
        var why = (await dan.GetAsync("/")).Document.QuerySelectorAll("main a")
            .Single(a => a.TextContent.StartsWith("Say why you opened", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(why)).Status);
        await dan.GetAsync(why);
        await dan.SubmitAsync("Send", ("Words", "Went there at once"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(why)).Status);

        var judge = "/oversight/emergencies/" + why.Split('/')[2];
        Assert.Equal(HttpStatusCode.Forbidden, (await priya.GetAsync(judge)).Status);
        using var ravi = await two.Area.SignInAsync(two.Ravi);
        Assert.True((await ravi.GetAsync(judge)).Says("Went there at once"));
        Assert.NotNull((await ravi.SubmitAsync("Save")).Error("WasRight"));
        await ravi.SubmitAsync("Save", ("WasRight", "true"), ("Words", "As it should be"));
        Assert.True((await priya.GetAsync(two.Hers + "/sharing")).Says("found it right"));
        Assert.True((await ravi.GetAsync("/oversight")).Says("None waits for you"));
    }

    [Fact]
    public async Task Open_Sealed_OpensToItsDutyTeamAlone()
    {
        var two = await TwoCases.MakeAsync(host);
        var reference = await ReferenceAsync(two);
        await SealAsync(two, null);
        using var owen = await two.Area.SignInAsync(two.Area.Owen);
        var unknown = await TryAsync(owen, "ASB-222-222");
        var withoutDuty = await TryAsync(owen, reference);
        Assert.Equal(unknown.Error("Reference"), withoutDuty.Error("Reference"));
        Assert.Contains(Refusal, unknown.Error("Reference"), StringComparison.Ordinal);

        await SealAsync(two, two.Area.CouncilTeam.Id);
        Assert.Contains(Refusal, (await TryAsync(two.Dan, reference)).Error("Reference"), StringComparison.Ordinal);
        Assert.Equal(two.Hers, (await TryAsync(owen, reference.ToLowerInvariant())).Location);
        Assert.True((await owen.GetAsync(two.Hers)).Says("Upstairs music"));
        Assert.True((await two.Area.Area.EventsAsync("emergency.opened")).Count(e => e.Outcome != Host.Audit.AuditOutcome.Done) >= 3);
    }

    [Fact]
    public async Task Open_BeatsNoOtherCondition()
    {
        var two = await TwoCases.MakeAsync(host);
        var reference = await ReferenceAsync(two);
        using var ruth = await two.Area.SignInAsync(two.Area.Ruth);
        Assert.Contains(Refusal, (await TryAsync(ruth, reference)).Error("Reference"), StringComparison.Ordinal);
        await two.Priya.GetAsync($"{two.Hers}/sharing/keep-out/{two.Area.Dan.Id}");
        await two.Priya.SubmitAsync("Keep them out", ("Reason", "His cousin"));
        Assert.Contains(Refusal, (await TryAsync(two.Dan, reference)).Error("Reference"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Hers)).Status);
    }

    [Fact]
    public async Task Open_MoreThanFiveADay_IsSentToTheManager()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Area.Area.AddAsync([.. Enumerable.Range(0, 5).Select(i => OverAccess(two, i))]);
        var refused = (await two.Area.Area.EventsAsync("emergency.opened")).Count;
        var known = await TryAsync(two.Dan, await ReferenceAsync(two));
        Assert.Contains("Telephone", known.Error("Reason"), StringComparison.Ordinal);
        Assert.Null(known.Error("Reference"));
        var unknown = await TryAsync(two.Dan, "ASB-222-222");
        Assert.Equal((known.Error("Reason"), known.Error("Reference")), (unknown.Error("Reason"), unknown.Error("Reference")));
        Assert.Equal(refused + 2, (await two.Area.Area.EventsAsync("emergency.opened")).Count(e => e.Outcome == Host.Audit.AuditOutcome.Refused));

        host.Clock.Advance(TimeSpan.FromDays(1));
        using var dan = await two.Area.SignInAsync(two.Area.Dan);
        Assert.Equal(two.Hers, (await TryAsync(dan, await ReferenceAsync(two))).Location);
    }

    private EmergencyAccess OverAccess(TwoCases two, int hours) => new()
    {
        Id = Guid.CreateVersion7(),
        HoldingId = two.HersId,
        UserId = two.Area.Dan.Id,
        Reason = "He is at her door",
        From = host.Clock.GetUtcNow().UtcDateTime.AddHours(-10 - hours),
        Until = host.Clock.GetUtcNow().UtcDateTime.AddHours(-6 - hours),
    };

    private static async Task EndAsync(TwoCases two)
    {
        await two.Priya.GetAsync(two.Hers + "/sharing");
        await two.Priya.SubmitAsync("End it now");
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync(two.Hers)).Status);
    }

    private static async Task OpenAsync(TwoCases two) =>
        Assert.Equal(two.Hers, (await TryAsync(two.Dan, await ReferenceAsync(two))).Location);

    private static async Task<Screen> TryAsync(Visitor visitor, string reference)
    {
        await visitor.GetAsync("/emergency");
        return await visitor.SubmitAsync("Open it", ("Reference", reference), ("Reason", "He is at her door"));
    }

    private static Task<string> ReferenceAsync(TwoCases two) => two.Area.Area.ReadAsync(core =>
        core.Set<Host.Cases.Case>().Where(c => c.Id == two.HersId).Select(c => c.Reference).SingleAsync());

    private static async Task SealAsync(TwoCases two, Guid? duty)
    {
        await two.Priya.GetAsync(two.Hers + "/sharing/seal");
        await two.Priya.SubmitAsync("Save", ("IsSealed", "true"), ("DutyTeam", $"{duty}"), ("Reason", "He works here"));
        Assert.Equal(two.Hers + "/sharing", two.Priya.Page.Location);
    }
}
