using System.Globalization;
using ECins.Asb.CaseReviews.Counting;
using ECins.Asb.CaseReviews.Steps;
using ECins.Asb.Settings.CaseReviews;
using Xunit;

namespace ECins.Asb.Tests.CaseReviews;

public sealed class ThresholdTests
{
    private static readonly CaseReviewRules Usual = new() { Id = Guid.Empty };

    [Fact]
    public void ThreeIncidents_ToldInTime_MeetItExactly()
    {
        var count = Count("2026-11-01", Told(1, "2026-10-01", "2026-10-02"), Told(2, "2026-09-01", "2026-09-20"), Told(3, "2026-08-01", "2026-09-01"));
        Assert.Equal(3, count.Counted);
        Assert.True(count.IsMet);
    }

    [Fact]
    public void TwoIncidents_DoNotMeetIt()
    {
        var count = Count("2026-11-01", Told(1, "2026-10-01", "2026-10-02"), Told(2, "2026-09-01", "2026-09-20"));
        Assert.False(count.IsMet);
        Assert.Equal("2 of 3 needed", count.Words);
    }

    [Fact]
    public void SameIncident_ToldToTwoAgencies_CountsOnce()
    {
        var count = Count(
            "2026-11-01", Told(1, "2026-10-01", "2026-10-02"), Told(2, "2026-10-01", "2026-10-05") with { SameAs = 1 }, Told(3, "2026-09-01", "2026-09-20"));
        Assert.Equal(2, count.Counted);
        Assert.Equal("It is the same incident as number 1, which counts already.", count.Complaints[1].Why);
    }

    [Fact]
    public void SameDayAndPlace_IsSuggestedAndCountsOnce_UntilSomebodySaysOtherwise()
    {
        var (first, second) = (Told(1, "2026-10-01", "2026-10-02", "QUAYSTREET"), Told(2, "2026-10-01", "2026-10-05", "QUAYSTREET"));
        var guessed = Count("2026-11-01", first, second);
        Assert.Equal(1, guessed.Complaints[1].LooksLike);
        Assert.Equal(1, guessed.Counted);
        var decided = Count("2026-11-01", first, second with { IsSeparate = true });
        Assert.Null(decided.Complaints[1].LooksLike);
        Assert.Equal(2, decided.Counted);
    }

    [Theory]
    [InlineData("QUAYSTREET", "BRIDGESTREET")]
    [InlineData("", "")]
    public void SameDay_NotSurelyTheSamePlace_IsNotSuggested(string one, string other) =>
        Assert.Equal(2, Count("2026-11-01", Told(1, "2026-10-01", "2026-10-02", one), Told(2, "2026-10-01", "2026-10-02", other)).Counted);

    [Fact]
    public void SameIncident_ToldTooLateToOneAgencyAndInTimeToAnother_Counts()
    {
        var count = Count("2026-11-01", Told(1, "2026-08-01", "2026-09-15"), Told(2, "2026-08-01", "2026-08-02") with { SameAs = 1 });
        Assert.Equal(1, count.Counted);
        Assert.True(count.Complaints[1].Counts);
    }

    [Theory]
    [InlineData("2026-08-10", "2026-09-10", true)]
    [InlineData("2026-08-10", "2026-09-11", false)]
    [InlineData("2026-08-31", "2026-09-30", true)]
    [InlineData("2026-08-31", "2026-10-01", false)]
    [InlineData("2027-01-31", "2027-02-28", true)]
    [InlineData("2027-01-31", "2027-03-01", false)]
    [InlineData("2028-01-31", "2028-02-29", true)]
    public void Told_CountsUpToAMonthAfterTheIncident(string happened, string told, bool counts) =>
        Assert.Equal(counts, Count(told, Told(1, happened, told)).Complaints[0].Counts);

    [Theory]
    [InlineData("2026-08-31", "2027-02-28", true)]
    [InlineData("2026-08-31", "2027-03-01", false)]
    [InlineData("2027-08-31", "2028-02-29", true)]
    [InlineData("2028-02-29", "2028-08-29", true)]
    [InlineData("2028-02-29", "2028-08-30", false)]
    public void Asked_CountsUpToSixMonthsAfterItWasTold(string told, string asked, bool counts) =>
        Assert.Equal(counts, Count(asked, Told(1, told, told)).Complaints[0].Counts);

    [Fact]
    public void NobodyTold_DoesNotCount() =>
        Assert.Equal("No agency was told of it.", Count("2026-11-01", new Complaint(1, Day("2026-10-01"), "", null)).Complaints[0].Why);

    [Fact]
    public void Told_WithoutADay_DoesNotCountUntilItIsSaid() =>
        Assert.Equal(
            "It is not said yet when the agency was told.",
            Count("2026-11-01", new Complaint(1, Day("2026-10-01"), "", null) { IsToldDayOpen = true }).Complaints[0].Why);

    [Fact]
    public void ToldAfterTheRequest_DoesNotCount() =>
        Assert.Equal("It was told after the review was asked for.", Count("2026-11-01", Told(1, "2026-10-30", "2026-11-02")).Complaints[0].Why);

    [Fact]
    public void OtherTerms_CountByThem()
    {
        var terms = new CaseReviewRules { Id = Guid.Empty, ReportsNeeded = 1, ToldWithin = 7, ToldUnit = TimeUnit.Days };
        Assert.True(Threshold.Count([Told(1, "2026-10-01", "2026-10-08")], Day("2026-11-01"), terms).IsMet);
        Assert.False(Threshold.Count([Told(1, "2026-10-01", "2026-10-09")], Day("2026-11-01"), terms).IsMet);
    }

    [Theory]
    [InlineData(1, true, "Met")]
    [InlineData(2, true, "NotMet StartedBelow")]
    [InlineData(2, false, "NotMet")]
    public void Outcomes_AreThoseThatGoWithTheCount(int needed, bool mayStartBelow, string open)
    {
        var terms = new CaseReviewRules { Id = Guid.Empty, ReportsNeeded = needed, MayStartBelow = mayStartBelow };
        Assert.Equal(open, string.Join(' ', Threshold.Count([Told(1, "2026-10-01", "2026-10-02")], Day("2026-11-01"), terms).Open(terms)));
    }

    private static ThresholdCount Count(string asked, params Complaint[] complaints) => Threshold.Count(complaints, Day(asked), Usual);

    private static Complaint Told(int number, string happened, string told, string place = "") => new(number, Day(happened), place, Day(told));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
