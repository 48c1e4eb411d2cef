using System.Globalization;
using ECins.Asb.Triaging;
using ECins.SharedKernel;
using Xunit;

namespace ECins.Asb.Tests;

/// <summary>First contact, counted in working days over weekends, Easter and Christmas, with offices that close at five.</summary>
public sealed class ContactClockTests
{
    private static readonly ContactClock Clock = new(new WorkingDays([]));
    private static readonly TimeOnly Five = new(17, 0);

    // 2026: Good Friday is 3 April, Easter Monday 6 April; Christmas Day is a Friday, and Monday 28 December is instead of Boxing Day.
    [Theory]
    [InlineData("2026-11-23T09:00", 1, "2026-11-24")]
    [InlineData("2026-11-23T03:00", 1, "2026-11-24")]
    [InlineData("2026-11-23T17:00", 1, "2026-11-24")]
    [InlineData("2026-11-23T17:01", 1, "2026-11-25")]
    [InlineData("2026-11-27T16:59", 1, "2026-11-30")]
    [InlineData("2026-11-27T18:00", 1, "2026-12-01")]
    [InlineData("2026-11-28T11:00", 1, "2026-12-01")]
    [InlineData("2026-11-29T23:59", 1, "2026-12-01")]
    [InlineData("2026-04-02T12:00", 1, "2026-04-07")]
    [InlineData("2026-04-02T17:30", 1, "2026-04-08")]
    [InlineData("2026-04-03T12:00", 1, "2026-04-08")]
    [InlineData("2026-04-02T12:00", 3, "2026-04-09")]
    [InlineData("2026-03-31T12:00", 5, "2026-04-09")]
    [InlineData("2026-12-24T12:00", 1, "2026-12-29")]
    [InlineData("2026-12-24T17:30", 1, "2026-12-30")]
    [InlineData("2026-12-26T12:00", 1, "2026-12-30")]
    [InlineData("2026-12-23T12:00", 5, "2027-01-04")]
    public void Due_CountsFromTheWorkingDayOnWhichItCame(string came, int days, string due) =>
        Assert.Equal(Day(due), Clock.DueOn(Utc(came), days, Five));

    // On 29 March 2026 at one in the morning clocks go forward: five in the afternoon is four by UTC from then on.
    [Theory]
    [InlineData("2026-03-30T15:59:00Z", "2026-03-31")]
    [InlineData("2026-03-30T16:01:00Z", "2026-04-01")]
    public void Due_InSummer_GoesByTheClockOnTheWall(string came, string due) =>
        Assert.Equal(Day(due), Clock.DueOn(DateTime.Parse(came, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), 1, Five));

    [Fact]
    public void Due_OfficesCloseLater_CountsTheSameDay() =>
        Assert.Equal(Day("2026-11-24"), Clock.DueOn(Utc("2026-11-23T19:00"), 1, new TimeOnly(20, 0)));

    [Fact]
    public void Due_OverAHolidayOfOneYearOnly_LeavesItOut() =>
        Assert.Equal(Day("2026-11-25"), new ContactClock(new WorkingDays([Day("2026-11-24")])).DueOn(Utc("2026-11-23T09:00"), 1, Five));

    [Theory]
    [InlineData("2026-11-30", "First contact due Thu 3 Dec, 3 working days left")]
    [InlineData("2026-12-02", "First contact due Thu 3 Dec, 1 working day left")]
    [InlineData("2026-12-03", "First contact due today")]
    [InlineData("2026-12-04", "First contact was due Thu 3 Dec, late by 1 working day")]
    [InlineData("2026-12-06", "First contact was due Thu 3 Dec, late by 1 working day")]
    [InlineData("2026-12-08", "First contact was due Thu 3 Dec, late by 3 working days")]
    public void Owed_IsSaidInWords(string today, string words) =>
        Assert.Equal(words, Clock.Show(new ContactFacts(true, Day("2026-12-03"), null, ""), Day(today)));

    [Fact]
    public void Owed_OnTheWeekendAfter_IsLateByNoWorkingDay() =>
        Assert.Equal("First contact was due Fri 4 Dec, late", Clock.Show(new ContactFacts(true, Day("2026-12-04"), null, ""), Day("2026-12-05")));

    [Fact]
    public void Owed_OverChristmas_LeavesHolidaysOut() => Assert.Equal(
        "First contact due Tue 29 Dec, 1 working day left", Clock.Show(new ContactFacts(true, Day("2026-12-29"), null, ""), Day("2026-12-24")));

    [Theory]
    [InlineData("2026-12-03T23:30", "in time")]
    [InlineData("2026-12-07T08:00", "late by 2 working days")]
    public void Made_SaysWhetherItWasInTime(string at, string words) => Assert.EndsWith(
        words, Clock.Show(new ContactFacts(true, Day("2026-12-03"), Utc(at), ""), Day("2027-01-15")), StringComparison.Ordinal);

    [Fact]
    public void NobodyToContact_HasNoClock()
    {
        var anonymous = new ContactFacts(false, Day("2026-12-03"), null, "");
        Assert.Equal("Nobody to contact: the reporter is anonymous", Clock.Show(anonymous, Day("2027-01-15")));
        Assert.False(anonymous.IsLateOn(Day("2027-01-15")));
        Assert.False(new ContactFacts(true, Day("2026-12-03"), null, "Gave no number").IsLateOn(Day("2027-01-15")));
        Assert.False(new ContactFacts(true, Day("2026-12-03"), null, "").IsLateOn(Day("2026-12-03")));
        Assert.True(new ContactFacts(true, Day("2026-12-03"), null, "").IsLateOn(Day("2026-12-04")));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTime Utc(string uk)
    {
        var local = DateTime.Parse(uk, CultureInfo.InvariantCulture);
        return UkTime.FromUk(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
