using System.Net;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.AsbCases;

/// <summary>Diaries that a person of the case fills in by themselves, by a link and without an account.</summary>
public sealed class FormByLinkTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Victim = "Doreen Pask";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Victim_WritesEntriesThroughALink_AndTheyWaitUntilAccepted()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        var screen = await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={victim}");
        Assert.True(screen.Says("Doreen Pask is to fill in: Diary sheet"));
        Assert.Equal("Please keep a diary of what happens", screen.Value("Ask"));
        var (task, doreen) = await area.AskAsync(priya);
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
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (_, doreen) = await area.AskAsync(priya);
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
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (_, doreen) = await area.AskAsync(priya);
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
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (task, doreen) = await area.AskAsync(priya);
        using var herself = doreen;
        await KeepAsync(doreen, "He kicked my door");
        await doreen.SubmitAsync("Close this page");
        Assert.Equal("/task/closed", doreen.Page.Location);
        Assert.True((await doreen.FollowAsync()).Says("enter your code"));
        Assert.Equal("/task/closed", (await doreen.GetAsync("/task")).Location);

        await area.OpenAsync(priya, task, doreen);
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
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (_, doreen) = await area.AskAsync(priya);
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
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (task, doreen) = await area.AskAsync(priya);
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
    public async Task SetAside_ComesOntoNoDiary()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}");
        var (task, doreen) = await area.AskAsync(priya);
        using var herself = doreen;
        await doreen.SubmitAsync("Send", ("Values[0]", Typed(Today)), ("Values[3]", "Music all night"));
        await priya.GetAsync(task);
        await priya.SubmitAsync("Set it aside", ("Reason", "It was not she who wrote it"));
        Assert.False((await priya.GetAsync(path.Asb() + "/diary")).Says("Music all night"));
    }

    [Fact]
    public async Task WhoIsToFillItIn_IsKnownToNoColleagueWhoDoesNotSeeTheCase()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.AskAsync(host, path, ("Name", "Edie Marsh"), ("Address", "edie@lamp.example"), ("Verified", "She came by"));
        var edie = (await priya.GetAsync("/outside")).Document.QuerySelector("main .ec-list a")!.GetAttribute("href")!;
        var form = $"{path}/tasks/ask?form=asb.diary&about={await area.RecordOfAsync(path, Victim)}";
        await priya.GetAsync(form);
        var (task, doreen) = await area.AskAsync(priya, ("Address", "doreen@home.example"));
        doreen.Dispose();
        await priya.GetAsync($"{form}&person={edie[^36..]}");
        (_, doreen) = await area.AskAsync(priya, ("Verified", "Her sister says so"), ("Telephone", "07700 900 123"));
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
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={victim}");
        var (task, doreen) = await area.AskAsync(priya);
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
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{path}/tasks/ask?form={form}&about={victim}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{path}/tasks/ask?form=asb.diary")).Status);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync($"{path}/tasks/ask?form=asb.diary&about={victim}")).Status);
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
}
