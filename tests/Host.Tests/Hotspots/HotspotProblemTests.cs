using System.Net;
using ECins.Host.Problems;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Imports;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Hotspots;

/// <summary>A problem opened from a place: with what is counted there, which it keeps, and by those who work the workstream.</summary>
public sealed class HotspotProblemTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Open = "Open a problem about this place";

    private DateOnly Day => new DateOnly(host.Clock.UkToday().Year, host.Clock.UkToday().Month, 1).AddMonths(-1).AddDays(9);

    [Fact]
    public async Task OpenedFromAPlaceOfReports_IsPrefilled_AndKeepsTheNumbers()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportOnAsync(Day, "The bandstand");
        await priya.ReportOnAsync(Day.AddMonths(-1), "The bandstand");
        var place = await PlaceAsync(priya, "The bandstand");
        Assert.True((await priya.GetAsync(place)).Says("as many as in the month before"));
        var form = (await priya.SubmitAsync(Open)).Location!;
        Assert.DoesNotContain("bandstand", form, StringComparison.OrdinalIgnoreCase);
        await priya.GetAsync(form);
        Assert.Equal("The bandstand", priya.Page.Value("Part_Title"));
        Assert.Contains("1 report in", priya.Page.Value("Scan_Scanning"), StringComparison.Ordinal);
        Assert.Equal(0, await ProblemsAsync(area));

        var wrong = await priya.SubmitAsync("Open it", ("Scan.Scanning", ""), ("Part.Title", "Drinking at the bandstand"));
        Assert.Equal("Enter what is known, and how", wrong.Error("Scan_Scanning"));
        Assert.Equal("Enter what is to be reached", wrong.Error("Part_Objective"));
        Assert.Equal("Drinking at the bandstand", wrong.Value("Part_Title"));
        Assert.Equal(0, await ProblemsAsync(area));

        var path = await OpenAsync(priya, ("Scan.Scanning", "Every Friday, say the neighbours"));
        await priya.ReportOnAsync(Day, "The bandstand");
        var problem = await priya.GetAsync(path);
        Assert.True(problem.Says("Every Friday, say the neighbours"));
        Assert.True(problem.Says($"1 report in {Day.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}, as many as in the month before"));
        Assert.NotNull(problem.Document.QuerySelector($"a[href='{place}']"));
        Assert.Equal("/problems/add", (await priya.GetAsync(form)).Location);
    }

    [Fact]
    public async Task OpenedFromAPublishedPlace_KeepsItsNumbers_AndOthersFollowTheLinkIfTheyWorkTheWorkstream()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var ruth = await area.SignInAsync(area.Ruth);
        await priya.PublishAsync(area, [.. Enumerable.Repeat(StreetFiles.Incident("Bus Station", Day.Month()), 4), StreetFiles.Incident("Bus Station", Day.AddMonths(-1).Month())]);
        var place = (await priya.GetAsync("/asb/hotspots?source=Published")).Document.QuerySelector("main th a")!.GetAttribute("href")!;
        await priya.GetAsync(place);
        await priya.GetAsync((await priya.SubmitAsync(Open)).Location!);
        var path = await OpenAsync(priya);
        Assert.True((await priya.GetAsync(path)).Says("4 published incidents in"));
        Assert.True(priya.Page.Says("3 more than in the month before"));
        Assert.NotNull(priya.Page.Document.QuerySelector($"a[href='{place}']"));
        await priya.ShareAsync(path, "Ruth Calder", Level.Read);
        Assert.True((await ruth.GetAsync(path)).Says("4 published incidents in"));
        Assert.Null(ruth.Page.Document.QuerySelector($"a[href='{place}']"));
    }

    [Fact]
    public async Task Prepared_AndReplacedOrAnothers_OpensNothing_AndWhatWasTypedStays()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportOnAsync(Day, "The bandstand");
        await priya.ReportOnAsync(Day, "The ice rink");
        await priya.GetAsync(await PlaceAsync(priya, "The bandstand"));
        var first = (await priya.SubmitAsync(Open)).Location!;
        await priya.GetAsync(await PlaceAsync(priya, "The ice rink"));
        await priya.SubmitAsync(Open);
        Assert.Equal("/problems/add", (await priya.GetAsync(first)).Location);
        await priya.GetAsync("/problems/add");
        var page = await priya.PostAsync(first, ("Part.Title", "Typed"), ("Scan.Scanning", "Long text"), ("Part.Objective", "x"), ("Part.Kind", "Place"));
        Assert.True(page.Says("is no longer kept"));
        Assert.Equal("Long text", page.Value("Scan_Scanning"));
        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal("/problems/add", (await owen.GetAsync(first)).Location);
        Assert.Equal(0, await ProblemsAsync(area));
    }

    [Fact]
    public async Task WhoDoesNotWorkTheWorkstream_HasNoButton_AndIsRefusedByAddress()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await priya.ReportOnAsync(Day, "The bandstand"));
        var place = "/asb/hotspots/reports/" + priya.Page.Response.RequestMessage!.RequestUri!.AbsolutePath.Split('/')[^1];
        var path = (await priya.SubmitAsync("Open a case", ("CaseTitle", "The bandstand"))).Location!;
        await priya.ShareAsync(path, "Ruth Calder", Level.Read);
        using var ruth = await area.SignInAsync(area.Ruth);
        var page = await ruth.GetAsync(place);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(page.Says(Open));
        await ruth.GetAsync("/account");
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.PostAsync(place + "?handler=Problem")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync("/problems/add?start=" + Guid.NewGuid())).Status);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync("/account");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(place + "?handler=Problem")).Status);
    }

    private static async Task<string> PlaceAsync(Visitor visitor, string name) => (await visitor.GetAsync("/asb/hotspots"))
        .Document.QuerySelectorAll("main th a").Single(a => a.TextContent == name).GetAttribute("href")!;

    private async Task<string> OpenAsync(Visitor visitor, params (string, string)[] more)
    {
        await visitor.SubmitAsync("Open it", [("Part.Kind", "Place"), ("Part.Objective", "Quiet Fridays"), .. Persons.Date("Part.ReviewOn", host.Clock.UkToday().AddDays(30)), .. more]);
        Assert.Matches("^/problems/[0-9a-f-]{36}$", visitor.Page.Location);
        return visitor.Page.Location!;
    }

    private static Task<int> ProblemsAsync(AsbArea area) => area.Area.ReadAsync(core => core.Set<Problem>().CountAsync());
}
