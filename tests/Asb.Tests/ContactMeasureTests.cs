using ECins.Asb.Measures;
using Xunit;

namespace ECins.Asb.Tests;

public sealed class ContactMeasureTests
{
    private static readonly DateOnly Month = new(2026, 11, 1);

    [Fact]
    public void Count_OfEachKind_CountsInTimeOfThoseWhoseDayCame() => Assert.Equal(
        [3, 3, 4, 7, 50],
        ContactMeasures.Count(
        [
            Of(ContactOutcome.InTime, 1), Of(ContactOutcome.InTime, 2), Of(ContactOutcome.Late, 2), Of(ContactOutcome.Owed, 4), Of(ContactOutcome.Overdue, 1),
            Of(ContactOutcome.NotPossible, 7),
        ]));

    [Fact]
    public void Count_OnTheLastDay_NothingIsLateYet() => Assert.Equal([0, 0, 1, 0, null], ContactMeasures.Count([Of(ContactOutcome.Owed, 1)]));

    private static ContactCount Of(ContactOutcome outcome, int count) => new(Month, outcome, count);
}
