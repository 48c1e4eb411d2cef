using System.Globalization;
using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.FromAgencies;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Imports;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Hotspots;

/// <summary>What is counted by place, type and time, beside the time before: reports for those who read them, published figures for all.</summary>
public sealed class HotspotTests(TestHost host) : IClassFixture<TestHost>
{
    // Some day of the newest month that is over.
    private DateOnly Day => new DateOnly(host.Clock.UkToday().Year, host.Clock.UkToday().Month, 1).AddMonths(-1).AddDays(9);

    [Fact]
    public async Task Reports_AreCountedForThoseWhoReadThem_AndOthersLearnOfNone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        foreach (var day in new[] { Day, Day.AddDays(1), Day.AddMonths(-1), Day.AddYears(-1), Day.AddYears(-1), Day.AddYears(-1) })
            await priya.ReportOnAsync(day, "The bandstand");
        var page = await priya.GetAsync("/asb/hotspots");
        Assert.True(page.Says("2 reports in"));
        Assert.True(page.Says("1 more than in the month before, 1 fewer than in the same month a year before"));
        Assert.Equal(["2", "+1", "−1"], page.Cells("The bandstand"));

        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal(["2", "+1", "−1"], (await owen.GetAsync("/asb/hotspots")).Cells("The bandstand"));
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var path in new[] { "", "/times", "/months", "/repeats" })
            Assert.False((await dan.GetAsync("/asb/hotspots" + path)).Says("bandstand"), path);
        Assert.True((await dan.GetAsync("/asb/hotspots")).Says("0 reports in"));
        Assert.True(dan.Page.Says("nothing on record of the month before"));
        await dan.ReportOnAsync(Day, "The bandstand");
        Assert.Equal(["1", "–", "–"], (await dan.GetAsync("/asb/hotspots")).Cells("The bandstand"));
        Assert.NotEmpty(await area.Area.EventsAsync("asb.hotspots.shown"));
    }

    [Fact]
    public async Task Report_OfACase_CountsForWhomItIsSharedWith_UntilThatEnds()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await priya.ReportOnAsync(Day, "The bandstand"));
        var path = (await priya.SubmitAsync("Open a case", ("CaseTitle", "The bandstand"))).Location!;
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Null((await dan.GetAsync("/asb/hotspots")).Cells("The bandstand"));
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.Equal("1", (await dan.GetAsync("/asb/hotspots")).Cells("The bandstand")![0]);
        await priya.EndShareAsync(path, "Neighbourhood");
        Assert.Null((await dan.GetAsync("/asb/hotspots")).Cells("The bandstand"));
    }

    [Fact]
    public async Task Places_WithFewReportsThatOneReads_AreFoundBehindManyThatOneDoesNot()
    {
        var area = await AsbArea.MakeAsync(host);
        string Row(string place, int at) => AgencyFiles.Row($"{place} {at}", place: place, day: Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        using var dan = await area.SignInAsync(area.Dan);
        await dan.PreviewAsync([.. Enumerable.Range(1, 70).SelectMany(n => Enumerable.Range(1, 4).Select(at => Row($"Theirs {n}", at)))]);
        await dan.TakeInAsync(area);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.PreviewAsync(
        [
            .. Enumerable.Range(1, 25).Select(n => Row($"Ours {n:00}", 1)), Row("Ours 07", 2), Row("Ours 07", 3), Row("Ours 08", 2), Row("Theirs 1", 1), Row("Theirs 1", 2),
        ]);
        await priya.TakeInAsync(area);

        var places = (await priya.GetAsync("/asb/hotspots")).Document.QuerySelectorAll("table tr:has(a[href*='/hotspots/reports/'])")
            .Select(r => r.TextContent.Trim().Split('\n')[0].Trim()).ToList();
        Assert.Equal(20, places.Count);
        Assert.Equal("Ours 07", places[0]);
        Assert.Equal(["Ours 08", "Theirs 1"], places[1..3].Order());
        Assert.Equal("2", (await priya.GetAsync("/asb/hotspots")).Cells("Theirs 1")![0]);
        Assert.All(places[3..], p => Assert.StartsWith("Ours", p, StringComparison.Ordinal));
        Assert.Equal("4", (await dan.GetAsync("/asb/hotspots")).Cells("Theirs 1")![0]);
    }

    [Fact]
    public async Task Hours_AreOfTheUkClock_AndWhatHasNoTimeIsLeftOutAndSaid()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportOnAsync(Day, "The bandstand", ("Time", "23:30"));
        await priya.ReportOnAsync(Day, "The bandstand", ("Time", "23:59"));
        await priya.ReportOnAsync(Day, "The bandstand", ("Time", "00:10"));
        await priya.ReportOnAsync(Day, "The bandstand");
        var page = await priya.GetAsync("/asb/hotspots/times");
        var column = ((int)Day.DayOfWeek + 6) % 7;
        Assert.Equal("2", page.Cells("23:00")![column]);
        Assert.Equal("1", page.Cells("00:00")![column]);
        Assert.Equal(7, page.Cells("12:00")!.Count(c => c == "0"));
        Assert.Equal("3", page.Cells(Day.DayOfWeek.ToString())![0]);
        Assert.True(page.Says("Left out: 1 report, of which only the day is known."));
        Assert.True((await priya.GetAsync("/asb/hotspots/times?source=Published")).Says("Choose reports to see their days and hours"));
        Assert.True(priya.Page.Says("no day, no hour and no type"));
    }

    [Fact]
    public async Task Months_StandBesideTheMonthAndTheYearBefore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        foreach (var day in new[] { Day, Day, Day.AddMonths(-1), Day.AddYears(-1) })
            await priya.ReportOnAsync(day, "The bandstand");
        var page = await priya.GetAsync("/asb/hotspots/months");
        Assert.Equal(["2", "+1", "+1"], page.Cells(Named(Day)));
        Assert.Equal("1", page.Cells(Named(Day.AddMonths(-1)))![0]);
        Assert.Equal(["0", "0", "–"], page.Cells(Named(Day.AddMonths(-3))));
    }

    [Fact]
    public async Task Type_District_AndPeriod_Narrow()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.PublishAsync(area, StreetFiles.Incident("Quay Street", Day.Month()), StreetFiles.Incident("Bus Station", Day.Month(), 54.71));
        await priya.ReportOnAsync(Day, "Quay Street");
        await priya.ReportOnAsync(Day.AddMonths(-2), "The bandstand");
        var page = await priya.GetAsync("/asb/hotspots?stretch=ThreeMonths");
        Assert.Equal("1", page.Cells("Quay Street")![0]);
        Assert.Equal("1", page.Cells("The bandstand")![0]);
        Assert.Single(page.Document.QuerySelectorAll("main circle"));
        Assert.True(page.Says("called as exactly one published place: 1 of the 2 listed"));
        var type = page.Document.QuerySelectorAll("#Type option").Select(o => o.GetAttribute("value")!).Last();
        Assert.Null((await priya.GetAsync("/asb/hotspots?type=" + type)).Cells("Quay Street"));
        Assert.Null((await priya.GetAsync("/asb/hotspots?stretch=ThreeMonths&district=Saltmere")).Cells("The bandstand"));
        Assert.NotNull(priya.Page.Cells("Quay Street"));
        Assert.Null((await priya.GetAsync("/asb/hotspots?district=Elsewhere")).Cells("Quay Street"));
        Assert.Null((await priya.GetAsync("/asb/hotspots?until=" + Day.AddMonths(-2).Month())).Cells("Quay Street"));
        Assert.NotNull(priya.Page.Cells("The bandstand"));
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync("/asb/hotspots?stretch=Ages&until=9999-12&type=x&source=None")).Status);
    }

    [Fact]
    public async Task Published_AreCountedBesideReports_AndNeverAddedUp()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var newest = Day.AddMonths(-1);
        await dan.PublishAsync(area, [.. Enumerable.Repeat(StreetFiles.Incident("Bus Station", newest.Month()), 5), .. Enumerable.Repeat(StreetFiles.Incident("Bus Station", newest.AddMonths(-1).Month()), 2)]);
        await priya.ReportOnAsync(newest, "Bus Station");
        var page = await priya.GetAsync("/asb/hotspots?source=Both");
        Assert.True(page.Says($"5 incidents in {Named(newest)} in published figures, 3 more than in the month before, nothing on record of the same month a year before"));
        Assert.True(page.Says($"1 report in {Named(newest)}"));
        Assert.Equal(["1", "–", "–"], page.Cells("Bus Station"));
        Assert.Equal(["5", "+3", "–"], page.Cells("Bus Station", 1));
        Assert.False((await priya.GetAsync("/asb/hotspots?source=Published")).Says("reports that you can read"));
        Assert.True((await priya.GetAsync("/asb/hotspots?source=Published&until=" + Day.Month())).Says($"The newest are of {Named(newest)}"));
        Assert.True((await priya.GetAsync("/asb/hotspots?source=Both&stretch=SoFar")).Says("Published figures come by whole months"));
        Assert.Equal(["5", "+3", "–"], (await priya.GetAsync("/asb/hotspots/months?source=Both")).Cells(Named(newest), 1));
    }

    [Fact]
    public async Task WorkstreamOff_AndWhoDoesNotWorkIt_AreToldThatNothingIsThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var ruth = await area.SignInAsync(area.Ruth);
        var report = await priya.ReportAsync();
        string[] paths = ["/asb/hotspots", "/asb/hotspots/times", "/asb/hotspots/months", "/asb/hotspots/repeats", "/asb/hotspots/reports/" + report.Split('/')[^1]];
        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        }

        await area.Area.TurnOffAsync("asb");
        foreach (var path in paths)
            Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(path)).Status);
    }

    private static string Named(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
