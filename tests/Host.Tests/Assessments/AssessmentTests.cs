using System.Net;
using ECins.Host.Composition;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static ECins.Host.Tests.Assessments.Assessing;

namespace ECins.Host.Tests.Assessments;

/// <summary>Assessments: who makes them and reads them, what they amount to, and what is kept.</summary>
public sealed class AssessmentTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public void Usual_OfEveryWorkstream_HasNoFaults()
    {
        var usual = host.Services.GetRequiredService<ModuleCatalog>().Modules.SelectMany(m => m.Assessments).ToList();
        Assert.Contains(usual, d => d.Key == VictimRisk);
        Assert.All(usual, d => Assert.Empty(DefinitionChecks.FaultsOf(d)));
    }

    [Fact]
    public async Task Made_CountsTheAnswers_AndStandsWhereverThePersonDoes()
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        Assert.True((await priya.GetAsync(path + "/assessments")).Says("Not assessed yet"));
        var assessment = await priya.AssessAsync(victim, isWorst: true, (AnswerOf("health"), "some"), ("Form.Note", "Asked at her home"));
        var page = await priya.GetAsync(assessment);
        Assert.Equal("High", page.Document.QuerySelector("h1 + p .govuk-tag")!.TextContent.Trim());
        Assert.True(page.Says("Asked at her home"));
        Assert.True(page.Says("Who was hurt is never standard"));
        Assert.False(page.Says("never less than high"));
        foreach (var elsewhere in new[] { path, path + "/plan", victim, path + "/assessments" })
            Assert.True((await priya.GetAsync(elsewhere)).Says("High"), elsewhere);
        Assert.Contains("person", Assert.Single(await area.Area.EventsAsync("assessment.made")).Subjects, StringComparison.Ordinal);
        Assert.NotEmpty(await area.Area.EventsAsync("assessment.shown"));
    }

    [Fact]
    public async Task Left_Unanswered_IsToldBesideEachQuestion_AndWhatWasAnsweredSurvives()
    {
        var (_, priya, _, victim) = await StartAsync();
        using var __ = priya;
        await priya.GetAsync($"{victim}/assess/{VictimRisk}");
        var page = await priya.SubmitAsync("Save the assessment", (AnswerOf("harm"), "threats"), ("Form.Note", "She cried"));
        Assert.NotNull(page.Document.QuerySelector(".govuk-error-summary"));
        Assert.Contains(page.Document.QuerySelectorAll(".govuk-error-message"), e => e.TextContent.Contains("Select an answer", StringComparison.Ordinal));
        Assert.Equal("threats", page.Document.QuerySelector("input[name='Form.Answers[harm]'][checked]")!.GetAttribute("value"));
        Assert.Equal("She cried", page.Value("Form_Note"));
    }

    [Fact]
    public async Task SeveralAnswers_ToAQuestionThatTakesOne_AreRefusedBesideIt()
    {
        var (area, priya, _, victim) = await StartAsync();
        using var __ = priya;
        await priya.GetAsync($"{victim}/assess/{VictimRisk}");
        (string, string)[] answers = [.. priya.Page.AllAnswers(isWorst: false, (AnswerOf("how-often"), "daily")), (AnswerOf("how-often"), OtherThan("daily"))];
        var page = await priya.SubmitAsync("Save the assessment", answers);
        Assert.Contains(page.Document.QuerySelectorAll(".govuk-error-message"), e => e.TextContent.Contains("Select one answer", StringComparison.Ordinal));
        Assert.Empty(await area.Area.EventsAsync("assessment.made"));

        string OtherThan(string answer) => priya.Page.Document.QuerySelectorAll($"input[name='{AnswerOf("how-often")}']").Select(i => i.GetAttribute("value")!).First(v => v != answer);
    }

    [Fact]
    public async Task Answers_AsNoPageSendsThem_AreNone_AndNoFault()
    {
        var (_, priya, path, victim) = await StartAsync();
        using var __ = priya;
        (string, string)[][] misshapen =
        [
            [("Form.Answers.index", "x")], [("Form.Answers[nothing]", "x")],
            [("Form.Answers[0].Key", "harm"), ("Form.Answers[0].Value", "a"), ("Form.Answers[1].Key", "harm"), ("Form.Answers[1].Value", "b")],
        ];
        foreach (var wrong in misshapen)
        {
            foreach (var address in new[] { $"{victim}/assess/{VictimRisk}", $"{victim}/assess/{VictimRisk}?handler=Score", $"{path}/assess/{VictimRisk}/score" })
            {
                await priya.GetAsync($"{victim}/assess/{VictimRisk}");
                Assert.Equal(HttpStatusCode.OK, (await priya.PostAsync(address, wrong)).Status);
            }
        }
    }

    [Fact]
    public async Task Case_InWhichSomebodyIsStillToBeReviewed_IsNotClosed()
    {
        var (_, priya, path, victim) = await StartAsync();
        using var __ = priya;
        await priya.AssessAsync(victim, isWorst: true);
        Assert.True((await priya.GetAsync(path + "/close")).Says("Doreen Pask was assessed, and that is still to be reviewed"));
        await priya.AssessAsync(victim, isWorst: false);
        Assert.False((await priya.GetAsync(path + "/close")).Says("still to be reviewed"));
    }

    [Fact]
    public async Task Judged_OtherwiseThanCounted_NeedsAReason_AndBothAreKept()
    {
        var (_, priya, _, victim) = await StartAsync();
        using var __ = priya;
        await priya.GetAsync($"{victim}/assess/{VictimRisk}");
        var page = await priya.SubmitAsync("Save the assessment", priya.Page.AllAnswers(isWorst: false, ("Form.Band", "high")));
        Assert.Equal("Enter why it is in another band than counted", page.Error("Form_OverrideReason"));
        page = await priya.SubmitAsync("Save the assessment", ("Form.Band", ""), ("Form.OverrideReason", "He has come out of prison"));
        Assert.Equal("Select another band than the one counted, or leave this empty", page.Error("Form_OverrideReason"));
        await priya.SubmitAsync("Save the assessment", ("Form.Band", "high"), ("Form.OverrideReason", "He has come out of prison"));
        page = await priya.FollowAsync();
        Assert.Equal("High", page.Document.QuerySelector("h1 + p .govuk-tag")!.TextContent.Trim());
        Assert.True(page.Says("Standard, 1 of 69 points"));
        Assert.True(page.Says("He has come out of prison"));
    }

    [Fact]
    public async Task Counted_WhileItIsFilledIn_SavesNothing_AndAnswersTheScriptWithTheCountAlone()
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        await priya.GetAsync($"{victim}/assess/{VictimRisk}");
        var page = await priya.SubmitAsync("Count it", (AnswerOf("harm"), "harm"), (AnswerOf("how-often"), "daily"));
        var score = page.Document.QuerySelector("[data-score]")!.TextContent;
        Assert.Contains("Medium", score, StringComparison.Ordinal);
        Assert.Contains("10 points", score, StringComparison.Ordinal);
        Assert.Equal("daily", page.Document.QuerySelector("input[name='Form.Answers[how-often]'][checked]")!.GetAttribute("value"));

        var looks = (await area.Area.EventsAsync("assessment.shown")).Count;
        page = await priya.PostAsync(page.Document.QuerySelector("form[data-scoring]")!.GetAttribute("data-scoring")!, (AnswerOf("harm"), "no"));
        Assert.Empty(page.Document.QuerySelectorAll("h1, form"));
        Assert.True(page.Says("Standard"));
        Assert.Equal(looks, (await area.Area.EventsAsync("assessment.shown")).Count);
        Assert.Empty(await area.Area.EventsAsync("assessment.made"));
        Assert.True((await priya.GetAsync(path + "/assessments")).Says("Not assessed yet"));
    }

    [Fact]
    public async Task Again_StandsBesideTheTimeBefore_AndTheFirstIsKept()
    {
        var (_, priya, path, victim) = await StartAsync();
        using var __ = priya;
        var first = await priya.AssessAsync(victim, isWorst: true);
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        var form = await priya.GetAsync($"{victim}/assess/{VictimRisk}");
        Assert.True(form.Says("Last time: Every day"));
        var second = await priya.AssessAsync(victim, isWorst: false);
        Assert.True((await priya.GetAsync(second)).Says("Before: Every day"));
        Assert.True((await priya.GetAsync(first)).Says("Every day"));
        Assert.True((await priya.GetAsync(path + "/assessments")).Says("Earlier"));
    }

    [Fact]
    public async Task MadeAbout_SomebodyWhoIsNoVictim_IsNotThere()
    {
        var (_, priya, path, _) = await StartAsync();
        using var __ = priya;
        await priya.GetAsync(path + "/people/add");
        await priya.SubmitAsync("Save", ("Name", "Karl Voss"), ("Role", "AllegedPerpetrator"));
        var other = await priya.PersonPathAsync(path, "Karl Voss");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{other}/assess/{VictimRisk}")).Status);
        await priya.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.PostAsync($"{other}/assess/{VictimRisk}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{other}/assess/asb.invented")).Status);
        Assert.DoesNotContain("Karl Voss", (await priya.GetAsync(path + "/assessments/add")).Document.QuerySelector("form")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AtRead_AreRead_AndNotMade_AtContribute_TheyAre_AndToAStrangerNothingIsThere()
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        var assessment = await priya.AssessAsync(victim, isWorst: true);
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var page in new[] { assessment, path + "/assessments", $"{victim}/assess/{VictimRisk}" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);

        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(assessment)).Status);
        Assert.False(dan.Page.Says("Write the plan"));
        Assert.False((await dan.GetAsync(path + "/assessments")).Says("Assess somebody"));
        foreach (var page in new[] { $"{victim}/assess/{VictimRisk}", path + "/assessments/add", assessment + "/plan" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
            await dan.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(page)).Status);
        }

        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await dan.AssessAsync(victim, isWorst: false);
    }

    [Fact]
    public async Task InAClosedCase_AreRead_AndNotMade()
    {
        var (_, priya, path, victim) = await StartAsync();
        using var __ = priya;
        var assessment = await priya.AssessAsync(victim, isWorst: false);
        await priya.GetAsync(path + "/close");
        await priya.SubmitAsync("Close the case", ("Reason", "Resolved"), ("Summary", "All is quiet"));
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(assessment)).Status);
        Assert.False((await priya.GetAsync(path + "/assessments")).Says("Assess somebody"));
        await priya.GetAsync(path);
        await priya.PostAsync($"{victim}/assess/{VictimRisk}", ("Form.Note", "Too late"));
        Assert.False((await priya.GetAsync(path + "/assessments")).Says("Earlier"));
    }

    private async Task<(AsbArea Area, Visitor Priya, string Path, string Victim)> StartAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        return (area, priya, path, await priya.PersonPathAsync(path, "Doreen Pask"));
    }
}
