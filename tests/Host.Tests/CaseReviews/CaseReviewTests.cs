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

public sealed class CaseReviewTests(TestHost host) : IClassFixture<TestHost>
{
    private const string About = "Music in Quay Street";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Request_IsReadByItsOrganisationAndNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var review = await priya.RequestReviewAsync(About);
        using var owen = await area.SignInAsync(area.Owen);
        Assert.True((await owen.GetAsync(review)).Says(About));
        Assert.True((await owen.GetAsync("/asb/case-reviews")).Says(About));
        Assert.True((await owen.GetAsync("/asb")).Says("1 review is open"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync("/asb/case-reviews")).Says(About));
        foreach (var page in new[] { "", "/acknowledge", "/decide", "/panel", "/withdraw", "/incidents/add" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review + page)).Status);
    }

    [Fact]
    public async Task Request_WorkstreamOff_IsNotThere_AndIsAgainOnceItIsOn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var review = await priya.RequestReviewAsync(About);
        await area.Area.TurnOffAsync("asb");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(review)).Status);
        await area.Area.TurnOnAsync("asb", area.CouncilTeam);
        Assert.True((await priya.GetAsync(review)).Says(About));
    }

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
    public async Task Request_BySomebodyElse_NeedsTheVictimsConsent()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/asb/case-reviews/add");
        var screen = await priya.SubmitAsync(
            "Save the request", ("About", About), ("Asker", "ForVictim"), ("AskerAgrees", "true"), ("AskerName", "Jean Hollis"), ("HasConsent", "false"), ("VictimName", "Doreen Pask"), ("Said", "Music"), ("Wanted", "Quiet"));
        Assert.NotNull(screen.Error("HasConsent"));
        Assert.Equal("Music", screen.Value("Said"));
        await priya.SubmitAsync("Save the request", [("HasConsent", "true"), ("ConsentTo", "Priya"), .. Persons.Date("ConsentOn", Today)]);
        Assert.True((await priya.FollowAsync()).Says("said to Priya"));
    }

    [Fact]
    public async Task Decision_GoesWithTheCount()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var review = await priya.RequestReviewAsync(About);
        await priya.ComplainAsync(review, Today.AddDays(-20), Today.AddDays(-19));
        await priya.ComplainAsync(review, Today.AddDays(-10), Today.AddDays(-9), "Quay Street");
        await priya.ComplainAsync(review, Today.AddDays(-10), Today.AddDays(-8), "quay street");
        Assert.True((await priya.GetAsync(review)).Says("2 of 3 needed"));
        await priya.AcknowledgeAsync(review);
        Assert.NotNull((await priya.DecideAsync(review, "Met")).Error("Outcome"));
        Assert.Equal(["NotMet", "StartedBelow"], OutcomesOn(priya.Page));
        Assert.NotNull(priya.Page.Document.QuerySelector("#Manager"));
        await priya.GetAsync(review);
        await priya.PostAsync(review + "?handler=Separate", ("number", "3"));
        Assert.True((await priya.GetAsync(review)).Says("3 of 3 needed"));
        Assert.NotNull((await priya.DecideAsync(review, "NotMet")).Error("Outcome"));
        Assert.Equal(["Met"], OutcomesOn(priya.Page));
        Assert.Null(priya.Page.Document.QuerySelector("#Manager"));
        Assert.Equal(review, (await priya.DecideAsync(review, "Met")).Location);
    }

    [Fact]
    public async Task Incidents_ChosenFromReportsAndSaidToBeTheSame_CountOnce()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        var review = await priya.RequestReviewAsync(About);
        await priya.SeekAsync(review, Journeys.Place);
        await priya.SubmitAsync("Take them", ("Chosen", report.Split('/')[^1]));
        await priya.ComplainAsync(review, Today.AddDays(-2), Today.AddDays(-1));
        Assert.True((await priya.GetAsync(review)).Says("2 of 3 needed"));
        Assert.NotNull(priya.Page.Document.QuerySelector($"a[href='{report}']"));
        await priya.SubmitAsync("They are the same", ("sameAs", "1"));
        Assert.True((await priya.FollowAsync()).Says("1 of 3 needed"));
        await priya.SubmitAsync("It is another incident");
        Assert.True((await priya.FollowAsync()).Says("2 of 3 needed"));
        await priya.SubmitAsync("Take out");
        Assert.True((await priya.FollowAsync()).Says("1 of 3 needed"));
    }

    [Fact]
    public async Task Choose_AReportThatTheUserDoesNotRead_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        var his = await dan.ReportAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var review = await priya.RequestReviewAsync(About);
        await priya.GetAsync("/asb/case-reviews/add");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.PostAsync(review + "/incidents/choose", ("Chosen", his.Split('/')[^1]))).Status);
        Assert.True((await priya.GetAsync(review)).Says("0 of 3 needed"));
    }

    [Fact]
    public async Task Case_LinkedWithAReview_ShowsItToThoseWhoReadBoth()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var id = path.Split('/')[^1];
        var review = await priya.RequestReviewAsync(About, ("CaseId", id));
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.True((await priya.GetAsync($"/asb/cases/{id}/case-reviews")).Says(About));
        Assert.NotNull((await priya.GetAsync(review)).Document.QuerySelector($"a[href='{path}']"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync($"/asb/cases/{id}/case-reviews")).Status);
        Assert.False(dan.Page.Says(About));
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync($"/asb/cases/{id}/case-reviews")).Status);
    }

    [Fact]
    public async Task Panel_SetByTwoAtOnce_ShowsBothToTheSecond_AndLosesNothing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        var review = await StartedAsync(priya);
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
        var review = await StartedAsync(priya);
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
        await TellAsync(priya, review);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review)).Status);
        Assert.True((await priya.GetAsync(review)).Says("There are not enough of us"));
    }

    [Fact]
    public async Task Panel_PartnerThatSettlesBeforeTheVictimIsTold_ReadsOnly()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await StartedAsync(priya);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        Assert.Equal(Level.Contribute, await LevelOfPoliceAsync(area));
        await RefuseAsync(dan, review);
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
        var review = await StartedAsync(priya);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol by day");
        await TellAsync(priya, review);
        await RefuseAsync(dan, review);
        Assert.Equal(review, dan.Page.Location);
        Assert.Equal(Level.Contribute, await LevelOfPoliceAsync(area));
        await RefuseAsync(dan, review);
        Assert.Equal("/asb/case-reviews", dan.Page.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review)).Status);
        Assert.Null(await LevelOfPoliceAsync(area));
    }

    [Fact]
    public async Task Appeal_IsDecidedBySomebodyElseThanWhoDecided()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        var review = await priya.RequestReviewAsync(About);
        await priya.AcknowledgeAsync(review);
        await priya.DecideAsync(review, "NotMet");
        await TellAsync(priya, review);
        await priya.GetAsync(review + "/appeal");
        await priya.SubmitAsync("Save the appeal", ("By", "Doreen Pask"), ("Why", "It was told four times"));
        Assert.Equal(review, (await priya.GetAsync(review + "/appeal/decide")).Location);
        await owen.GetAsync(review + "/appeal/decide");
        var fields = new[] { ("Outcome", "Upheld"), ("Reasons", "They are right") }.Concat(Persons.Date("On", Today)).ToArray();
        await priya.GetAsync("/asb/case-reviews/add");
        Assert.Equal(HttpStatusCode.OK, (await priya.PostAsync(review + "/appeal/decide", fields)).Status);
        Assert.True(priya.Page.Says("Somebody else has to decide on it"));
        await owen.SubmitAsync("Save", ("Outcome", "Upheld"), ("Reasons", "They are right"));
        Assert.True((await owen.FollowAsync()).Says("To the panel"));
    }

    [Fact]
    public async Task Appeal_UpheldAfterAPanel_GoesToItAgain_AndKeepsWhatWasDoneBefore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await StartedAsync(priya);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        await RefuseAsync(dan, review);
        await TellAsync(priya, review);
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
        await TellAsync(priya, review, "She was right");
        foreach (var kept in new[] { "Nobody joined it up", "They heard her", "The decision and its reasons", "She was right", "It is quiet now", "Patrol at night" })
            Assert.True((await priya.GetAsync(review)).Says(kept), kept);
        var counts = await dan.GetAsync("/asb/case-reviews/published");
        Assert.Equal(["1", "0", "1", "1"], counts.Document.QuerySelectorAll("tbody td").Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public async Task Published_CountsTheWholeArea_AndNamesNothing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReviewWithRecommendationAsync(host, About);
        using var dan = await area.SignInAsync(area.Dan);
        var page = await dan.GetAsync("/asb/case-reviews/published");
        Assert.Equal(["1", "0", "1", "1"], page.Document.QuerySelectorAll("tbody td").Select(c => c.TextContent.Trim()));
        Assert.False(page.Says(About));
        Assert.Contains(",1,0,1,1", (await dan.GetAsync("/asb/case-reviews/published?handler=Table")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_Changed_CountForLaterRequestsOnly()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var head = await area.SignInAsync(await area.Area.PersonAsync("Helen Marsh", area.Police, null, Role.ForceAdministrator));
        var before = await priya.RequestReviewAsync(About);
        await head.GetAsync("/asb/settings/case-reviews");
        Assert.NotNull((await head.SubmitAsync("Save", ("Form.ReportsNeeded", "4"))).Error("Form_ReportsNeeded"));
        await head.SubmitAsync("Save", ("Form.ReportsNeeded", "2"));
        Assert.Equal("/asb", head.Page.Location);
        var after = await priya.RequestReviewAsync(About);
        Assert.True((await priya.GetAsync(before)).Says("0 of 3 needed"));
        Assert.True((await priya.GetAsync(after)).Says("0 of 2 needed"));
    }

    private static IEnumerable<string?> OutcomesOn(Screen screen) =>
        screen.Document.QuerySelectorAll("input[name=Outcome]").Select(i => i.GetAttribute("value"));

    private static async Task<string> StartedAsync(Visitor visitor)
    {
        var review = await visitor.RequestReviewAsync(About);
        await visitor.AcknowledgeAsync(review);
        Assert.Equal(review, (await visitor.DecideAsync(review, "StartedBelow")).Location);
        return review;
    }

    [Fact]
    public async Task Panel_PartnerSuspendedOrUncovered_IsNotLetIn_AndItsAnswerIsWrittenDownAsTold()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var review = await StartedAsync(priya);
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
        var review = await StartedAsync(priya);
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
    public async Task Close_WithUnsettledRecommendations_ListsThemAndNeedsAReason()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await StartedAsync(priya);
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        await priya.RecommendAsync(host, review, "Northton Police", "Patrol at night");
        await TellAsync(priya, review);
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

    private static async Task RefuseAsync(Visitor visitor, string review)
    {
        await visitor.GetAsync((await visitor.AnswerPathAsync(review))!);
        await visitor.SubmitAsync("Save the answer", ("Answer", "Refused"), ("Why", "There are not enough of us"));
    }

    private static async Task TellAsync(Visitor visitor, string review, string what = "The decision and its reasons")
    {
        await visitor.GetAsync(review + "/tell");
        await visitor.SubmitAsync("Save", ("How", "By letter"), ("What", what));
        Assert.Equal(review, visitor.Page.Location);
    }
}
