using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.CaseReviews;

public sealed class ChooseReportTests(TestHost host) : IClassFixture<TestHost>
{
    private const string About = "Music in Quay Street";

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
}
