using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Problems;

/// <summary>Problems: opened, changed, shared, closed, and found by those alone who reach them.</summary>
public sealed class ProblemTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] Writing = ["/objective", "/scanning", "/analysis", "/assessment", "/plan/tasks/add", "/plan/links/add"];

    [Fact]
    public async Task Opened_IsItsOpenersAlone_UntilItIsShared()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        Assert.True((await priya.GetAsync("/problems")).Says("A problem is a place, a theme, or a person or family"));
        var path = await priya.OpenProblemAsync(host);
        var page = await priya.GetAsync(path);
        Assert.True(page.Says("No races by spring"));
        Assert.Matches("ASB-P-[2-9A-Z]{3}-[2-9A-Z]{3}", page.Text);
        Assert.True(page.Says("Seen by 1 agency, 1 person"));
        Assert.Contains(path, (await priya.GetAsync("/problems")).Text, StringComparison.Ordinal);
        Assert.Contains("Problems", priya.Page.Menu);
        foreach (var other in new[] { area.Owen, area.Dan, area.Ruth })
        {
            using var visitor = await area.SignInAsync(other);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
            Assert.False((await visitor.GetAsync("/problems")).Says("Cars racing"));
        }

        Assert.Contains("problem", Assert.Single(await area.Area.EventsAsync("problem.opened")).Subjects, StringComparison.Ordinal);
        Assert.NotEmpty(await area.Area.EventsAsync("problem.shown"));
        Assert.NotEmpty(await area.Area.EventsAsync("problem.listed"));
    }

    [Fact]
    public async Task Opened_WithSomethingMissing_IsToldBesideTheFields_AndTextSurvives()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/problems/add");
        var page = await priya.SubmitAsync("Open it", ("Part.Title", "Theft from vans"));
        Assert.Equal("Select what it is about", page.Error("Part_Kind"));
        Assert.Equal("Enter what is to be reached", page.Error("Part_Objective"));
        Assert.Equal("Enter when it is looked at again", page.Error("Part_ReviewOn"));
        Assert.Equal("Theft from vans", page.Value("Part_Title"));
    }

    [Fact]
    public async Task Opened_ByWhoWorksNoWorkstream_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync("/problems/add")).Status);
        Assert.False((await ruth.GetAsync("/problems")).Says("Open a problem"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.PostAsync("/problems/add")).Status);
    }

    [Fact]
    public async Task SharedAtRead_IsRead_AndNotChanged_AtContribute_ItIs_AndClosedOnlyAtManage()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        using var gareth = await area.SignInAsync(area.Gareth);
        var path = await priya.OpenProblemAsync(host);
        Assert.Contains("will see it, or more of it", await priya.ShareAsync(path, "Neighbourhood", Level.Read), StringComparison.Ordinal);
        Assert.True((await dan.GetAsync(path)).Says("No races by spring"));
        Assert.False(dan.Page.Says("Change"));
        foreach (var page in Writing.Append("/close").Append("/sharing/add"))
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + page)).Status);

        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await dan.ChangePartAsync(path, "scanning", ("Part.Scanning", "Forty calls since May"));
        await dan.ChangePartAsync(path, "analysis", ("Part.Doing", "Drivers of about 19"), ("Part.PlaceManager", "The harbour trust"));
        await dan.ChangePartAsync(path, "assessment", ("Part.Assessment", "Bollards worked"));
        await dan.ChangePartAsync(path, "objective", ("Part.Kind", "Theme"));
        foreach (var said in new[] { "Forty calls since May", "Drivers of about 19", "The harbour trust", "Bollards worked", "Theme" })
            Assert.True((await priya.GetAsync(path)).Says(said), said);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/close")).Status);

        await priya.ShareAsync(path, "Neighbourhood", Level.Manage);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path + "/close")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(path)).Status);
        Assert.False((await gareth.GetAsync("/problems")).Says("Cars racing"));
        Assert.Equal(4, (await area.Area.EventsAsync("problem.changed")).Count(e => e.Outcome == Host.Audit.AuditOutcome.Done));
    }

    [Fact]
    public async Task Shared_WithWhoDoesNotWorkTheWorkstream_OpensThatAlone_SaysWhy_AndEnds()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var ruth = await area.SignInAsync(area.Ruth);
        var path = await priya.OpenProblemAsync(host);
        await priya.OpenProblemAsync(host, "Something else");
        await priya.ShareAsync(path, "Ruth", Level.Read, host.Clock.UkToday().AddDays(5));
        Assert.True((await ruth.GetAsync("/problems")).Says("Cars racing"));
        Assert.True(ruth.Page.Says("New to you"));
        Assert.False(ruth.Page.Says("Something else"));
        await ruth.GetAsync(path);
        Assert.False((await ruth.GetAsync("/problems")).Says("New to you"));
        Assert.True((await ruth.GetAsync(path + "/why")).Says("but this problem is shared with you"));
        Assert.True((await priya.GetAsync(path + "/sharing")).Says("Last opened"));
        Assert.False(priya.Page.Says("Refer to a team"));
        await priya.EndShareAsync(path, area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        Assert.False((await ruth.GetAsync("/problems")).Says("Cars racing"));
        Assert.Contains($"problem:{path[^36..]}", Assert.Single(await area.Area.EventsAsync("share.made")).Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeptOut_IsOutWhateverIsShared()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var path = await priya.OpenProblemAsync(host);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path)).Status);
        await priya.GetAsync($"{path}/sharing/keep-out/{area.Dan.Id}");
        await priya.SubmitAsync("Keep them out", ("Reason", "His brother races there"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
        Assert.False((await dan.GetAsync("/problems")).Says("Cars racing"));
    }

    [Fact]
    public async Task Shared_WithAPartnerWhoseAgreementDoesNotCoverIt_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenProblemAsync(host);
        var charity = await area.Area.PartnerAsync("Lamp Charity", Host.Organisations.OrganisationKind.Charity);
        Assert.True((await priya.GetAsync($"{path}/sharing/add/Organisation/{charity.Id}")).Says("No agreement in force covers"));
    }

    [Fact]
    public async Task WorkstreamOff_IsNotThere_AndOnAgain_IsAsBefore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenProblemAsync(host);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(path)).Status);
        await area.Area.TurnOffAsync("asb");
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        foreach (var page in new[] { path, path + "/scanning", path + "/sharing", "/problems/add" })
            Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(page)).Status);
        Assert.False((await priya.GetAsync("/problems")).Says("Cars racing"));
        await area.Area.TurnOnAsync("asb", area.CouncilTeam, area.PoliceTeam);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True((await priya.GetAsync("/problems")).Says("Cars racing"));
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Closed_RefusesWrites_IsListedApart_AndIsOpenedAgain()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenProblemAsync(host);
        await priya.GetAsync(path + "/close");
        var refused = await priya.SubmitAsync("Close the problem", ("Words", "Fewer cars come"));
        Assert.Equal("Select what became of it", refused.Error("Outcome"));
        Assert.Equal("Fewer cars come", refused.Value("Words"));
        await priya.GetAsync(path + "/scanning");
        var form = priya.Page;
        Assert.Equal(path, (await priya.CloseProblemAsync(path)).Location);
        Assert.True((await priya.GetAsync(path)).Says("less of it than before"));
        Assert.False(priya.Page.Says("Ask for a task"));
        var version = form.Document.QuerySelector("main input[name=Version]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await priya.PostAsync(path + "/scanning", ("Part.Scanning", "More"), ("Version", version))).Status);
        Assert.False((await priya.GetAsync("/problems")).Says("Cars racing"));
        Assert.True((await priya.GetAsync("/problems?closed=true")).Says("Cars racing"));

        await priya.GetAsync(path + "/reopen");
        Assert.Equal("Enter why it is opened again", (await priya.SubmitAsync("Open it again")).Error("Reason"));
        await priya.SubmitAsync("Open it again", [("Reason", "They are back"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(9))]);
        Assert.True((await priya.GetAsync(path)).Says("Closed before"));
        Assert.Equal(path, (await priya.ChangePartAsync(path, "scanning", ("Part.Scanning", "More"))).Location);
    }

    [Fact]
    public async Task Saved_ByTwoAtOnce_ShowsTheSecondBothValues()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var path = await priya.OpenProblemAsync(host);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.GetAsync(path + "/scanning");
        await dan.ChangePartAsync(path, "scanning", ("Part.Scanning", "Dan's words"));
        var both = await priya.SubmitAsync("Save", ("Part.Scanning", "Priya's words"));
        Assert.True(both.Says("Dan's words"));
        Assert.Equal("Priya's words", both.Value("Part_Scanning"));
        Assert.Equal(path, (await priya.SubmitAsync("Save")).Location);
        Assert.True((await priya.GetAsync(path)).Says("Priya's words"));
    }

    [Fact]
    public async Task LinkedCase_IsHiddenFromWhoDoesNotReadIt_AndTheProblemFromWhoReadsTheCaseAlone()
    {
        var two = await TwoCases.MakeAsync(host);
        var path = await two.Priya.OpenProblemAsync(host);
        await two.Priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await two.Priya.GetAsync(path + "/plan/links/add");
        var other = (await two.Dan.GetAsync(two.His)).Document.QuerySelector(".ec-case-bar__reference")!.TextContent.Trim().Split(' ')[0];
        Assert.Contains("can read no case", (await two.Priya.SubmitAsync("Link them", ("Reference", other), ("Reason", "The same cars"))).Error("Reference"), StringComparison.Ordinal);

        await two.Dan.GetAsync(path + "/plan/links/add");
        Assert.Equal(path, (await two.Dan.SubmitAsync("Link them", ("Reference", other), ("Reason", "The same cars"))).Location);
        Assert.True((await two.Dan.GetAsync(path)).Says("Gathering at night"));
        Assert.True((await two.Dan.GetAsync(two.His + "/plan")).Says("Cars racing"));
        Assert.False((await two.Priya.GetAsync(path)).Says("Gathering at night"));
        await two.Priya.EndShareAsync(path, "Neighbourhood");
        Assert.False((await two.Dan.GetAsync(two.His + "/plan")).Says("Cars racing"));
    }

    [Fact]
    public async Task List_IsFilteredByKindAndByWhose_AndLeafedThrough()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        await priya.ShareAsync(await priya.OpenProblemAsync(host, "Theft from vans", "Theme"), "Neighbourhood", Level.Read);
        for (var more = 0; more < 25; more++)
            await dan.OpenProblemAsync(host, $"Street {more}");
        var first = await dan.GetAsync("/problems");
        Assert.Equal(25, first.Document.QuerySelectorAll(".ec-list h2").Length);
        Assert.True(first.Says("Street 24"));
        Assert.False(first.Says("Theft from vans"));
        await dan.GetAsync(first.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Older problems").GetAttribute("href")!);
        Assert.Equal(["Theft from vans"], dan.Page.Document.QuerySelectorAll(".ec-list h2 a").Select(a => a.TextContent));
        Assert.True((await dan.GetAsync("/problems?kind=Theme")).Says("Theft from vans"));
        Assert.False(dan.Page.Says("Street 24"));
        Assert.False((await dan.GetAsync("/problems?mine=true&kind=Theme")).Says("Theft from vans"));
    }

    [Fact]
    public async Task Address_OfACase_OrOfAProblemAsACase_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var (problem, ofCase) = (await priya.OpenProblemAsync(host), await priya.OpenCaseAsync());
        foreach (var page in new[] { "", "/sharing", "/why", "/record", "/plan/tasks/add" })
        {
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(problem + page)).Status);
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(ofCase + page)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"/cases/{problem[^36..]}{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"/problems/{ofCase[^36..]}{page}")).Status);
        }
    }
}
