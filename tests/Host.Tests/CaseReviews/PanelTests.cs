using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.CaseReviews;

/// <summary>The panel of a review: who is let in, until when, and who answers for whom.</summary>
public sealed class PanelTests(TestHost host) : IClassFixture<TestHost>
{
    private const string About = "Music in Quay Street";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Panel_BodiesThatDifferInCapitalsOnly_AreOne()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var review = await priya.RequestReviewAsync(About);
        await priya.AcknowledgeAsync(review);
        await priya.DecideAsync(review, "StartedBelow");
        foreach (var others in new[] { "Quay Housing\nQUAY housing\nnorthton council", "quay housing" })
        {
            await priya.GetAsync(review + "/panel");
            await priya.SubmitAsync("Save the panel", [("Place", "Town hall"), ("Others", others), .. Persons.Date("On", Today)]);
            Assert.Equal(review, priya.Page.Location);
            await priya.GetAsync(review + "/panel");
            Assert.Equal("Quay Housing", priya.Page.Value("Others"));
        }
    }

    [Fact]
    public async Task Panel_SetByTwoAtOnce_ShowsBothToTheSecond_AndLosesNothing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        var review = await priya.StartReviewAsync(About);
        await owen.GetAsync(review + "/panel");
        await priya.GetAsync(review + "/panel");
        await priya.SubmitAsync("Save the panel", [("Place", "Town hall"), ("Partners", area.Police.Id.ToString()), .. Persons.Date("On", Today)]);
        Assert.Equal(review, priya.Page.Location);
        var second = await owen.SubmitAsync("Save the panel", [("Place", "Library"), .. Persons.Date("On", Today)]);
        Assert.True(second.Says("Somebody else saved a change"));
        Assert.True(second.Says("Town hall"));
        Assert.Equal("Library", second.Value("Place"));
        Assert.True(second.Says("Which other partners take part?"));
        Assert.Equal(Level.Read, await LevelOfPoliceAsync(area));
        await owen.SubmitAsync("Save the panel", ("Partners", area.Police.Id.ToString()));
        Assert.True((await owen.FollowAsync()).Says("Library"));
        Assert.Equal(Level.Read, await LevelOfPoliceAsync(area));
    }

    [Fact]
    public async Task Panel_PartnerReads_AnswersItsOwnRecommendation_AndIsOutOnceItIsClosed()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await priya.StartReviewAsync(About);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        Assert.True((await dan.GetAsync(review)).Says(About));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review + "/recommendations/add")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(review + "?handler=Remove", ("number", "1"))).Status);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        var answer = (await dan.AnswerPathAsync(review))!;
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(answer)).Status);
        await dan.GetAsync(answer);
        Assert.NotNull((await dan.SubmitAsync("Save the answer", ("Answer", "Refused"))).Error("Why"));
        await dan.SubmitAsync("Save the answer", ("Answer", "Refused"), ("Why", "There are not enough of us"));
        Assert.Equal(review, dan.Page.Location);
        await priya.TellAsync(review);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review)).Status);
        Assert.True((await priya.GetAsync(review)).Says("There are not enough of us"));
    }

    [Fact]
    public async Task Panel_PartnerThatSettlesBeforeTheVictimIsTold_ReadsOnly()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await priya.StartReviewAsync(About);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        Assert.Equal(Level.Contribute, await LevelOfPoliceAsync(area));
        await dan.RefuseAsync(review);
        Assert.Equal(review, dan.Page.Location);
        Assert.Equal(Level.Read, await LevelOfPoliceAsync(area));
        Assert.True((await dan.GetAsync(review)).Says(About));
    }

    [Fact]
    public async Task Panel_PartnerThatSettlesItsLastAfterTheVictimWasTold_IsOut()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await priya.StartReviewAsync(About);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol by day");
        await priya.TellAsync(review);
        await dan.RefuseAsync(review);
        Assert.Equal(review, dan.Page.Location);
        Assert.Equal(Level.Contribute, await LevelOfPoliceAsync(area));
        await dan.RefuseAsync(review);
        Assert.Equal("/asb/case-reviews", dan.Page.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review)).Status);
        Assert.Null(await LevelOfPoliceAsync(area));
    }

    [Fact]
    public async Task Panel_PartnerSuspendedOrUncovered_IsNotLetIn_AndItsAnswerIsWrittenDownAsTold()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var review = await priya.StartReviewAsync(About);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await StandAsync(area, OrganisationStatus.Suspended);
        await priya.RecommendAsync(host, review, "Northton Police (does not see the review)", "Patrol at night");
        Assert.Equal(Level.Read, await LevelOfPoliceAsync(area));
        Assert.True((await priya.GetAsync(review)).Says("Does not see the review now"));
        await priya.GetAsync((await priya.AnswerPathAsync(review))!);
        Assert.NotNull((await priya.SubmitAsync("Save the answer", ("Answer", "Accepted"))).Error("ToldBy"));
        await priya.SubmitAsync("Save the answer", [("ToldBy", "Sergeant Okafor"), .. Persons.Date("ToldOn", Today.AddDays(-1))]);
        Assert.True((await priya.FollowAsync()).Says($"Told by Sergeant Okafor on {Today.AddDays(-1).Show()}, written down by Priya Nair."));
        await priya.GetAsync((await priya.AnswerPathAsync(review))!);
        await priya.SubmitAsync("Save", [("Words", "Patrols began"), ("ToldBy", "Sergeant Okafor"), .. Persons.Date("ToldOn", Today)]);
        Assert.True((await priya.FollowAsync()).Says("Patrols began"));
        Assert.Null(await LevelOfPoliceAsync(area));
        await StandAsync(area, OrganisationStatus.Live);
    }

    [Fact]
    public async Task Panel_PartnerThatReadsTheReview_DoesNotAnswerForAnother()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await priya.StartReviewAsync(About);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Council", "One officer for all");
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        var ofCouncil = (await priya.GetAsync(review)).Document.QuerySelectorAll("a").Single(a => a.TextContent == "Answer (Northton Council)").GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(ofCouncil)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(ofCouncil)).Status);
        await dan.GetAsync((await dan.AnswerPathAsync(review))!);
        Assert.Null(dan.Page.Document.QuerySelector("#ToldBy"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(ofCouncil + "?handler=Answer", ("Answer", "Accepted"))).Status);
    }

    [Fact]
    public async Task Appeal_UpheldAfterAPanel_GoesToItAgain_AndKeepsWhatWasDoneBefore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await priya.StartReviewAsync(About);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        await dan.RefuseAsync(review);
        await priya.TellAsync(review);
        await priya.GetAsync(review + "/close");
        await priya.SubmitAsync("Close", ("Words", "It is quiet now"));
        await priya.GetAsync(review + "/appeal");
        await priya.SubmitAsync("Save the appeal", ("By", "Doreen Pask"), ("Why", "Nobody asked me"));
        Assert.True((await priya.GetAsync(review)).Says("It is quiet now"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review)).Status);
        await owen.GetAsync(review + "/appeal/decide");
        await owen.SubmitAsync("Save", ("Outcome", "Upheld"), ("Reasons", "She was not heard"));
        Assert.True((await dan.GetAsync(review)).Says("To the panel"));
        Assert.True((await priya.GetAsync(review)).Says("Next: hold the panel, by"));
        await priya.HoldPanelAsync(host, review, "They heard her", area.Police.Id);
        await priya.TellAsync(review, "She was right");
        foreach (var kept in new[] { "Nobody joined it up", "They heard her", "The decision and its reasons", "She was right", "It is quiet now", "Patrol at night" })
            Assert.True((await priya.GetAsync(review)).Says(kept), kept);
        var counts = await dan.GetAsync("/asb/case-reviews/published");
        Assert.Equal(["1", "0", "1", "1"], counts.Document.QuerySelectorAll("tbody td").Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public async Task Close_WithUnsettledRecommendations_ListsThemAndNeedsAReason()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await priya.StartReviewAsync(About);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        await priya.TellAsync(review);
        Assert.True((await priya.GetAsync(review + "/close")).Says("Patrol at night"));
        Assert.NotNull((await priya.SubmitAsync("Close", ("Words", "It is quiet"))).Error("UnsettledWhy"));
        await priya.SubmitAsync("Close", ("UnsettledWhy", "The police never answered"));
        Assert.True((await priya.FollowAsync()).Says("The police never answered"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review)).Status);
    }

    private static Task StandAsync(AsbArea area, OrganisationStatus status) => area.Area.WriteAsync(async core =>
        (await core.Set<Organisation>().SingleAsync(o => o.Id == area.Police.Id)).Status = status);

    // How far a review of this area is shared with the police.
    private static Task<Level?> LevelOfPoliceAsync(AsbArea area) => area.Area.ReadAsync(core =>
        core.Set<Share>().Where(s => s.PrincipalId == area.Police.Id && s.EndedAt == null).Select(s => (Level?)s.Level).SingleOrDefaultAsync());
}
