using ECins.SharedKernel.Measures;
using Xunit;

namespace ECins.SharedKernel.Tests.Measures;

public sealed class MeasureTests
{
    [Fact]
    public void Period_InSummerAndWinter_BeginsAndEndsAtUkMidnight()
    {
        var period = new MeasurePeriod(new DateOnly(2026, 7, 1), new DateOnly(2026, 11, 1));
        Assert.Equal(new DateTime(2026, 6, 30, 23, 0, 0, DateTimeKind.Utc), period.Begins);
        Assert.Equal(new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc), period.Ends);
        Assert.Equal(new DateOnly(2026, 11, 30), period.LastDay);
        Assert.Equal(5, period.Months.Count());
    }

    [Fact]
    public void Period_YearBefore_OfALeapFebruary_IsThatFebruary() =>
        Assert.Equal(new DateOnly(2027, 2, 28), new MeasurePeriod(new DateOnly(2028, 2, 1), new DateOnly(2028, 2, 1)).YearBefore.LastDay);

    [Fact]
    public void MonthOf_LastHourOfJuneInUtc_IsJuly() =>
        Assert.Equal(new DateOnly(2026, 7, 1), MeasurePeriod.MonthOf(new DateTime(2026, 6, 30, 23, 30, 0, DateTimeKind.Utc)));

    [Fact]
    public void Until_ThisMonth_IsTheLastOfSoMany() =>
        Assert.Equal(new MeasurePeriod(new DateOnly(2025, 12, 1), new DateOnly(2026, 11, 1)), MeasurePeriod.Until(new DateOnly(2026, 11, 27), 12));

    [Theory]
    [InlineData(new int[0], null)]
    [InlineData(new[] { 7 }, 7.0)]
    [InlineData(new[] { 9, 1 }, 5.0)]
    [InlineData(new[] { 30, 1, 2 }, 2.0)]
    public void Median_IsTheMiddle(int[] numbers, double? middle) => Assert.Equal(middle, MeasureWords.Median(numbers));

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 3, 33.3)]
    [InlineData(3, 3, 100.0)]
    public void Percent_OfNothing_IsNothing(int part, int whole, double? percent) => Assert.Equal(percent, MeasureWords.Percent(part, whole));
}
