using System.Globalization;
using Xunit;

namespace ECins.SharedKernel.Tests;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = new([new DateOnly(2023, 5, 8)]);

    // As gov.uk lists them for England and Wales.
    [Theory]
    [InlineData("2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-08-29 2022-12-26 2022-12-27")]
    [InlineData("2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26")]
    [InlineData("2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26")]
    [InlineData("2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28")]
    [InlineData("2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28")]
    [InlineData("2028-01-03 2028-04-14 2028-04-17")]
    public void BankHoliday_IsNoWorkingDay(string holidays) =>
        Assert.All(holidays.Split(' ').Select(Date), day => Assert.False(Days.IsWorkingDay(day), $"{day}"));

    [Theory]
    [InlineData("2026-11-25")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-29")]
    [InlineData("2027-12-24")]
    public void OtherWeekday_IsAWorkingDay(string day) => Assert.True(Days.IsWorkingDay(Date(day)));

    [Fact]
    public void NextYear_HasAsManyWorkingDaysAsItHas() => Assert.Equal(
        365 - 104 - 8, Enumerable.Range(0, 365).Count(d => Days.IsWorkingDay(new DateOnly(2027, 1, 1).AddDays(d))));

    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-12-24", 1, "2026-12-29")]
    [InlineData("2026-12-24", 5, "2027-01-05")]
    [InlineData("2026-11-27", 1, "2026-11-30")]
    [InlineData("2026-11-28", 1, "2026-11-30")]
    [InlineData("2026-11-25", 0, "2026-11-25")]
    public void After_LeavesOutWhatIsNoWorkingDay(string from, int days, string expected) =>
        Assert.Equal(Date(expected), Days.After(Date(from), days));

    [Theory]
    [InlineData("2026-11-25T10:30:00Z", "2026-11-26T10:30:00Z")]
    [InlineData("2026-11-27T16:00:00Z", "2026-11-30T16:00:00Z")]
    [InlineData("2026-11-28T09:00:00Z", "2026-12-01T00:00:00Z")]
    [InlineData("2026-10-23T11:00:00Z", "2026-10-26T12:00:00Z")]
    public void Due_IsTheSameTimeOfDayInTheUk_OrAfterAWholeWorkingDay(string from, string expected) =>
        Assert.Equal(Time(expected), Days.Due(Time(from), 1));

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
