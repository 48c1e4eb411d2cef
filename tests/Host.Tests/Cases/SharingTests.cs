using System.Net;
using ECins.Host.Audit;
using ECins.Host.Cases.Sharing;
using ECins.Host.Identity;
using ECins.Host.Tests.Access;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class SharingTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Share_TeamContributesAndNamedTeacherReads_AndNobodyElseFindsAnything()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NoteAsync(path, "Visited, all quiet");
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.ShareAsync(path, "Calder", Level.Read, host.Clock.UkToday().AddDays(20));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync(path)).Says("Visited, all quiet"));
        await dan.NoteAsync(path, "Spoke to the neighbours");
        await AssertSees(area, area.Ruth, path, "Spoke to the neighbours");
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path + "/note")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path + "/sharing/add")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync("/asb")).Status);
        await AssertFindsNothing(area, area.Gareth, path);
        await AssertFindsNothing(area, area.Irene, path);
        await AssertFindsNothing(area, area.Owen, path);
    }

    [Fact]
    public async Task EndShare_OpenPage_StopsAtItsNextRequest()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Contribute);
        using var ruth = await area.SignInAsync(area.Ruth);
        await ruth.GetAsync(path + "/note");

        await priya.EndShareAsync(path, area.Ruth);

        Assert.Equal(HttpStatusCode.NotFound, (await ruth.SubmitAsync("Save note", ("Text", "Too late"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        Assert.False((await priya.GetAsync(path)).Says("Too late"));
        Assert.NotEmpty(await area.Area.EventsAsync("page.refused"));
    }

    [Fact]
    public async Task Share_ItsLastDayOver_IsOver()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read, host.Clock.UkToday());
        await AssertSees(area, area.Ruth, path, "Shouting");
        host.Clock.Advance(TimeSpan.FromDays(1));
        await AssertFindsNothing(area, area.Ruth, path);
    }

    [Fact]
    public async Task Share_Before_SaysWhoWouldSeeIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        Assert.Contains("1 person will see it", await priya.ShareAsync(path, "Neighbourhood", Level.Read), StringComparison.Ordinal);
        Assert.Contains("Dan Okafor", await priya.ShareAsync(path, "Neighbourhood", Level.Contribute), StringComparison.Ordinal);
        Assert.Contains("Nobody will see more", await priya.ShareAsync(path, "Dan", Level.Read), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Share_PartnerWithoutAgreement_IsRefusedAndNamed()
    {
        var area = await AsbArea.MakeAsync(host);
        var trust = await area.Area.PartnerAsync("Northton NHS Trust", ECins.Host.Organisations.OrganisationKind.NhsTrust);
        await area.Area.PersonAsync("Amara Obi", trust);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync(path + "/sharing/add");
        await priya.SubmitAsync("Find", ("Words", "Amara"));
        var picked = priya.Page.Document.QuerySelector("input[name=Picked]")!.GetAttribute("value")!;
        await priya.SubmitAsync("Continue", ("Picked", picked));
        var terms = priya.Page.Location!;
        Assert.Contains("cannot be shared", (await priya.FollowAsync()).Heading, StringComparison.Ordinal);

        await priya.GetAsync(path + "/note");
        await priya.PostAsync(terms + "?handler=Share", ("UpTo", "Read"), ("Reason", "To help"));
        Assert.False((await priya.GetAsync(path + "/sharing")).Says("Amara"));
    }

    [Fact]
    public async Task Share_FurtherThanOneReaches_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path + "/note");
        var answer = await dan.PostAsync($"{path}/sharing/add/User/{area.Gareth.Id}?handler=Share", ("UpTo", "Manage"), ("Reason", "x"));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        await AssertFindsNothing(area, area.Gareth, path);
    }

    [Fact]
    public async Task Share_OfWhatTheyDoNotManage_IsRefused_AndOnRecordOfTheCase()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await area.Area.InScopeAsync(async services =>
        {
            services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(area.Dan, services);
            var form = new ShareForm(PrincipalKind.User, area.Gareth.Id, Level.Read, null, "x");
            await Assert.ThrowsAsync<RefusedException>(() => services.GetRequiredService<ShareService>().ShareAsync(Guid.Parse(path[^36..]), form, CancellationToken.None));
        });
        var refused = Assert.Single(await area.Area.EventsAsync("share.made"));
        Assert.Equal(AuditOutcome.Refused, refused.Outcome);
        Assert.Contains(path[^36..], refused.Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeepOut_BeatsTheShareWithTheTeam_AndIsLifted()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.GetAsync($"{path}/sharing/keep-out/{area.Dan.Id}");
        await priya.SubmitAsync("Keep them out", ("Reason", "His cousin is involved"));
        await AssertFindsNothing(area, area.Dan, path);
        await priya.GetAsync(path + "/sharing");
        await priya.SubmitAsync("Let in again");
        await AssertSees(area, area.Dan, path, "Shouting");
    }

    [Fact]
    public async Task Why_SaysThroughWhatAndUntilWhen()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var until = host.Clock.UkToday().AddDays(20);
        await priya.ShareAsync(path, "Calder", Level.Read, until);
        using var ruth = await area.SignInAsync(area.Ruth);
        var why = await ruth.GetAsync(path + "/why");
        Assert.True(why.Says($"It is shared with Ruth Calder, Northton Academy: read, until {until.Show()}."));
        Assert.True(why.Says("You do not work in anti-social behaviour, but this case is shared with you."));
        Assert.True((await priya.GetAsync(path + "/why")).Says("You own it."));
    }

    [Fact]
    public async Task WhoCanSee_NamesEverybodyAndWhenTheyLastLooked()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        Assert.Contains("Never opened", (await priya.GetAsync(path + "/sharing")).Text, StringComparison.Ordinal);
        using var ruth = await area.SignInAsync(area.Ruth);
        await ruth.GetAsync(path);
        var screen = await priya.GetAsync(path + "/sharing");
        Assert.DoesNotContain("Never opened", screen.Text, StringComparison.Ordinal);
        Assert.True(screen.Says("Seen by 2 agencies, 2 people."));
    }

    [Fact]
    public async Task Shares_TheSpoc_SeesThatTheyExistAndNothingOfTheCase()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Noise in Quay Street");
        await priya.ShareAsync(path, "Calder", Level.Read);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        using var irene = await area.SignInAsync(area.Irene);
        var screen = await irene.GetAsync("/shares");
        Assert.True(screen.Says("Ruth Calder"));
        Assert.False(screen.Says("Neighbourhood team"));
        Assert.False(screen.Says("Quay Street"));
        Assert.DoesNotContain(path["/cases/".Length..], screen.Text, StringComparison.Ordinal);
        await AssertFindsNothing(area, area.Irene, path);
    }

    [Fact]
    public async Task WorkstreamTurnedOff_CaseIsGoneForEverybody()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await area.Area.WriteAsync(async core =>
            (await core.Set<ECins.Host.Workstreams.Workstream>().FindAsync("asb"))!.Status = ECins.Host.Workstreams.WorkstreamStatus.Off);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        await AssertFindsNothing(area, area.Priya, path);
    }

    private static async Task AssertSees(AsbArea area, ECins.Host.Identity.User user, string path, string text)
    {
        using var visitor = await area.SignInAsync(user);
        Assert.True((await visitor.GetAsync(path)).Says(text));
        Assert.Contains(path, (await visitor.GetAsync("/cases")).Text, StringComparison.Ordinal);
    }

    private static async Task AssertFindsNothing(AsbArea area, ECins.Host.Identity.User user, string path)
    {
        using var visitor = await area.SignInAsync(user);
        foreach (var page in new[] { "", "/people", "/sharing", "/why", "/record", "/note", "/sharing/add", "/people/add" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path + page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/asb" + path + "/reports")).Status);
        Assert.DoesNotContain(path, (await visitor.GetAsync("/cases")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(path, (await visitor.GetAsync("/")).Text, StringComparison.Ordinal);
    }
}
