using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.CaseReviews;

/// <summary>A review tells its panel no more than whoever fills it may pass on.</summary>
public sealed class ReviewDisclosureTests(TestHost host) : IClassFixture<TestHost>
{
    private const string About = "Music in Quay Street";

    [Fact]
    public async Task Choose_ReportThatTheUserOnlyReads_IsNeitherOfferedNorTaken_UntilTheyContribute()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        var (report, path) = await CaseOfAReportAsync(dan);
        await dan.ShareAsync(path, "Nair", Level.Read);
        using var priya = await area.SignInAsync(area.Priya);
        var review = await priya.RequestReviewAsync(About);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(report)).Status);
        Assert.False(await OffersAsync(priya, review, report));
        await priya.GetAsync("/asb/case-reviews/add");
        Assert.Equal(HttpStatusCode.NotFound, (await ChooseAsync(priya, review, report)).Status);
        await dan.ShareAsync(path, "Nair", Level.Contribute);
        Assert.True(await OffersAsync(priya, review, report));
        Assert.Equal(review, (await ChooseAsync(priya, review, report)).Location);
    }

    [Fact]
    public async Task Choose_ReportOfASealedCase_IsNotOffered_AndSaysWhyItIsNotTaken()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var (report, path) = await CaseOfAReportAsync(priya);
        var review = await priya.RequestReviewAsync(About);
        Assert.True(await OffersAsync(priya, review, report));
        await SealAsync(priya, path);
        Assert.False(await OffersAsync(priya, review, report));
        await priya.GetAsync("/asb/case-reviews/add");
        Assert.Contains("sealed case", (await ChooseAsync(priya, review, report)).Text, StringComparison.Ordinal);
        Assert.True((await priya.GetAsync(review)).Says("0 of 3 needed"));
    }

    [Fact]
    public async Task Choose_ReportMarkedAboveTheReview_IsNotTaken_AndIsIntoOneMarkedAlike()
    {
        var area = await AsbArea.MakeAsync(host);
        await LetHandleAsync(area);
        using var priya = await area.SignInAsync(area.Priya);
        var (report, path) = await CaseOfAReportAsync(priya);
        var below = await priya.RequestReviewAsync(About);
        await MarkAsync(area, path);
        Assert.False(await OffersAsync(priya, below, report));
        await priya.GetAsync("/asb/case-reviews/add");
        Assert.Contains("marked above the review", (await ChooseAsync(priya, below, report)).Text, StringComparison.Ordinal);
        var alike = await priya.RequestReviewAsync(About, ("CaseId", path.Split('/')[^1]));
        Assert.True(await OffersAsync(priya, alike, report));
        Assert.Equal(alike, (await ChooseAsync(priya, alike, report)).Location);
    }

    [Fact]
    public async Task Request_LinkedWithACaseMarkedHigher_IsReadOnlyByThoseWhoMayHandleIt()
    {
        var area = await AsbArea.MakeAsync(host);
        await LetHandleAsync(area);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        var path = await priya.OpenCaseAsync();
        await MarkAsync(area, path);
        var review = await priya.RequestReviewAsync(About, ("CaseId", path.Split('/')[^1]));
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(review)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await owen.GetAsync(review)).Status);
        Assert.Equal(HttpStatusCode.OK, (await owen.GetAsync(await priya.RequestReviewAsync(About))).Status);
    }

    [Fact]
    public async Task Request_LinkedWithASealedCase_SaysSoBesideTheField()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await SealAsync(priya, path);
        await priya.GetAsync("/asb/case-reviews/add");
        var screen = await priya.SubmitAsync(
            "Save the request", ("About", About), ("Asker", "Victim"), ("VictimName", "Doreen Pask"), ("Said", "Music"), ("Wanted", "Quiet"), ("CaseId", path.Split('/')[^1]));
        Assert.Contains("sealed", screen.Error("CaseId"), StringComparison.Ordinal);
        await priya.SubmitAsync("Save the request", ("CaseId", ""));
        Assert.StartsWith("/asb/case-reviews/", priya.Page.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ByOneWhoDoesNotAgreeToBeRecorded_NamesNobodyButTheVictim()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/asb/case-reviews/add");
        var unsaid = await priya.SubmitAsync("Save the request", [("AskerName", "Jean Hollis"), .. ForVictim]);
        Assert.NotNull(unsaid.Error("AskerAgrees"));
        await priya.SubmitAsync("Save the request", ("AskerAgrees", "false"), ("AskerContact", "07700 900123"));
        var page = await priya.FollowAsync();
        Assert.True(page.Says("did not agree to be recorded here"));
        Assert.True(page.Says("Doreen Pask"));
        Assert.False(page.Says("Jean Hollis"));
        Assert.False(page.Says("07700 900123"));
        Assert.Equal(["Doreen Pask"], await area.Area.ReadAsync(core => core.Set<Host.Cases.People.Profile>().Select(p => p.Name).ToListAsync()));
    }

    [Fact]
    public async Task Request_ByOneWhoAgrees_NamesThem_AndOnlyThoseWhoManageItReadHowToReachAnybody()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var review = await priya.RequestReviewAsync(
            About, [("AskerAgrees", "true"), ("AskerName", "Jean Hollis"), ("AskerContact", "At work only"), ("VictimContact", "Never after six"), .. ForVictim]);
        await priya.AcknowledgeAsync(review);
        await priya.DecideAsync(review, "StartedBelow");
        await priya.HoldPanelAsync(host, review, area.Police.Id);
        foreach (var (visitor, reads) in new[] { (priya, true), (dan, false) })
        {
            var page = await visitor.GetAsync(review);
            Assert.True(page.Says("Jean Hollis"));
            Assert.Equal(reads, page.Says("At work only"));
            Assert.Equal(reads, page.Says("Never after six"));
            var victim = page.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "Doreen Pask").GetAttribute("href")!;
            Assert.False((await visitor.GetAsync(victim)).Says("Never after six"));
        }
    }

    private (string Name, string Value)[] ForVictim =>
    [
        ("About", About), ("Asker", "ForVictim"), ("HasConsent", "true"), ("ConsentTo", "Priya"), ("VictimName", "Doreen Pask"), ("Said", "Music"), ("Wanted", "Quiet"),
        .. Persons.Date("ConsentOn", host.Clock.UkToday()),
    ];

    private static async Task<(string Report, string Case)> CaseOfAReportAsync(Visitor visitor)
    {
        var report = await visitor.ReportAsync();
        await visitor.GetAsync(report);
        await visitor.SubmitAsync("Open a case", ("CaseTitle", "Noise in Quay Street"));
        return (report, visitor.Page.Location!);
    }

    private static async Task<bool> OffersAsync(Visitor visitor, string review, string report) =>
        (await visitor.SeekAsync(review, Journeys.Place)).Offers(report);

    private static Task<Screen> ChooseAsync(Visitor visitor, string review, string report) =>
        visitor.PostAsync(review + "/incidents/choose", ("Chosen", report.Split('/')[^1]));

    private static async Task SealAsync(Visitor visitor, string path)
    {
        await visitor.GetAsync(path + "/sharing/seal");
        await visitor.SubmitAsync("Save", ("IsSealed", "true"), ("Reason", "He works here"));
    }

    private static Task LetHandleAsync(AsbArea area) => area.Area.WriteAsync(async core =>
        (await core.Set<Host.Identity.User>().SingleAsync(u => u.Id == area.Priya.Id)).Handling = Marking.OfficialSensitive);

    private static Task MarkAsync(AsbArea area, string path)
    {
        var id = Guid.Parse(path.Split('/')[^1]);
        return area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).Marking = Marking.OfficialSensitive);
    }
}
