using System.Net;
using ECins.Host.Cases.Chronology;
using ECins.Host.People.Picture;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Finding;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>The complete picture: every event in its words, kept to what is asked for and to what may be read, and counted.</summary>
public sealed class PictureTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Timeline_TellsEachEventInItsWords_AndLeadsToIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddPersonAsync(path, "Tilly Moor");
        await priya.NoteAsync(path, "Called at the door and nobody was in", ("Kind", "Visit"));
        await PlanAsync(priya, path, area);
        await priya.GetAsync(path + "/plan/risk");
        await priya.SubmitAsync("Save", ("Risk", "High"), ("Reason", "Followed home twice"));
        await priya.AddDetailAsync(person, "warnings", [("WarningKind", "Dog"), ("Reason", "It bites"), .. Persons.Date("ReviewOn", Today.AddDays(30))]);
        await priya.GetAsync(person + "/relationships/add");
        var other = priya.Page.Document.QuerySelectorAll("#Form_Other option").Single(o => o.TextContent.Contains("Tilly Moor", StringComparison.Ordinal)).GetAttribute("value")!;
        await priya.SubmitAsync("Save", ("Form.Relation", "Friend"), ("Form.Other", other));

        var screen = await priya.GetAsync(person + "/picture");
        foreach (var words in new[] { "Called at the door", "Fit a lock", "Risk judged: high risk", "Followed home twice", "It bites", "Friend of Tilly Moor", "Case opened: Upstairs music", "Shouting through the wall", "Northton Council" })
            Assert.True(screen.Says(words), words);
        Assert.True(screen.Says("What was done: 2 (planned 1, visit 1)"), screen.Document.QuerySelector("main")!.TextContent);
        Assert.True(screen.Says("Reports where they are a victim: 1 (taken by Northton Council 1)"));
        var link = screen.Document.QuerySelectorAll(".ec-timeline a").Single(a => a.TextContent.Contains(": Visit", StringComparison.Ordinal)).GetAttribute("href")!;
        var led = await priya.GetAsync(link.Split('#')[0]);
        Assert.Contains("Called at the door", led.Document.GetElementById(link.Split('#')[1])!.TextContent, StringComparison.Ordinal);
        var shown = (await area.Area.EventsAsync(PictureDeeds.Shown))[^1].Subjects;
        Assert.Contains("entry:" + link.Split("#entry-")[1], shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeline_IsKeptToAKind_ACaseAndAYear()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.NoteAsync(path, "A visit of long ago", [("Kind", "Visit"), .. Persons.Date("Day", new DateOnly(2019, 12, 31)), ("Time", "23:30")]);
        await priya.NoteAsync(path, "A call of today", ("Kind", "Call"));
        Assert.Equal(["A visit of long ago"], Told(await priya.GetAsync(person + "/picture?Kind=Visit")));
        Assert.Equal(["A visit of long ago"], Told(await priya.GetAsync(person + "/picture?Year=2019")));
        Assert.DoesNotContain("A visit of long ago", Told(await priya.GetAsync(person + "/picture?Year=2020")));
        Assert.Contains("2019", priya.Page.Document.QuerySelectorAll("#Year option").Select(o => o.TextContent.Trim()));
        Assert.Contains("A call of today", Told(await priya.GetAsync($"{person}/picture?Case={path.Split('/')[^1]}")));
        Assert.Empty(Told(await priya.GetAsync($"{person}/picture?Case={Guid.NewGuid()}")));
        foreach (var odd in new[] { "Kind=Nothing", "Year=0", "Year=99999", "Year=x", "Before=-1&BeforeId=x", "Before=99999999999999999999" })
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync($"{person}/picture?{odd}")).Status);
    }

    [Fact]
    public async Task Timeline_OfAnEntryKeptNarrower_IsForThoseAloneWhoMayReadIt_AndCountsForThem()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        await priya.NoteAsync(path, "Seen by managers alone", ("Kind", "Visit"), ("Audience", "Managers"));
        Assert.True((await priya.GetAsync(person + "/picture")).Says("Seen by managers alone"));
        Assert.True(priya.Page.Says("What was done: 1"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync(person + "/picture")).Says("Seen by managers alone"));
        Assert.True(dan.Page.Says("What was done: 0"));
        Assert.False((await dan.GetAsync(person + "/picture?Kind=Visit")).Says("Seen by managers alone"));
    }

    [Fact]
    public async Task Timeline_OfMany_IsPaged_AndEachIsToldOnce()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        // Many at one instant: which comes first must not change from page to page.
        var at = host.Clock.GetUtcNow().UtcDateTime.AddDays(-1);
        await area.Area.AddAsync([.. Enumerable.Range(0, 130).Select(number => Note(path, area, $"Number {number} of many", at.AddMinutes(-(number / 40))))]);
        List<string> told = [];
        var pages = 0;
        for (string? next = person + "/picture?Kind=Note"; next is not null; pages++)
        {
            var screen = await priya.GetAsync(next);
            told.AddRange(Told(screen));
            next = screen.Document.QuerySelectorAll("main a").SingleOrDefault(a => a.TextContent == "Older")?.GetAttribute("href")!.Split('#')[0];
        }

        Assert.Equal(3, pages);
        Assert.Equal(130, told.Count);
        Assert.Equal(130, told.Distinct().Count());
    }

    [Fact]
    public async Task Picture_OfAReport_TellsItBesideTheCases_ToThoseAloneWhoReadIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync(("What", "Stones at the window"));
        var person = await OfNoCaseTests.PersonAsync(priya, report, "Doreen Pask");
        var screen = await priya.GetAsync(person + "/picture");
        Assert.True(screen.Says("Stones at the window"));
        Assert.True(screen.Says("Reports where they are a victim: 1"));
        Assert.Contains(report, screen.Document.QuerySelectorAll(".ec-timeline a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Search_LeadsToTheEntryItself_AmongMany()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var old = host.Clock.GetUtcNow().UtcDateTime.AddDays(-300);
        await area.Area.AddAsync(Note(path, area, "A trombone, long ago", old));
        await area.Area.AddAsync([.. Enumerable.Range(0, EntryQueries.PageSize + 5).Select(number => Note(path, area, $"Later {number}", old.AddDays(number + 1)))]);
        var link = (await priya.SearchAsync("trombone")).Document.QuerySelectorAll("main .ec-list__item a").Single().GetAttribute("href")!;
        var screen = await priya.GetAsync(link.Split('#')[0]);
        Assert.Contains("trombone", screen.Document.GetElementById(link.Split('#')[1])!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_AreByYearOverAllTime_AndByMonthForTwoYears_AndComeTogether()
    {
        var today = new DateOnly(2026, 11, 26);
        CountedFact[] harm = [new(new(1990, 5, 1), "Council"), new(new(2024, 1, 31), "Police"), new(new(2026, 11, 1), "Police"), new(new(2026, 12, 1), "Police")];
        CountedFact[] done = [new(new(2024, 12, 31), "Visit"), new(new(2026, 11, 26), "Visit")];
        var counts = PictureCounts.Of(harm, done, today, isCut: false);
        Assert.Equal((3, 2), (counts.Harm, counts.Done));
        Assert.Equal([("Police", 2), ("Council", 1)], counts.HarmBy);
        Assert.Equal(PictureCounts.YearsBack + 1, counts.Years.Count);
        Assert.Equal(new PeriodCount("Before 2002", 1, 0, 1, 0), counts.Years[0]);
        Assert.Equal(new PeriodCount("2024", 1, 1, 2, 1), counts.Years[^3]);
        Assert.Equal(new PeriodCount("2025", 0, 0, 2, 1), counts.Years[^2]);
        Assert.Equal(new PeriodCount("2026", 1, 1, 3, 2), counts.Years[^1]);
        Assert.Equal(PictureCounts.MonthsBack, counts.Months.Count);
        Assert.Equal(new PeriodCount("December 2024", 0, 1, 2, 1), counts.Months[0]);
        Assert.Equal(new PeriodCount("November 2026", 1, 1, 3, 2), counts.Months[^1]);
        Assert.Empty(PictureCounts.Of([], [], today, isCut: false).Years);
    }

    private async Task PlanAsync(Visitor visitor, string path, AsbArea area)
    {
        await visitor.GetAsync(path + "/plan/tasks/add");
        await visitor.SubmitAsync(
            "Save", [("Task.What", "Fit a lock"), ("Task.To", $"User.{area.Priya.Id}"), .. Persons.Date("Task.DueOn", Today.AddDays(3))]);
        Assert.Equal(path + "/plan", visitor.Page.Location);
    }

    private static Entry Note(string path, AsbArea area, string text, DateTime at) => new()
    {
        Id = Guid.CreateVersion7(),
        HoldingId = Guid.Parse(path.Split('/')[^1]),
        Kind = EntryKind.Note,
        IsOpinion = false,
        Text = text,
        Present = "",
        HappenedAt = at,
        WrittenAt = at,
        AuthorId = area.Priya.Id,
        OrganisationId = area.Council.Id,
        Audience = EntryAudience.Everyone,
        Marking = Marking.Official,
    };

    private static IEnumerable<string> Told(Screen screen) =>
        screen.Document.QuerySelectorAll(".ec-timeline__item p.ec-text").Select(p => p.TextContent.Trim());
}
