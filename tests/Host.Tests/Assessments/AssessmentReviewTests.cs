using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Assessments;

/// <summary>What an assessment asks for once it is made: reviews by rank, and a written plan.</summary>
public sealed class AssessmentReviewTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] Headings = ["Prevention", "Intelligence", "Enforcement", "Reassurance"];

    private DateOnly Today => host.Clock.UkToday();

    [Theory]
    [InlineData("standard", new int[0])]
    [InlineData("medium", new[] { 28, 56 })]
    [InlineData("high", new[] { 14, 28, 56 })]
    public async Task Band_DrivesTheReviewsOfEachRank(string band, int[] days)
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        var judged = band == "standard" ? [] : new[] { ("Form.Band", band), ("Form.OverrideReason", "Known from before") };
        await priya.AssessAsync(victim, isWorst: false, judged);
        var page = await priya.GetAsync(path + "/assessments");
        Assert.Equal(days.Length, page.Document.QuerySelectorAll("main p").Count(p => p.TextContent.Contains("reviews by", StringComparison.Ordinal)));
        Assert.All(days, d => Assert.True(page.Says(Today.AddDays(d).Show())));
        Assert.Equal(days.Length, (await priya.GetAsync("/assessments/reviews")).Document.QuerySelectorAll("main .ec-list__item").Length);
    }

    [Fact]
    public async Task Reviewed_ByAnotherThanWhoAssessed_IsDueAgain()
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        var assessment = await priya.AssessAsync(victim, isWorst: true);
        Assert.Null((await priya.GetAsync(assessment)).Document.QuerySelector("a[href*='/reviews/']"));
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await dan.ReviewOfAsync(assessment);
        await dan.GetAsync(review);
        Assert.Equal("Enter what the review found", (await dan.SubmitAsync("Save the review")).Error("Outcome"));

        await priya.GetAsync(review);
        Assert.Equal("You assessed this. Somebody else reviews it", (await priya.SubmitAsync("Save the review", ("Outcome", "Fine"))).Error("Outcome"));

        host.Clock.Advance(TimeSpan.FromDays(3));
        using var later = await area.SignInAsync(area.Dan);
        await later.GetAsync(review);
        await later.SubmitAsync("Save the review", ("Outcome", "Patrols are kept"));
        var page = await later.FollowAsync();
        Assert.True(page.Says("Patrols are kept"));
        Assert.True(page.Says($"Sergeant, by {Today.AddDays(14).Show()}"));
        await later.GetAsync(review);
        Assert.True((await later.SubmitAsync("Save the review", ("Outcome", "Twice"))).Says("Somebody else saved a change"));
        Assert.False((await later.GetAsync(assessment)).Says("Twice"));
    }

    [Fact]
    public async Task Due_IsToldToOwnerAndSupervisor_AndNobodyElse_UntilItIsAssessedAgain()
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        await area.Area.WriteAsync(async core => (await core.Set<TeamMember>().SingleAsync(m => m.UserId == area.Owen.Id)).IsSupervisor = true);
        await priya.AssessAsync(victim, isWorst: true);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        Assert.False((await priya.GetAsync("/")).Says("Sergeant"));
        host.Clock.Advance(TimeSpan.FromDays(15));

        using var owner = await area.SignInAsync(area.Priya);
        Assert.True((await owner.GetAsync("/")).Says("Assessed as High: Sergeant"), owner.Page.Document.QuerySelector("main")!.TextContent);
        using var owen = await area.SignInAsync(area.Owen);
        var home = await owen.GetAsync("/");
        Assert.False(home.Says("Sergeant"));
        Assert.True(home.Says("Something is overdue in 1 case of your team that you cannot read"));
        Assert.False((await owen.GetAsync("/assessments/reviews")).Says("Doreen"));
        await owner.ShareAsync(path, "Owen", Level.Contribute);
        Assert.True((await owen.GetAsync("/")).Says("Assessed as High: Sergeant"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync("/")).Says("Sergeant"));
        Assert.True((await dan.GetAsync("/assessments/reviews?Late=true")).Says("Doreen Pask"));
        Assert.False((await dan.GetAsync("/assessments/reviews?Late=true&By=Inspector")).Says("Doreen Pask"));

        await owner.AssessAsync(victim, isWorst: false);
        Assert.False((await owner.GetAsync("/")).Says("Sergeant"));
        Assert.False((await owner.GetAsync("/assessments/reviews")).Says("Doreen"));
    }

    [Fact]
    public async Task AssessedAgain_NoReviewIsPutOff_AndJudgingLowerSparesNone()
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        await priya.AssessAsync(victim, isWorst: true);
        var due = Today.AddDays(14);
        host.Clock.Advance(TimeSpan.FromDays(13));
        using var later = await area.SignInAsync(area.Priya);
        await later.AssessAsync(victim, isWorst: true, ("Form.Band", "standard"), ("Form.OverrideReason", "He is away"));
        var page = await later.GetAsync(path + "/assessments");
        Assert.True(page.Says($"Sergeant reviews by {due.Show()}"));
        Assert.True(page.Says($"Inspector reviews by {due.AddDays(14).Show()}"));
    }

    [Fact]
    public async Task Ranks_AreReviewedByDifferentPeople()
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        var assessment = await priya.AssessAsync(victim, isWorst: true);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(await dan.ReviewOfAsync(assessment));
        await dan.SubmitAsync("Save the review", ("Outcome", "Patrols are kept"));
        var inspector = (await dan.GetAsync(assessment)).Document.QuerySelectorAll("a[href*='/reviews/']").Single(a => a.TextContent.Contains("Inspector", StringComparison.Ordinal));
        await dan.GetAsync(inspector.GetAttribute("href")!);
        Assert.Equal("You reviewed this as Sergeant. Somebody else reviews it as Inspector", (await dan.SubmitAsync("Save the review", ("Outcome", "All well"))).Error("Outcome"));
    }

    [Fact]
    public async Task High_AsksForAPlan_WhichIsKeptEachTime_AndGoesOnWithTheNext()
    {
        var (_, priya, path, victim) = await StartAsync();
        using var __ = priya;
        var assessment = await priya.AssessAsync(victim, isWorst: true);
        Assert.True((await priya.GetAsync(path + "/plan")).Says("Plan to be written"));
        await priya.GetAsync(assessment + "/plan");
        var page = await priya.SubmitAsync("Save the plan", ("Parts[0]", "A camera at the door"));
        Assert.Equal("Enter what is planned, or why nothing is", page.Error("Parts_1_"));
        Assert.Equal("A camera at the door", page.Value("Parts_0_"));
        await priya.SubmitAsync("Save the plan", Planned("A camera at the door"));
        page = await priya.FollowAsync();
        Assert.All(Headings, h => Assert.True(page.Says(h), h));
        Assert.False((await priya.GetAsync(path + "/plan")).Says("Plan to be written"));

        await priya.GetAsync(assessment + "/plan");
        await priya.SubmitAsync("Save the plan", Planned("A lock too"));
        Assert.True((await priya.FollowAsync()).Says("A camera at the door"));
        Assert.True(priya.Page.Says("Written 2 times"));
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        var next = await priya.AssessAsync(victim, isWorst: true);
        Assert.Equal("A lock too", (await priya.GetAsync(next + "/plan")).Value("Parts_0_"));
    }

    [Fact]
    public async Task Plan_OfTwoAtOnce_ShowsBoth_AndASecondTimeIsAChoice()
    {
        var (area, priya, path, victim) = await StartAsync();
        using var _ = priya;
        var assessment = await priya.AssessAsync(victim, isWorst: true);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(assessment + "/plan");
        await priya.GetAsync(assessment + "/plan");
        await priya.SubmitAsync("Save the plan", Planned("Hers"));
        var page = await dan.SubmitAsync("Save the plan", Planned("His"));
        Assert.True(page.Says("Hers"));
        Assert.Equal("His", page.Value("Parts_0_"));
        await dan.SubmitAsync("Save the plan");
        Assert.Equal(assessment, dan.Page.Location);
    }

    [Fact]
    public async Task Standard_AsksForNoPlan_AndItsPageIsNotThere()
    {
        var (_, priya, _, victim) = await StartAsync();
        using var __ = priya;
        var assessment = await priya.AssessAsync(victim, isWorst: false);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(assessment + "/plan")).Status);
    }

    private static (string, string)[] Planned(string first) => [("Parts[0]", first), ("Parts[1]", "Ask the PCSO"), ("Parts[2]", "A warning letter"), ("Parts[3]", "A call each week")];

    private async Task<(AsbArea Area, Visitor Priya, string Path, string Victim)> StartAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        return (area, priya, path, await priya.PersonPathAsync(path, "Doreen Pask"));
    }
}
