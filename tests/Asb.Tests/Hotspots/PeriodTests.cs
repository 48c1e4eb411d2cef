using System.Globalization;
using ECins.Asb.Hotspots;
using Xunit;

namespace ECins.Asb.Tests.Hotspots;

public sealed class PeriodTests
{
    private static readonly DateOnly Today = Day("2028-03-15");

    [Theory]
    [InlineData("2028-02", "2028-02-01 2028-02-29", "2028-01-01 2028-01-31", "2027-02-01 2027-02-28")]
    [InlineData("2025-02", "2025-02-01 2025-02-28", "2025-01-01 2025-01-31", "2024-02-01 2024-02-29")]
    [InlineData("2027-03", "2027-03-01 2027-03-31", "2027-02-01 2027-02-28", "2026-03-01 2026-03-31")]
    [InlineData("2027-01", "2027-01-01 2027-01-31", "2026-12-01 2026-12-31", "2026-01-01 2026-01-31")]
    public void AMonth_IsComparedWithTheWholeMonthBefore_AndTheSameMonthAYearBefore(string month, string now, string before, string year) =>
        Expect(Period.Of(Stretch.Month, Day(month + "-01"), Today), now, before, year);

    [Theory]
    [InlineData("2027-02", "2026-12-01 2027-02-28", "2026-09-01 2026-11-30", "2025-12-01 2026-02-28")]
    [InlineData("2028-02", "2027-12-01 2028-02-29", "2027-09-01 2027-11-30", "2026-12-01 2027-02-28")]
    public void ThreeMonths_AreComparedWithTheThreeBefore_AndTheSameAYearBefore(string month, string now, string before, string year) =>
        Expect(Period.Of(Stretch.ThreeMonths, Day(month + "-01"), Today), now, before, year);

    [Fact]
    public void TwelveMonths_AreComparedWithTheTwelveBefore() =>
        Expect(Period.Of(Stretch.TwelveMonths, Day("2028-02-01"), Today), "2027-03-01 2028-02-29", "2026-03-01 2027-02-28", "2026-03-01 2027-02-28");

    [Theory]
    [InlineData("2028-03-15", "2028-03-01 2028-03-15", "2028-02-01 2028-02-15", "2027-03-01 2027-03-15")]
    [InlineData("2027-03-31", "2027-03-01 2027-03-31", "2027-02-01 2027-02-28", "2026-03-01 2026-03-31")]
    [InlineData("2028-03-30", "2028-03-01 2028-03-30", "2028-02-01 2028-02-29", "2027-03-01 2027-03-30")]
    [InlineData("2028-02-29", "2028-02-01 2028-02-29", "2028-01-01 2028-01-29", "2027-02-01 2027-02-28")]
    [InlineData("2028-05-31", "2028-05-01 2028-05-31", "2028-04-01 2028-04-30", "2027-05-01 2027-05-31")]
    [InlineData("2028-01-01", "2028-01-01 2028-01-01", "2027-12-01 2027-12-01", "2027-01-01 2027-01-01")]
    public void TheMonthSoFar_IsComparedWithTheSameDays_AsFarAsTheyAreThere(string today, string now, string before, string year) =>
        Expect(Period.Of(Stretch.SoFar, default, Day(today)), now, before, year);

    [Theory]
    [InlineData("2028-03-01", "2028-02-01")]
    [InlineData("2028-03-31", "2028-02-01")]
    [InlineData("2028-01-15", "2027-12-01")]
    public void TheNewestMonth_IsTheOneThatIsOver(string today, string month) => Assert.Equal(Day(month), Period.LastMonth(Day(today)));

    [Fact]
    public void Months_OfDays_AreThoseThatHaveAnyOfThem() =>
        Assert.Equal([Day("2027-12-01"), Day("2028-01-01"), Day("2028-02-01")], new Days(Day("2027-12-31"), Day("2028-02-01")).Months());

    private static void Expect(Period period, string now, string before, string year)
    {
        Assert.Equal(DaysOf(now), period.Now);
        Assert.Equal(DaysOf(before), period.Before);
        Assert.Equal(DaysOf(year), period.YearBefore);
    }

    private static Days DaysOf(string text) => new(Day(text.Split(' ')[0]), Day(text.Split(' ')[1]));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
