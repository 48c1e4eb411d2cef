using System.Globalization;
using ECins.Asb.Incidents;
using Xunit;

namespace ECins.Asb.Tests;

public sealed class WeekHoursTests
{
    // The clocks went forward on 29 March 2026 at 01:00 UTC, and back on 25 October 2026 at 01:00 UTC; both are Sundays.
    [Theory]
    [InlineData("2026-03-29T00:59", DayOfWeek.Sunday, 0)]
    [InlineData("2026-03-29T01:00", DayOfWeek.Sunday, 2)]
    [InlineData("2026-10-25T00:30", DayOfWeek.Sunday, 1)]
    [InlineData("2026-10-25T01:30", DayOfWeek.Sunday, 1)]
    [InlineData("2026-10-25T02:00", DayOfWeek.Sunday, 2)]
    [InlineData("2026-07-05T23:30", DayOfWeek.Monday, 0)]
    [InlineData("2026-01-05T00:00", DayOfWeek.Monday, 0)]
    [InlineData("2026-01-04T23:59", DayOfWeek.Sunday, 23)]
    public void AnHour_IsThatOfTheClockInTheUk(string utc, DayOfWeek day, int hour)
    {
        var slot = WeekHours.Of(DateTime.SpecifyKind(DateTime.Parse(utc, CultureInfo.InvariantCulture), DateTimeKind.Utc));
        Assert.Equal((day, hour), WeekHours.DayAndHour(slot));
        Assert.Equal(slot, WeekHours.Of(day, hour));
    }

    [Fact]
    public void TheWeek_BeginsOnMonday()
    {
        Assert.Equal(0, WeekHours.Of(DayOfWeek.Monday, 0));
        Assert.Equal(167, WeekHours.Of(DayOfWeek.Sunday, 23));
        Assert.Equal(DayOfWeek.Monday, WeekHours.Days[0]);
    }
}
