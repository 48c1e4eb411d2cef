using System.Net;
using System.Text;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Xunit;
using static ECins.Host.Tests.Assessments.Assessing;

namespace ECins.Host.Tests.Assessments;

/// <summary>A force area's own wording of an assessment: checked, published with a reason, and never behind somebody's back.</summary>
public sealed class WordingTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Path = "/workstreams/asb/assessments/" + VictimRisk;

    [Fact]
    public async Task Published_IsAskedFromThenOn_AndWhatWasAnsweredBeforeKeepsItsWords()
    {
        var (area, admin) = await StartAsync();
        using var _ = admin;
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var victim = await priya.PersonPathAsync(path, "Doreen Pask");
        var before = await priya.AssessAsync(victim, isWorst: true);

        await admin.GetAsync(Path + "/change");
        var mine = Text(admin).Replace("How often does it happen?", "How many times a week?", StringComparison.Ordinal).Replace("\"from\": 25", "\"from\": 20", StringComparison.Ordinal);
        var page = await admin.SubmitAsync("Check it", ("Text", mine));
        Assert.True(page.Says("Asked in other words: How many times a week?"));
        Assert.True(page.Says("High begins at 20 points, not at 25"));
        Assert.Equal("Enter why it is asked so from now on", (await admin.SubmitAsync("Publish")).Error("Reason"));
        await admin.SubmitAsync("Publish", ("Reason", "As agreed by the board"));
        Assert.Equal(Path, admin.Page.Location);
        Assert.True((await admin.FollowAsync()).Says("As agreed by the board"));
        Assert.NotEmpty(await area.Area.EventsAsync("assessment.published"));

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await priya.GetAsync($"{victim}/assess/{VictimRisk}")).Says("How many times a week?"));
        var after = await priya.AssessAsync(victim, isWorst: true);
        Assert.True((await priya.GetAsync(after)).Says("How many times a week?"));
        Assert.True((await priya.GetAsync(before)).Says("How often does it happen?"));
    }

    [Fact]
    public async Task PublishedWhileSomebodyFillsItIn_MustBeLookedThrough_AndTheAnswersSurvive()
    {
        var (area, admin) = await StartAsync();
        using var _ = admin;
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync($"{await priya.PersonPathAsync(path, "Doreen Pask")}/assess/{VictimRisk}");
        var answers = priya.Page.AllAnswers(isWorst: true);
        await PublishAsync(admin, t => t.Replace("How often does it happen?", "How many times a week?", StringComparison.Ordinal));
        var page = await priya.SubmitAsync("Save the assessment", answers);
        Assert.True(page.Says("The questions were changed while you were on this page"));
        Assert.True(page.Says("How many times a week?"));
        Assert.Equal("daily", page.Document.QuerySelector("input[name='Form.Answers[how-often]'][checked]")!.GetAttribute("value"));
        await priya.SubmitAsync("Save the assessment");
        Assert.Contains("/assessments/", priya.Page.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"from\": 15", "\"from\": 30", "Each band must begin higher than the one before.")]
    [InlineData("asb.victim-risk", "asb.other", "The key must stay \"asb.victim-risk\"")]
    [InlineData("\"name\": \"Medium\"", "\"name\": \"High\"", "Two bands have the name \"High\".")]
    [InlineData("\"bands\"", "bands", "This cannot be read: see line")]
    public async Task Faulty_IsToldBesideTheText_AndIsNotPublished(string old, string replacement, string fault)
    {
        var (area, admin) = await StartAsync();
        using var _ = admin;
        await admin.GetAsync(Path + "/change");
        var mine = Text(admin).Replace(old, replacement, StringComparison.Ordinal);
        foreach (var button in new[] { "Check it", "Publish" })
        {
            var page = await admin.SubmitAsync(button, ("Text", mine), ("Reason", "Because"));
            Assert.StartsWith(fault, page.Error("Text"), StringComparison.Ordinal);
            Assert.Equal(mine.ReplaceLineEndings("\n").Trim(), Text(admin).ReplaceLineEndings("\n").Trim());
        }

        Assert.Empty(await area.Area.EventsAsync("assessment.published"));
    }

    [Fact]
    public async Task File_IsDownloaded_AndOneThatIsLoadedStandsInThePlaceOfTheText()
    {
        var (_, admin) = await StartAsync();
        using var __ = admin;
        var file = await admin.Client.GetStringAsync(new Uri(Path + "/file", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("\"asb.victim-risk\"", file, StringComparison.Ordinal);
        var mine = file.Replace("How often does it happen?", "Wie oft?", StringComparison.Ordinal);
        await admin.GetAsync(Path + "/change");
        var page = await admin.UploadAsync("Check it", "Upload", [("mine.json", Encoding.UTF8.GetBytes(mine))]);
        Assert.True(page.Says("Asked in other words: Wie oft?"));
        Assert.Contains("Wie oft?", Text(admin), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoAtOnce_TheSecondIsTold_AndSavesByChoice()
    {
        var (area, admin) = await StartAsync();
        using var _ = admin;
        using var second = await AdminAsync(area, "Bea Admin");
        await second.GetAsync(Path + "/change");
        await PublishAsync(admin, t => t.Replace("How often does it happen?", "How many times a week?", StringComparison.Ordinal));
        var page = await second.SubmitAsync("Publish", ("Text", Text(second).Replace("Is it getting worse?", "Worse?", StringComparison.Ordinal)), ("Reason", "Mine"));
        Assert.True(page.Says("Somebody else saved a change"));
        Assert.Contains("Worse?", Text(second), StringComparison.Ordinal);
        await second.SubmitAsync("Publish");
        Assert.Equal(Path, second.Page.Location);
    }

    [Fact]
    public async Task OfAnotherWorkstream_OrNone_IsNotThere()
    {
        var (_, admin) = await StartAsync();
        using var __ = admin;
        foreach (var address in new[] { $"/workstreams/licensing/assessments/{VictimRisk}", "/workstreams/asb/assessments/asb.invented", "/workstreams/none/assessments/x" })
            Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(address)).Status);
    }

    private static async Task PublishAsync(Visitor admin, Func<string, string> change)
    {
        await admin.GetAsync(Path + "/change");
        await admin.SubmitAsync("Publish", ("Text", change(Text(admin))), ("Reason", "As agreed"));
        Assert.Equal(Path, admin.Page.Location);
    }

    private static string Text(Visitor visitor) => visitor.Page.Value("Text")!;

    private async Task<(AsbArea Area, Visitor Admin)> StartAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        return (area, await AdminAsync(area));
    }

    private static async Task<Visitor> AdminAsync(AsbArea area, string name = "Al Admin") =>
        await area.SignInAsync(await area.Area.PersonAsync(name, area.Police, null, Role.ForceAdministrator));
}
