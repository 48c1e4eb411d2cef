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
public sealed partial class DiaryTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Victim = "Doreen Pask";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Paper_IsTypedIn_AndTakenAsAReport_Once()
    {
        var (area, priya, path) = await CaseAsync();
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
        var (area, priya, path) = await CaseAsync();
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
    public async Task Victim_WritesEntriesThroughALink_AndTheyWaitUntilAccepted()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        var screen = await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={victim}");
        Assert.True(screen.Says("Doreen Pask is to fill in: Diary sheet"));
        Assert.Equal("Please keep a diary of what happens", screen.Value("Ask"));
        var (task, doreen) = await AskAsync(area, priya);
        using var herself = doreen;

        Assert.NotNull((await doreen.SubmitAsync("Send")).Error("Values_0_"));
        Assert.NotNull((await doreen.SubmitAsync("Keep this entry", ("Values[0]", "yesterday"), ("Values[3]", "He kicked my door"))).Error("Values_0_"));
        Assert.Equal("He kicked my door", doreen.Page.Value("Values_3_"));
        Assert.NotNull((await doreen.SubmitAsync("Keep this entry", ("Values[0]", "1/1/0001"), ("Values[3]", "Long ago"))).Error("Values_0_"));
        Assert.NotNull((await doreen.SubmitAsync("Keep this entry", ("Values[0]", Typed(Today.AddDays(1))), ("Values[3]", "Not yet"))).Error("Values_0_"));
        await doreen.SubmitAsync("Keep this entry", ("Values[0]", Typed(Today.AddDays(-1))), ("Values[1]", "22:30"), ("Values[3]", "He kicked my door"));
        Assert.True((await doreen.FollowAsync()).Says("He kicked my door"));
        Assert.Equal("", doreen.Page.Value("Values_3_"));
        await doreen.SubmitAsync("Keep this entry", ("Values[0]", Typed(Today)), ("Values[3]", "Wrong day"));
        await doreen.FollowAsync();
        await doreen.PostAsync("/task?handler=DropEntry", ("entry", "1"));
        Assert.Equal("/task", doreen.Page.Location);
        Assert.False((await doreen.FollowAsync()).Says("Wrong day"));
        await doreen.SubmitAsync("Send", ("Values[0]", Typed(Today)), ("Values[3]", "Music all night"), ("Values[5]", "I was afraid"));
        Assert.Equal("/task/sent", doreen.Page.Location);

        Assert.True((await priya.GetAsync(path.Asb() + "/diary")).Says("Nothing is written yet"));
        Assert.True((await priya.GetAsync(task)).Says("He kicked my door"));
        Assert.True(priya.Page.Says("I was afraid"));
        await priya.SubmitAsync("Accept it onto the case");
        Assert.Equal(task, priya.Page.Location);
        Assert.True((await priya.GetAsync(path.Asb() + "/diary")).Says("He kicked my door"));
        Assert.True(priya.Page.Says("Music all night"));
        Assert.True(priya.Page.Says("Written by themselves"));
        Assert.True((await priya.GetAsync(path)).Says("Diary sheet: 2 entries"));
        Assert.DoesNotContain(await area.Area.MailsAsync(), m => m.Text.Contains("kicked", StringComparison.Ordinal) || m.Text.Contains("diary", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Survey_ThroughALink_IsKeptAsItWasAsked_AndCountedWhenAccepted()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.survey&about={await area.RecordOfAsync(path, Victim)}");
        var (task, doreen) = await AskAsync(area, priya);
        using var herself = doreen;
        Assert.Contains("Answered at all,,0,1", (await priya.GetAsync("/measures/asb/satisfaction/file")).Text, StringComparison.Ordinal);
        Assert.NotNull((await doreen.SubmitAsync("Send", ("Values[0]", "9"))).Error("Values_0_"));
        await doreen.SubmitAsync("Keep it", ("Values[0]", "4"));
        Assert.NotNull((await doreen.FollowAsync()).Document.QuerySelector("input[name='Values[0]'][value='4'][checked]"));
        await doreen.SubmitAsync("Send", ("Values[3]", "Ring back sooner"));
        Assert.Equal("/task/sent", doreen.Page.Location);
        await priya.GetAsync(task);
        await priya.SubmitAsync("Accept it onto the case");
        Assert.True((await priya.GetAsync(path.Asb() + "/progress")).Says("Fairly satisfied"));
        Assert.True(priya.Page.Says("Ring back sooner"));
        Assert.Contains("Answered at all,,1,1", (await priya.GetAsync("/measures/asb/satisfaction/file")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetAside_ComesOntoNoDiary()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (task, doreen) = await AskAsync(area, priya);
        using var herself = doreen;
        await doreen.SubmitAsync("Send", ("Values[0]", Typed(Today)), ("Values[3]", "Music all night"));
        await priya.GetAsync(task);
        await priya.SubmitAsync("Set it aside", ("Reason", "It was not she who wrote it"));
        Assert.False((await priya.GetAsync(path.Asb() + "/diary")).Says("Music all night"));
    }

    [Theory]
    [InlineData("asb.nothing")]
    [InlineData("licensing.diary")]
    public async Task FormThatIsNone_OrOfSomebodyElse_IsNotAsked(string form)
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{path}/tasks/ask?form={form}&about={victim}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{path}/tasks/ask?form=asb.diary")).Status);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={victim}")).Status);
    }

    [Fact]
    public async Task Reader_ReadsTheDiary_AndAddsNothing_OthersSeeNothing()
    {
        var (area, priya, path) = await CaseAsync();
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

    private static string Typed(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";

    private async Task<(AsbArea Area, Visitor Priya, string Path)> CaseAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        return (area, priya, await priya.OpenCaseAsync());
    }

    // From the form that stands on the page to the victim at the task.
    private static async Task<(string Task, Visitor Doreen)> AskAsync(AsbArea area, Visitor priya)
    {
        await priya.SubmitAsync("Continue", ("Address", "edie@lamp.example"), ("Verified", "She wrote it down"), ("Safety", "NothingKnown"));
        await priya.SubmitAsync("Send the mail");
        var task = priya.Page.Location!;
        var link = LinkIn().Match((await area.Area.MailsAsync()).First(m => m.To == "edie@lamp.example").Text).Value;
        var code = (await priya.GetAsync(task)).Document.QuerySelector(".ec-task-code")!.TextContent;
        var doreen = area.Area.Visitor();
        await doreen.GetAsync(link);
        await doreen.SubmitAsync("Open", ("Code", code));
        await doreen.FollowAsync();
        return (task, doreen);
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"/task/\S+")]
    private static partial System.Text.RegularExpressions.Regex LinkIn();
}
