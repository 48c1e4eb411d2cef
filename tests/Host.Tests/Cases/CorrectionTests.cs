using System.Net;
using AngleSharp.Dom;
using ECins.Host.Audit;
using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Tests.Finding;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>What was wrong is put right in its place, and what was there stays.</summary>
public sealed class CorrectionTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Correction_StandsInItsPlace_WithWhatWasThere_AndIsFoundInstead()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NoteAsync(path, "He came on Tusday", ("Kind", "Visit"), ("Present", "His sister"));
        var correct = CorrectOf(await priya.GetAsync(path));
        var form = await priya.GetAsync(correct);
        Assert.Equal("He came on Tusday", form.Value("Text"));
        Assert.Equal("His sister", form.Value("Present"));
        var untold = await priya.SubmitAsync("Save the correction", ("Text", "He came on Wednesday"));
        Assert.NotNull(untold.Error("WhatWasWrong"));
        Assert.Equal("He came on Wednesday", untold.Value("Text"));
        await priya.SubmitAsync("Save the correction", ("Text", "He came on Wednesday"), ("WhatWasWrong", "The day"));

        var screen = await priya.GetAsync(path);
        Assert.Equal("He came on Wednesday", Texts(screen)[0]);
        Assert.Equal("He came on Tusday", screen.Document.QuerySelector("details .ec-text")!.TextContent);
        Assert.True(screen.Says("The day"));
        Assert.Single(await area.Area.EventsAsync("case.entry-corrected"), e => e.Outcome == AuditOutcome.Done);
        Assert.True(await priya.FindsAsync("wednesday", "He came on"));
        Assert.Equal("", (await priya.SearchAsync("tusday")).Found());

        await CorrectAsync(priya, CorrectOf(screen), "He came on Thursday", "The day again");
        screen = await priya.GetAsync(path);
        Assert.Equal(
            ["He came on Thursday", "He came on Wednesday", "He came on Tusday"], Texts(screen));
    }

    [Fact]
    public async Task Correction_IsForItsAuthor_AndThoseOfTheirAgencyWhoManage()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Dan Okafor", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.NoteAsync(path, "Written by Dan");
        var his = CorrectOf(await dan.GetAsync(path));
        Assert.Null((await priya.GetAsync(path)).Document.QuerySelector($"a[href='{his}']"));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(his)).Status);

        await priya.NoteAsync(path, "Written by Priya");
        var hers = CorrectOf(await priya.GetAsync(path));
        Assert.NotEqual(his, hers);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(hers)).Status);
        await dan.GetAsync(his);
        var forged = await dan.SubmitAsync(
            "Save the correction", ("WhatWasWrong", "Mine"), ("Text", "Forged"), ("Standing", hers.Split('/')[^2]));
        Assert.Equal(HttpStatusCode.NotFound, forged.Status);
        Assert.Equal(["Written by Dan", "Written by Priya"], Texts(await priya.GetAsync(path)).Order());

        await priya.EndShareAsync(path, area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(his)).Status);
    }

    [Fact]
    public async Task Correction_Narrowed_TakesWhatWasThereAlong()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Dan Okafor", Level.Read);
        await priya.NoteAsync(path, "She moved to Mill Lane");
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync(path)).Says("Mill Lane"));
        await CorrectAsync(priya, CorrectOf(await priya.GetAsync(path)), "She moved to Mill Road", "The street", ("Audience", "Managers"));
        Assert.True((await priya.GetAsync(path)).Says("Mill Lane"));
        var seen = await dan.GetAsync(path);
        Assert.False(seen.Says("Mill Lane"));
        Assert.False(seen.Says("Mill Road"));
    }

    [Fact]
    public async Task Correction_BySomebodyElseMeanwhile_ShowsBoth()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var again = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NoteAsync(path, "First");
        var correct = CorrectOf(await priya.GetAsync(path));
        await again.GetAsync(correct);
        await CorrectAsync(priya, correct, "Second", "One");
        var told = await again.SubmitAsync("Save the correction", ("Text", "Third"), ("WhatWasWrong", "Two"));
        Assert.True(told.Says("Somebody else saved a change"));
        Assert.True(told.Says("Second"));
        Assert.Equal("Third", told.Value("Text"));
        await again.SubmitAsync("Save the correction");
        Assert.Equal(["Third", "Second", "First"], Texts(await priya.GetAsync(path)));
    }

    [Fact]
    public async Task New_SinceLastHere_IsCountedAndShownAlone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Dan Okafor", Level.Contribute);
        await priya.NoteAsync(path, "The old one");
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path);
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await priya.NoteAsync(path, "The new one");
        await priya.NoteAsync(path, "Not for Dan", ("Audience", "Managers"));
        var screen = await dan.GetAsync(path);
        Assert.True(screen.Says("One entry is new"));
        var only = screen.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Show only what is new").GetAttribute("href")!;
        Assert.Equal(["The new one"], Texts(await dan.GetAsync(only)));
        Assert.False((await dan.GetAsync(path)).Says("new since you were last here"));
    }

    [Fact]
    public async Task PrintAndFile_HoldWhatTheReaderMayRead_AndAreOnRecord()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Dan Okafor", Level.Read);
        await priya.NoteAsync(path, "=HYPERLINK(\"http://elsewhere\")");
        await priya.NoteAsync(path, "Kept narrow", ("Audience", "Managers"));
        using var dan = await area.SignInAsync(area.Dan);
        var printed = await dan.GetAsync(path + "/print");
        Assert.True(printed.Says("HYPERLINK"));
        Assert.False(printed.Says("Kept narrow"));
        var file = await dan.GetAsync(path + "/take-out?Kind=Note");
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("'=HYPERLINK", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept narrow", file.Text, StringComparison.Ordinal);
        Assert.Contains("Kept narrow", (await priya.GetAsync(path + "/take-out")).Text, StringComparison.Ordinal);
        Assert.Single(await area.Area.EventsAsync(CaseDeeds.Printed));
        Assert.Equal(2, (await area.Area.EventsAsync(CaseDeeds.TakenOut)).Count);

        await priya.EndShareAsync(path, area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/print")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/take-out")).Status);
    }

    [Fact]
    public async Task Note_WithAPhotograph_KeepsItClean_AndRefusesWhatIsNone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync(path + "/note");
        var refused = await priya.UploadAsync("Save note", "Photographs", [("door.jpg", Files.Samples.Bomb())], ("Text", "The door"));
        Assert.NotNull(refused.Error("Photographs"));
        Assert.Equal("The door", refused.Value("Text"));
        await priya.UploadAsync("Save note", "Photographs", [("door.png", Files.Samples.Png())], ("Text", "The door"));
        var screen = await priya.GetAsync(path);
        Assert.Equal(["The door"], Texts(screen));
        var image = screen.Document.QuerySelector(".ec-timeline img")!.GetAttribute("src")!;
        Assert.Equal("image/jpeg", (await priya.GetAsync(image)).Response.Content.Headers.ContentType!.MediaType);
        await CorrectAsync(priya, CorrectOf(screen), "The back door", "Which door");
        Assert.NotNull((await priya.GetAsync(path)).Document.QuerySelector($".ec-timeline img[src='{image}']"));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(image)).Status);
    }

    [Fact]
    public async Task Answer_FromOutside_IsNobodysToCorrect()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NoteAsync(path, "An answer");
        var correct = CorrectOf(await priya.GetAsync(path));
        await area.Area.WriteAsync(async core =>
        {
            var answer = core.Entry(await core.Set<Entry>().SingleAsync(e => e.Text == "An answer"));
            answer.Property(e => e.Kind).CurrentValue = EntryKind.Answer;
        });
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(correct)).Status);
    }

    private static async Task CorrectAsync(Visitor visitor, string correct, string text, string wrong, params (string Name, string Value)[] more)
    {
        await visitor.GetAsync(correct);
        await visitor.SubmitAsync("Save the correction", [("Text", text), ("WhatWasWrong", wrong), .. more]);
    }

    private static string CorrectOf(Screen screen) => Notes(screen)
        .Select(n => n.QuerySelector("a[href$='/correct']")?.GetAttribute("href")).First(href => href is not null)!;

    private static List<string> Texts(Screen screen) => [.. Notes(screen).SelectMany(n => n.QuerySelectorAll(".ec-text")).Select(t => t.TextContent)];

    // Without the report that the case was opened with.
    private static IEnumerable<IElement> Notes(Screen screen) => screen.Document.QuerySelectorAll(".ec-timeline__item")
        .Where(i => !i.QuerySelector("h2")!.TextContent.Contains("Report", StringComparison.Ordinal));
}
