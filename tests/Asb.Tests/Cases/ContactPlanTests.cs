using System.Globalization;
using ECins.Asb.Contacts;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Xunit;

namespace ECins.Asb.Tests.Cases;

public sealed class ContactPlanTests
{
    private static readonly WorkingDays Days = new([]);

    [Theory]
    [InlineData("Working", 10, "2026-12-14", "2026-12-30")]
    [InlineData("Calendar", 10, "2026-12-14", "2026-12-24")]
    [InlineData("Working", 1, "2026-11-27", "2026-11-30")]
    public void Due_CountsFromTheStart_WhileNobodyWasReached(string count, int every, string from, string due)
    {
        var plan = Plan(count, every, from);
        Assert.Equal(Day(due), plan.DueOn);
        plan.Take(Day(due), isReached: false, Days);
        Assert.Equal(Day(due), plan.DueOn);
        Assert.Equal(1, plan.Tries);
        Assert.False(plan.IsLateOn(Day(due)));
        Assert.True(plan.IsLateOn(Day(due).AddDays(1)));
    }

    [Fact]
    public void Reached_CountsAnew_AndForgetsTries_AndWhatWasBeforeChangesNothing()
    {
        var plan = Plan("Calendar", 7, "2026-11-02");
        plan.Take(Day("2026-11-05"), isReached: false, Days);
        plan.Take(Day("2026-11-06"), isReached: true, Days);
        Assert.Equal((Day("2026-11-13"), 0), (plan.DueOn, plan.Tries));
        plan.Take(Day("2026-11-04"), isReached: true, Days);
        Assert.Equal((Day("2026-11-13"), Day("2026-11-06")), (plan.DueOn, plan.LastOn));
    }

    [Fact]
    public void Ended_IsNeverLate()
    {
        var plan = Plan("Calendar", 1, "2026-11-02");
        plan.End("Moved");
        Assert.False(plan.IsLateOn(Day("2027-01-01")));
    }

    private static ContactPlan Plan(string count, int every, string from)
    {
        var plan = new ContactPlan
        {
            Id = Guid.NewGuid(),
            HoldingId = Guid.NewGuid(),
            PersonId = Guid.NewGuid(),
            Every = every,
            Count = Enum.Parse<DayCount>(count),
            Way = ContactMeans.Telephone,
            DoerId = Guid.NewGuid(),
            AgencyId = Guid.NewGuid(),
            StartedOn = Day(from),
        };
        plan.Begin(null, Days);
        return plan;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
