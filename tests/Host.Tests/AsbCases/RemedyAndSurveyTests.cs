using System.Net;
using ECins.Host.Audit;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.AsbCases;

/// <summary>What those harmed choose to have done, and what they say about how their case was dealt with.</summary>
public sealed class RemedyAndSurveyTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Victim = "Doreen Pask";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Remedy_IsChosen_Offered_AndDone()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.AskRemedyAsync(path, await area.RecordOfAsync(path, Victim));
        Assert.True((await priya.FollowAsync()).Says("An apology, written or face to face"));
        Assert.True(priya.Page.Says("Offered to nobody yet"));
        var remedy = await priya.RemedyPathAsync(path);
        var man = await area.RecordOfAsync(path, "The man upstairs");
        await priya.GetAsync(remedy + "/offer");
        Assert.NotNull((await priya.SubmitAsync("Save", Persons.Date("DueOn", Today.AddDays(-1)))).Error("DueOn"));
        await priya.SubmitAsync("Save", [("ToId", man.ToString()), .. Persons.Date("DueOn", Today.AddDays(7))]);
        Assert.True((await priya.FollowAsync()).Says("Offered to The man upstairs on " + Today.Show()));
        host.Clock.Advance(TimeSpan.FromDays(9));
        using var later = await area.SignInAsync(area.Priya);
        Assert.True((await later.GetAsync(path.Asb() + "/progress")).Says("Overdue"));
        await later.GetAsync(remedy + "/outcome");
        Assert.NotNull((await later.SubmitAsync("Save", ("Outcome", "NotDone"))).Error("Words"));
        await later.SubmitAsync("Save", ("Outcome", "Done"), ("Words", "He rang her bell"));
        Assert.True((await later.FollowAsync()).Says("Done on " + host.Clock.UkToday().Show()));
        await later.GetAsync(remedy + "/outcome");
        Assert.NotNull((await later.SubmitAsync("Save", ("Outcome", "Refused"), ("Words", "Twice"))).Error("Outcome"));
        foreach (var deed in new[] { "asked", "offered", "ended" })
            Assert.Single(await area.Area.EventsAsync("asb.remedy." + deed), e => e.Outcome == AuditOutcome.Done);
    }

    [Fact]
    public async Task Remedy_NotAsked_SaysWhy_AndIsNotOffered()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        Assert.NotNull((await priya.AskRemedyAsync(path, victim, ("IsAsked", "false"), ("Words", ""))).Error("Words"));
        Assert.NotNull((await priya.AskRemedyAsync(path, victim, ("Choice", Guid.NewGuid().ToString()))).Error("Choice"));
        Assert.NotNull((await priya.AskRemedyAsync(path, Guid.NewGuid())).Error("VictimId"));
        await priya.AskRemedyAsync(path, victim, ("IsAsked", "false"), ("Words", "She is in hospital"));
        Assert.True((await priya.FollowAsync()).Says("She is in hospital"));
        await priya.AskRemedyAsync(path, victim, ("Choice", "none"));
        Assert.True((await priya.FollowAsync()).Says("Wanted none of them"));
        Assert.Empty(priya.Page.Document.QuerySelectorAll("a[href$='/offer']"));
    }

    [Fact]
    public async Task WhoIsSaidToHaveDoneIt_IsAskedAsNobodyHarmed()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var (victim, man) = (await area.RecordOfAsync(path, Victim), await area.RecordOfAsync(path, "The man upstairs"));
        Assert.NotNull((await priya.AskRemedyAsync(path, man)).Error("VictimId"));
        Assert.Empty(priya.Page.Document.QuerySelectorAll($"option[value='{man}']"));
        Assert.NotNull((await priya.SurveyAsync(path, man)).Error("PersonId"));
        await priya.GetAsync(path.Asb() + "/progress/plan");
        Assert.NotNull((await priya.SubmitAsync("Save", ("IsAgreed", "true"), ("PersonId", man.ToString()), ("Words", "He stops"))).Error("PersonId"));
        await priya.GetAsync(path.Asb() + "/diary/add");
        Assert.NotNull((await priya.SubmitAsync("Save", [("PersonId", man.ToString()), ("What", "Nothing"), .. Persons.Date("On", Today)])).Error("PersonId"));
        await priya.AskRemedyAsync(path, victim);
        await priya.GetAsync(await priya.RemedyPathAsync(path) + "/offer");
        Assert.NotNull((await priya.SubmitAsync("Save", ("ToId", victim.ToString()))).Error("ToId"));
    }

    [Fact]
    public async Task Survey_IsTakenAfterClosing_AndCounted()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.CloseCaseAsync(path);
        Assert.True((await priya.GetAsync(path.Asb() + "/progress")).Says("nobody was asked yet"));
        Assert.NotNull((await priya.SurveyAsync(path, victim, ("Ratings[0]", ""), ("Ratings[1]", ""), ("Answers[0]", ""))).Error("State"));
        await priya.SurveyAsync(path, victim);
        Assert.True((await priya.FollowAsync()).Says("Very satisfied"));
        Assert.True(priya.Page.Says("Fairly dissatisfied"));
        Assert.True(priya.Page.Says("Ring back sooner"));
        var screen = await priya.SurveyAsync(path, victim, ("State", "Declined"), ("Ratings[0]", ""), ("Ratings[1]", ""));
        Assert.StartsWith("You entered answers", screen.Error("State"), StringComparison.Ordinal);
        Assert.Equal("Ring back sooner", screen.Value("Answers_0_"));
        await priya.SurveyAsync(path, victim, ("State", "Declined"), ("Ratings[0]", ""), ("Ratings[1]", ""), ("Answers[0]", ""));
        Assert.True((await priya.FollowAsync()).Says("Would not answer"));
        var counts = (await priya.GetAsync("/measures/asb/satisfaction/file")).Text;
        Assert.Contains("Answered at all,,1,2", counts, StringComparison.Ordinal);
        Assert.Contains(",100,1,2", counts, StringComparison.Ordinal);
        Assert.Equal(2, (await area.Area.EventsAsync("asb.survey.recorded")).Count(e => e.Outcome == AuditOutcome.Done));
    }

    [Fact]
    public async Task Survey_WithNoRatingChosen_IsRecordedAsABrowserSendsIt()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.GetAsync(path.Asb() + "/surveys/add");
        await priya.SubmitAsync("Save", ("PersonId", (await area.RecordOfAsync(path, Victim)).ToString()), ("Way", "Phone"), ("State", "NotReached"));
        Assert.Equal(path.Asb() + "/progress", priya.Page.Location);
        Assert.True((await priya.FollowAsync()).Says("Could not be reached"));
    }

    [Fact]
    public async Task Reader_SeesBoth_AndRecordsNeither_WhoContributes_Does()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.AskRemedyAsync(path, victim);
        var remedy = await priya.RemedyPathAsync(path);
        using var dan = await area.SignInAsync(area.Dan);
        var pages = new[] { path.Asb() + "/remedies/add", remedy + "/offer", remedy + "/outcome", path.Asb() + "/surveys/add" };
        foreach (var page in pages)
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.True((await dan.GetAsync(path.Asb() + "/progress")).Says("An apology"));
        Assert.Empty(dan.Page.Document.QuerySelectorAll("a[href$='/offer'], a[href$='/surveys/add']"));
        foreach (var page in pages)
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
        await priya.EndShareAsync(path, "Neighbourhood");
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        foreach (var page in pages)
            Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(page)).Status);
        Assert.Equal(path.Asb() + "/progress", (await dan.SurveyAsync(path, victim)).Location);
    }
}
