using System.Net;
using ECins.Host.Audit;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.AsbCases;

/// <summary>Diaries of those harmed: typed in from paper, or written by themselves through a link and a code.</summary>
public sealed class DiaryTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Victim = "Doreen Pask";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Paper_IsTypedIn_AndTakenAsAReport_Once()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        var diary = path.Asb() + "/diary";
        await priya.GetAsync(diary + "/add");
        Assert.NotNull((await priya.SubmitAsync("Save", [("PersonId", victim.ToString()), .. Persons.Date("On", Today)])).Error("What"));
        Assert.NotNull((await priya.SubmitAsync("Save", [("PersonId", victim.ToString()), ("What", "A bang"), .. Persons.Date("On", Today.AddDays(1))])).Error("On"));
        Assert.NotNull((await priya.SubmitAsync("Save", [("PersonId", victim.ToString()), ("What", "A bang"), .. Persons.Date("On", new DateOnly(1, 1, 1))])).Error("On"));
        await priya.SubmitAsync("Save", [("PersonId", victim.ToString()), ("Time", "22:30"), ("What", "He kicked the door"), ("Effect", "I shook"), .. Persons.Date("On", Today.AddDays(-2))]);
        Assert.True((await priya.FollowAsync()).Says("He kicked the door"));
        Assert.True(priya.Page.Says("I shook"));
        var link = priya.Page.Document.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Take it as a report", StringComparison.Ordinal)).GetAttribute("href")!;
        var screen = await priya.GetAsync(link);
        Assert.Equal(Journeys.Place, screen.Value("Place"));
        Assert.NotNull((await priya.SubmitAsync("Take it as a report")).Error("TypeId"));
        var type = screen.Document.QuerySelector("#TypeId option[value]:not([value=''])")!.GetAttribute("value")!;
        await priya.SubmitAsync("Take it as a report", [("TypeId", type), .. Working.AsReport]);
        Assert.Equal(diary, priya.Page.Location);
        var report = (await priya.FollowAsync()).Document.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("The report", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.True((await priya.GetAsync(report)).Says("He kicked the door"));
        Assert.True(priya.Page.Says("No first contact is owed"));
        Assert.Contains(report, (await priya.GetAsync(path.Asb() + "/reports")).Text, StringComparison.Ordinal);
        Assert.Equal(diary, (await priya.GetAsync(link)).Location);
        Assert.Equal(2, (await priya.GetAsync(path.Asb() + "/reports")).Document.QuerySelectorAll("main .ec-list__item").Length);
        Assert.Single(await area.Area.EventsAsync("asb.diary.reported"), e => e.Outcome == AuditOutcome.Done);
    }

    [Fact]
    public async Task Report_OfAnEntry_SaysWhatWasAsked_AndWhatTheWriterIs()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var told = await area.RecordOfAsync(path, "Jean Hollis");
        await priya.TypeDiaryAsync(path, told, Today, "He spat at her and shouted what she is");
        foreach (var (field, wrong) in new[] { ("IsDanger", ""), ("HowLong", ""), ("Affected", ""), ("IsHate", "") })
            Assert.NotNull((await priya.TakeDiaryAsync(path, (field, wrong))).Error(field));
        Assert.NotNull((await priya.TakeDiaryAsync(path, ("IsHate", "true"))).Error("Strands"));
        await priya.TakeDiaryAsync(path, ("IsDanger", "true"), ("Affected", "SomebodyElse"), ("IsHate", "true"), ("Strands", "Race"), ("HowLong", "Months"));
        var report = (await priya.FollowAsync()).Document.QuerySelector("main a[href^='/asb/incidents/']")!.GetAttribute("href")!;
        var page = await priya.GetAsync(report);
        foreach (var said in new[] { "Somebody was in danger when this was reported", "For some months", "Somebody else", "Race" })
            Assert.True(page.Says(said), said);
        Assert.Contains(",0,0,1,0,", (await priya.GetAsync("/measures/asb/first-contact/file")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reader_ReadsTheDiary_AndAddsNothing_OthersSeeNothing()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.TypeDiaryAsync(path, victim, Today, "He kicked the door");
        var entry = priya.Page.Document.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Take it as a report", StringComparison.Ordinal)).GetAttribute("href")!;
        using var dan = await area.SignInAsync(area.Dan);
        var diary = path.Asb() + "/diary";
        foreach (var page in new[] { diary, diary + "/add", entry })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.True((await dan.GetAsync(diary)).Says("He kicked the door"));
        Assert.Empty(dan.Page.Document.QuerySelectorAll($"a[href='{diary}/add'], a[href='{entry}']"));
        foreach (var page in new[] { diary + "/add", entry })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
        await priya.EndShareAsync(path, "Neighbourhood");
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(entry)).Status);
    }
}
