using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
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
    public async Task Appeal_IsDecidedBySomebodyElseThanWhoDecided()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        var review = await priya.RequestReviewAsync(About);
        await priya.AcknowledgeAsync(review);
        await priya.DecideAsync(review, "NotMet");
        await priya.TellAsync(review);
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
}
