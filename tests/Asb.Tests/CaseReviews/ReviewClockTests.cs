using System.Globalization;
using ECins.Asb.CaseReviews;
using ECins.SharedKernel;
using Xunit;

namespace ECins.Asb.Tests.CaseReviews;

public sealed class ReviewClockTests
{
    private static readonly WorkingDays Days = new([]);

    [Theory]
    [InlineData("2026-12-14", "2026-12-30", "2027-01-07")]
    [InlineData("2026-03-30", "2026-04-15", "2026-04-22")]
    [InlineData("2026-11-28", "2026-12-11", "2026-12-18")]
    public void Clocks_LeaveOutChristmasEasterAndWeekends(string asked, string acknowledge, string decide)
    {
        var review = Review(asked);
        Assert.Equal(Day(acknowledge), review.AcknowledgeBy(Days));
        Assert.Equal(Day(decide), review.DecideBy(Days));
        Assert.Equal(Day(acknowledge), review.NextDue(Days));
    }

    [Fact]
    public void Panel_HasNoClock_UntilTheThresholdIsDecided()
    {
        var review = Review("2026-12-14");
        Assert.Null(review.PanelBy(Days));
        review.PanelFrom = Day("2026-12-23");
        Assert.Equal(Day("2027-01-25"), review.PanelBy(Days));
    }

    [Fact]
    public void Clock_IsLate_OnlyAfterItsLastDay()
    {
        var review = Review("2026-11-02");
        Assert.False(review.Clocks(Days, Day("2026-11-16")).First().IsLate);
        Assert.True(review.Clocks(Days, Day("2026-11-17")).First().IsLate);
        review.AcknowledgedOn = Day("2026-11-16");
        Assert.False(review.Clocks(Days, Day("2026-12-17")).First().IsLate);
    }

    private static CaseReview Review(string asked) => new()
    {
        Id = Guid.Empty,
        HoldingId = Guid.Empty,
        About = "",
        Asker = ReviewAsker.Victim,
        IsAskerRecorded = true,
        Said = "",
        Wanted = "",
        ReceivedOn = Day(asked),
        RecordedAt = DateTime.UnixEpoch,
        RecordedBy = "",
        State = ReviewState.Requested,
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
