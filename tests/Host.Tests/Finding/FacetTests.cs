using ECins.Host.Cases;
using ECins.Host.Finding;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Finding;

/// <summary>What was found can be kept to a part of it, by what was found and nothing else.</summary>
public sealed class FacetTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Facets_AreOfWhatWasFound_CountIt_AndKeepToIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await priya.NoteAsync(path, "Drumming, the first night");
        await priya.NoteAsync(path, "Drumming, long ago", ("Day.Day", "3"), ("Day.Month", "4"), ("Day.Year", "2019"));
        await dan.NoteAsync(path, "Drumming, heard by the police");

        var screen = await priya.SearchAsync("drumming");
        Assert.Equal(["Northton Council, 2", "Northton Police, 1"], Facets(screen, "Agency"));
        Assert.Contains("2019, 1", Facets(screen, "Year"));
        Assert.Empty(Facets(screen, "Workstream"));
        Assert.Empty(Facets(screen, "Case or report"));
        Assert.DoesNotContain("Northton Academy", screen.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        screen = await priya.SubmitAsync("2019", ("Year", "2019"));
        Assert.Contains("long ago", screen.Found(), StringComparison.Ordinal);
        Assert.DoesNotContain("first night", screen.Found(), StringComparison.Ordinal);
        screen = await priya.SubmitAsync("All years", ("Year", ""));
        screen = await priya.SubmitAsync("Northton Police", ("Agency", area.Police.Id.ToString()));
        Assert.Equal(["Drumming"], screen.Document.QuerySelectorAll("main mark").Select(m => m.TextContent));
        Assert.Contains("heard by the police", screen.Found(), StringComparison.Ordinal);
        Assert.Contains("agency", await NotesAsync(area), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facet_OpenAndClosed_KeepsToTheCasesThatAreSo()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.OpenCaseAsync("Drums at the bus station");
        var closed = await priya.OpenCaseAsync("Drums in the park");
        var id = Guid.Parse(closed.Split('/')[^1]);
        await area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).IsOpen = false);
        var screen = await priya.SearchAsync("drums");
        Assert.Equal(["Closed, 1", "Open, 1"], Facets(screen, "Case or report"));
        screen = await priya.SubmitAsync("Closed", ("Open", "False"));
        Assert.Contains("Drums in the park", screen.Found(), StringComparison.Ordinal);
        Assert.DoesNotContain("bus station", screen.Found(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facets_OfACaseNotRead_TellNothing_AndDoNotFilterWhatTheIndexTells()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Dan.NoteAsync(two.His, "Drumming at the door");
        await two.Priya.NoteAsync(two.Hers, "Drumming upstairs");
        var screen = await two.Priya.SearchAsync("drumming");
        Assert.DoesNotContain("Northton Police", screen.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await two.Priya.SearchAsync("ingrid mayer")).Document.QuerySelector("#elsewhere"));
        foreach (var isOpen in new[] { "True", "False" })
            Assert.Null((await two.Priya.SearchAsync("ingrid mayer", ("Open", isOpen))).Document.QuerySelector("#elsewhere"));
        Assert.Null((await two.Priya.SearchAsync("ingrid mayer", ("Year", "2026"))).Document.QuerySelector("#elsewhere"));
    }

    [Fact]
    public async Task Facets_OfMoreThanIsCounted_SaySo()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await area.Area.AddAsync([.. Enumerable.Range(0, FindQueries.MostCounted + 1).Select(number => FindingCostTests.Note(Guid.Parse(path.Split('/')[^1]), area, number))]);
        var screen = await priya.SearchAsync("common");
        Assert.True(screen.Says("Notes, 100+"));
        await priya.SubmitAsync("All notes", ("Part", "Notes"));
        Assert.Equal(FindQueries.PageSize, priya.Page.Document.QuerySelectorAll("main .ec-list__item").Length);
        await priya.SubmitAsync("Older ones", ("Part", "Notes"));
        Assert.Equal(FindQueries.PageSize, priya.Page.Document.QuerySelectorAll("main .ec-list__item").Length);
    }

    private static IEnumerable<string> Facets(Screen screen, string title) =>
        screen.Document.QuerySelectorAll($"form[aria-label='{title}'] button, form[aria-label='{title}'] strong").Select(b => b.TextContent.Trim());

    private static Task<string> NotesAsync(AsbArea area) => area.Area.ReadAsync(async core => string.Join(
        ' ', await core.Set<Host.Audit.AuditDetail>().Where(d => d.Kind == "note").Select(d => d.Name).ToListAsync()));
}
