using System.Net;
using ECins.Host.Audit;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.Host.Tests.Tasks;
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
        await doreen.SubmitAsync("Remove", ("entry", KeyOf(doreen, "Wrong day")));
        Assert.False(doreen.Page.Says("Wrong day"));
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
    public async Task Entry_RemovedFromAnotherTab_TakesNoOtherWithIt_AndWhatIsTypedSurvives()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (_, doreen) = await AskAsync(area, priya);
        using var herself = doreen;
        foreach (var what in new[] { "He kicked my door", "Wrong day", "Music all night" })
            await KeepAsync(doreen, what);
        var removed = ("entry", KeyOf(doreen, "Wrong day"));
        await doreen.SubmitAsync("Remove", removed, ("Values[3]", "He shouted at me"));
        Assert.Equal("He shouted at me", doreen.Page.Value("Values_3_"));
        Assert.False(doreen.Page.Says("not there any more"));
        await doreen.SubmitAsync("Remove", removed, ("Values[3]", "He shouted at me"));
        Assert.Equal("He shouted at me", doreen.Page.Value("Values_3_"));
        Assert.True(doreen.Page.Says("What you wanted to remove is not there any more"));
        Assert.True(doreen.Page.Says("He kicked my door") && doreen.Page.Says("Music all night"));
        await doreen.PostAsync("/task?handler=DropEntry");
        Assert.True(doreen.Page.Says("He kicked my door") && doreen.Page.Says("Music all night"));
    }

    [Fact]
    public async Task Entry_KeptTwiceByADoublePress_IsKeptOnce()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (_, doreen) = await AskAsync(area, priya);
        using var herself = doreen;
        Assert.Equal("Keep this entry", doreen.Page.Document.QuerySelector("form[enctype] button")!.TextContent);
        await KeepAsync(doreen, "He kicked my door");
        await KeepAsync(doreen, "He kicked my door");
        Assert.Single(doreen.Page.Document.QuerySelectorAll("button[name=entry]"));
        await KeepAsync(doreen, "Music all night");
        await KeepAsync(doreen, "He kicked my door");
        Assert.Equal(3, doreen.Page.Document.QuerySelectorAll("button[name=entry]").Length);
    }

    [Fact]
    public async Task Page_IsClosedByHer_OrByItself_AndOpensAgainByLinkAndCode()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (task, doreen) = await AskAsync(area, priya);
        using var herself = doreen;
        await KeepAsync(doreen, "He kicked my door");
        await doreen.SubmitAsync("Close this page");
        Assert.Equal("/task/closed", doreen.Page.Location);
        Assert.True((await doreen.FollowAsync()).Says("enter your code"));
        Assert.Equal("/task/closed", (await doreen.GetAsync("/task")).Location);

        await OpenAsync(area, priya, task, doreen);
        Assert.True(doreen.Page.Says("He kicked my door"));
        for (var i = 0; i < 2; i++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(29));
            Assert.Equal(HttpStatusCode.OK, (await doreen.GetAsync("/task")).Status);
        }

        host.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("/task/closed", (await doreen.GetAsync("/task")).Location);
    }

    [Fact]
    public async Task Line_LongerThanIsKept_IsToldWhileItCanBeShortened()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (_, doreen) = await AskAsync(area, priya);
        using var herself = doreen;
        var (day, what, late) = (("Values[0]", Typed(Today)), ("Values[3]", "Music"), new string('a', 201));
        Assert.Equal("This is too long. Write it shorter", (await doreen.SubmitAsync("Keep this entry", day, what, ("Values[1]", late))).Error("Values_1_"));
        Assert.Equal(late, doreen.Page.Value("Values_1_"));
        await doreen.SubmitAsync("Keep this entry", day, what, ("Values[1]", late[1..]));
        Assert.Equal("/task?kept=true", doreen.Page.Location);
    }

    [Fact]
    public async Task WhatNoPageSends_IsNoAnswer_AndNoFault()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (task, doreen) = await AskAsync(area, priya);
        using var herself = doreen;
        foreach (var wrong in Misshapen("Values"))
        {
            Assert.Equal(HttpStatusCode.OK, (await doreen.PostAsync("/task?handler=Keep", wrong)).Status);
            Assert.NotNull(doreen.Page.Document.QuerySelector(".govuk-error-summary"));
        }

        await doreen.PostAsync("/task?handler=Send", ("Values[0]", Typed(Today)), ("Values[3]", "Music"), ("Note", new string('x', 5_000)), ("IsDone", "false"));
        Assert.Equal("/task/sent", doreen.Page.Location);
        Assert.False((await priya.GetAsync(task)).Says("xxxx"));
        Assert.True(priya.Page.Says("Music"));
        var survey = path.Asb() + "/surveys/add";
        foreach (var wrong in Misshapen("Ratings").Concat(Misshapen("Answers")))
        {
            await priya.GetAsync(survey);
            Assert.Equal(HttpStatusCode.OK, (await priya.PostAsync(survey, wrong)).Status);
        }
    }

    [Fact]
    public async Task Survey_WithNoQuestionInUse_IsNotAsked()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await area.RetireAsync("Rating", "OpenQuestion");
        await priya.GetAsync($"{path}/tasks/ask?form=asb.survey&about={await area.RecordOfAsync(path, Victim)}");
        await priya.SubmitAsync("Continue", ("Address", "edie@lamp.example"), ("Verified", "She wrote it down"), ("Safety", "NothingKnown"));
        Assert.True((await priya.SubmitAsync("Send the mail")).Says("has no question in use"));
        Assert.Equal("edie@lamp.example", priya.Page.Value("Address"));
        Assert.True((await priya.GetAsync(path + "/close")).Heading == "Close this case");
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

    [Fact]
    public async Task WhoIsToFillItIn_IsKnownToNoColleagueWhoDoesNotSeeTheCase()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        await priya.AskAsync(host, path, ("Name", "Edie Marsh"), ("Address", "edie@lamp.example"), ("Verified", "She came by"));
        var edie = (await priya.GetAsync("/outside")).Document.QuerySelector("main .ec-list a")!.GetAttribute("href")!;
        var form = $"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}";
        await priya.GetAsync(form);
        var (task, doreen) = await AskAsync(area, priya, ("Address", "doreen@home.example"));
        doreen.Dispose();
        await priya.GetAsync($"{form}&person={edie[^36..]}");
        (_, doreen) = await AskAsync(area, priya, ("Verified", "Her sister says so"), ("Telephone", "07700 900 123"));
        doreen.Dispose();

        await area.Area.AddAsync([new Exclusion { HoldingId = Guid.Parse(path.Split('/')[^1]), UserId = area.Owen.Id, Reason = "A relative" }]);
        using var owen = await area.SignInAsync(area.Owen);
        var list = await owen.GetAsync("/outside");
        Assert.Equal(edie, Assert.Single(list.Document.QuerySelectorAll("main .ec-list a")).GetAttribute("href"));
        Assert.False(list.Says("doreen@home.example"));
        var hers = await owen.GetAsync(edie);
        Assert.True(hers.Says("She came by"));
        Assert.False(hers.Says("Her sister says so") || hers.Says("900 123"));
        Assert.True(hers.Says("once in cases that you cannot see"));
        Assert.True((await priya.GetAsync(task)).Says("doreen@home.example"));
    }

    [Fact]
    public async Task WhatSheWrote_IsOnRecordUnderHer()
    {
        var (area, priya, path) = await CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={victim}");
        var (task, doreen) = await AskAsync(area, priya);
        using var herself = doreen;
        await doreen.SubmitAsync("Send", ("Values[0]", Typed(Today)), ("Values[3]", "Music all night"));
        await priya.GetAsync(task);
        await priya.SubmitAsync("Accept it onto the case");
        foreach (var deed in new[] { "task.asked", "task.opened", "task.shown-outside", "task.answered", "task.shown", "task.accepted" })
            Assert.All(await area.Area.EventsAsync(deed), e => Assert.Contains($"person:{victim}", e.Subjects, StringComparison.Ordinal));
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

    private static (string Name, string Value)[][] Misshapen(string field) =>
    [
        [($"{field}[x]", "1")],
        [($"{field}[0].Key", "1"), ($"{field}[0].Value", "a"), ($"{field}[1].Key", "1"), ($"{field}[1].Value", "b")],
        [($"{field}.index", "x")],
    ];

    private static string KeyOf(Visitor doreen, string what) => doreen.Page.Document.QuerySelectorAll(".ec-record")
        .Single(r => r.QuerySelector("button[name=entry]") is not null && r.TextContent.Contains(what, StringComparison.Ordinal)).QuerySelector("button")!.GetAttribute("value")!;

    private async Task KeepAsync(Visitor doreen, string what)
    {
        await doreen.SubmitAsync("Keep this entry", ("Values[0]", Typed(Today)), ("Values[3]", what));
        await doreen.FollowAsync();
    }

    private static string Typed(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";

    private async Task<(AsbArea Area, Visitor Priya, string Path)> CaseAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        return (area, priya, await priya.OpenCaseAsync());
    }

    // From the form that stands on the page to the victim at the task.
    private static async Task<(string Task, Visitor Doreen)> AskAsync(AsbArea area, Visitor priya, params (string Name, string Value)[] instead)
    {
        (string Name, string Value)[] usual = [("Address", "edie@lamp.example"), ("Verified", "She wrote it down"), ("Safety", "NothingKnown")];
        await priya.SubmitAsync("Continue", [.. usual.Where(u => instead.All(i => i.Name != u.Name)), .. instead]);
        await priya.SubmitAsync("Send the mail");
        var task = priya.Page.Location!;
        var doreen = area.Area.Visitor();
        await OpenAsync(area, priya, task, doreen);
        return (task, doreen);
    }

    private static async Task OpenAsync(AsbArea area, Visitor priya, string task, Visitor doreen)
    {
        var link = LinkIn().Match((await area.Area.MailsAsync()).First(m => m.Text.Contains("/task/", StringComparison.Ordinal)).Text).Value;
        var code = (await priya.GetAsync(task)).Document.QuerySelector(".ec-task-code")!.TextContent;
        await doreen.GetAsync(link);
        await doreen.SubmitAsync("Open", ("Code", code));
        await doreen.FollowAsync();
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"/task/\S+")]
    private static partial System.Text.RegularExpressions.Regex LinkIn();
}
