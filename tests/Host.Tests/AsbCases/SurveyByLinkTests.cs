using System.Net;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using Xunit;

namespace ECins.Host.Tests.AsbCases;

/// <summary>Surveys that somebody harmed fills in by a link, while their case is open and when it is closed.</summary>
public sealed class SurveyByLinkTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Victim = "Doreen Pask";

    [Fact]
    public async Task Survey_WithNoQuestionInUse_IsNotAsked()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await area.RetireAsync("Rating", "OpenQuestion");
        await priya.GetAsync($"{path}/tasks/ask?form=asb.survey&about={await area.RecordOfAsync(path, Victim)}");
        await priya.SubmitAsync("Continue", ("Address", "edie@lamp.example"), ("Verified", "She wrote it down"), ("Safety", "NothingKnown"));
        Assert.True((await priya.SubmitAsync("Send the mail")).Says("has no question in use"));
        Assert.Equal("edie@lamp.example", priya.Page.Value("Address"));
        Assert.True((await priya.GetAsync(path + "/close")).Heading == "Close this case");
    }

    [Fact]
    public async Task Survey_ToWhomMustNotBeTexted_GoesWithoutAText()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.AddDetailAsync(await priya.PersonPathAsync(path, Victim), "telephones", ("Number", "07700 900123"), ("NeverLeaveMessage", "true"), ("Safely", "Ask for the plumber"));
        Assert.True((await priya.GetAsync($"{path}/tasks/ask?form=asb.survey&about={await area.RecordOfAsync(path, Victim)}")).Says("Ask for the plumber"));
        (string, string)[] form = [("Address", "edie@lamp.example"), ("Verified", "She wrote it down"), ("Safety", "NothingKnown")];
        var answer = await priya.SubmitAsync("Continue", [.. form, ("Route", "Text"), ("Telephone", "07700 900123")]);
        Assert.Contains("never be reached by text", answer.Error("Route"), StringComparison.Ordinal);
        Assert.Equal("edie@lamp.example", answer.Value("Address"));
        Assert.Equal("Check what they will see", (await priya.SubmitAsync("Continue", [.. form, ("Route", "Spoken")])).Heading);
        await priya.SubmitAsync("Send the mail");
        var task = priya.Page.Location!;
        await priya.GetAsync(task + "/link");
        Assert.Contains("never be reached by text", (await priya.SubmitAsync("Send a new link", ("Route", "Text"), ("Telephone", "07700 900123"))).Error("Route"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Survey_ThroughALink_IsKeptAsItWasAsked_AndCountedWhenAccepted()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.GetAsync($"{path}/tasks/ask?form=asb.survey&about={await area.RecordOfAsync(path, Victim)}");
        var (task, doreen) = await area.AskAsync(priya);
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
    public async Task Survey_GoesOnWhenTheCaseIsClosed_AndADiaryDoesNot()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var survey = $"{path}/tasks/ask?form=asb.survey&about={await area.RecordOfAsync(path, Victim)}";
        await priya.GetAsync(survey);
        var (task, doreen) = await area.AskAsync(priya);
        using var herself = doreen;
        await priya.CloseCaseAsync(path);
        await doreen.SubmitAsync("Send", ("Values[0]", "5"));
        Assert.Equal("/task/sent", doreen.Page.Location);
        Assert.True((await priya.GetAsync("/")).Document.QuerySelector($"main a[href='{task}']") is not null);
        await priya.GetAsync(task);
        await priya.SubmitAsync("Accept it onto the case");
        Assert.Equal(task, priya.Page.Location);
        Assert.True((await priya.GetAsync(path.Asb() + "/progress")).Says("Very satisfied"));

        var link = priya.Page.Document.QuerySelectorAll("a").Single(a => a.TextContent.Contains("by a link", StringComparison.Ordinal));
        await priya.GetAsync(link.GetAttribute("href")!);
        var (second, again) = await area.AskAsync(priya);
        again.Dispose();
        Assert.True((await priya.GetAsync("/tasks?view=Asked")).Document.QuerySelector($"main a[href='{second}']") is not null);
        foreach (var other in new[] { survey.Replace("asb.survey", "asb.diary", StringComparison.Ordinal), $"{path}/tasks/ask" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(other)).Status);
            await priya.GetAsync("/");
            Assert.Equal(HttpStatusCode.NotFound, (await priya.PostAsync(other + (other.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "handler=Send")).Status);
        }
    }
}
