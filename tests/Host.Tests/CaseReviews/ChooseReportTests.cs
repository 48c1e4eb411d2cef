using System.Net;
using ECins.Host.Tests.AsbCases;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.CaseReviews;

public sealed class ChooseReportTests(TestHost host) : IClassFixture<TestHost>
{
    private const string About = "Music in Quay Street";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Choose_OffersReportsOfTheLinkedCase_AndOthersOnlyWhenSought()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var ofCase = await priya.ReportAsync();
        await priya.GetAsync(ofCase);
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Noise"));
        var id = priya.Page.Location!.Split('/')[^1];
        var other = await priya.ReportAsync(("Place", "The bus station"));
        var review = await priya.RequestReviewAsync(About, ("CaseId", id));
        var offered = await priya.GetAsync(review + "/incidents/choose");
        Assert.True(offered.Offers(ofCase));
        Assert.False(offered.Offers(other));
        var found = await priya.SeekAsync(review, "the bus-station");
        Assert.True(found.Offers(other));
        Assert.False(found.Offers(ofCase));
    }

    [Fact]
    public async Task Choose_FindsByReferenceHoweverItIsSpaced_AndKeepsWhatWasChosen()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var (one, other) = (await priya.ReportAsync(("Place", "The bus station")), await priya.ReportAsync());
        var review = await priya.RequestReviewAsync(About);
        Assert.False((await priya.GetAsync(review + "/incidents/choose")).Offers(one));
        var label = (await priya.SeekAsync(review, "The bus station")).Document.QuerySelector("label[for^=Chosen]")!.TextContent.Trim();
        var reference = label[..label.IndexOf(':', StringComparison.Ordinal)];
        Assert.StartsWith("REP-", reference, StringComparison.Ordinal);
        Assert.True((await priya.SeekAsync(review, reference["REP-".Length..].Replace('-', ' ').ToLowerInvariant())).Offers(one));
        await priya.SubmitAsync("Find", ("Sought", Journeys.Place), ("Chosen", one.Split('/')[^1]));
        Assert.True(priya.Page.Offers(other));
        Assert.True(priya.Page.Offers(one));
        await priya.SubmitAsync("Take them");
        Assert.True((await priya.FollowAsync()).Says("The bus station"));
        Assert.False((await priya.SeekAsync(review, reference)).Offers(one));
    }

    [Fact]
    public async Task Choose_ReportPassedOnByAnotherAgency_CountsFromTheDayThatAgencyWasTold()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var report = await priya.ReportAsync(
            [("Channel", "OtherAgency"), ("FromAgency", "Quay Housing"), ("FromReference", "QH-77"), .. Persons.Date("Day", Today.AddDays(-60))]);
        var review = await priya.RequestReviewAsync(About);
        await priya.SeekAsync(review, Journeys.Place);
        await priya.SubmitAsync("Take them", ("Chosen", report.Split('/')[^1]));
        Assert.True((await priya.FollowAsync()).Says("Told to Quay Housing (QH-77)."));
        Assert.True(priya.Page.Says("It is not said yet when the agency was told."));
        var told = (await priya.ToldPathAsync(review))!;
        await dan.GetAsync("/asb/case-reviews/add");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(told)).Status);
        await priya.GetAsync(told);
        Assert.NotNull((await priya.SubmitAsync("Save", Persons.Date("On", Today.AddDays(-61)))).Error("On"));
        await priya.SubmitAsync("Save", Persons.Date("On", Today.AddDays(-59)));
        Assert.True((await priya.FollowAsync()).Says("1 of 3 needed"));
        Assert.Single(await area.Area.EventsAsync("asb.case-review.told-said"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
        await priya.AcknowledgeAsync(review);
        await priya.DecideAsync(review, "StartedBelow");
        Assert.Equal(review, (await priya.GetAsync(told)).Location);
    }

    [Fact]
    public async Task Choose_ReportTakenHere_CountsFromItsRecording_AndThatDayCanBeCorrected()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        var review = await priya.RequestReviewAsync(About);
        await priya.SeekAsync(review, Journeys.Place);
        await priya.SubmitAsync("Take them", ("Chosen", report.Split('/')[^1]));
        Assert.True((await priya.FollowAsync()).Says($"Told to Northton Council on {Today.Show()}"));
        await priya.GetAsync((await priya.ToldPathAsync(review))!);
        Assert.Equal($"{Today.Day}", priya.Page.Document.QuerySelector("input[name='On.Day']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Choose_ReportThatAnotherAgencyTookIntoTheCase_WasToldToThatAgency()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        var report = await dan.ReportAsync(("Place", "The bus station"));
        await dan.GetAsync(report);
        Assert.Equal(path, (await dan.SubmitAsync("Add to this case", ("CaseId", path.Split('/')[^1]))).Location);
        var review = await priya.RequestReviewAsync(About);
        await priya.SeekAsync(review, "The bus station");
        await priya.SubmitAsync("Take them", ("Chosen", report.Split('/')[^1]));
        Assert.True((await priya.FollowAsync()).Says($"Told to Northton Police on {Today.Show()}"));
    }

    [Fact]
    public async Task Choose_ReportOfADiary_WasToldWhenTheDiaryCame()
    {
        var area = await AsbArea.MakeAsync(host);
        using var before = await area.SignInAsync(area.Priya);
        var path = await before.OpenCaseAsync();
        var came = Today;
        await before.TypeDiaryAsync(path, await area.RecordOfAsync(path, "Doreen Pask"), came, "Music all night");
        host.Clock.Advance(TimeSpan.FromDays(5));
        using var priya = await area.SignInAsync(area.Priya);
        await priya.TakeDiaryAsync(path, ("Place", "The landing"));
        var report = (await priya.FollowAsync()).Document.QuerySelector("main a[href^='/asb/incidents/']")!.GetAttribute("href")!;
        var review = await priya.RequestReviewAsync(About);
        await priya.SeekAsync(review, "The landing");
        await priya.SubmitAsync("Take them", ("Chosen", report.Split('/')[^1]));
        Assert.True((await priya.FollowAsync()).Says($"Told to Northton Council on {came.Show()}"));
    }
}
