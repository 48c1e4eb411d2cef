using ECins.Asb.Measures;
using ECins.Asb.Triaging;
using Xunit;

namespace ECins.Asb.Tests;

public sealed class ContactMeasureTests
{
    private static readonly DateOnly Due = new(2026, 11, 10);

    [Fact]
    public void Count_OfEachKind_CountsInTimeOfThoseWhoseDayCame()
    {
        ContactFacts[] clocks =
        [
            Made(new DateTime(2026, 11, 10, 23, 59, 0, DateTimeKind.Utc)), Made(new DateTime(2026, 11, 11, 0, 1, 0, DateTimeKind.Utc)),
            new(true, Due, null, ""), new(true, Due.AddDays(30), null, ""), new(true, Due, null, "They moved"),
        ];
        Assert.Equal([1, 1, 2, 1, 33.3], ContactMeasures.Count(clocks, Due.AddDays(1)));
    }

    [Fact]
    public void Count_OnTheLastDay_NothingIsLateYet() => Assert.Equal([0, 0, 1, 0, null], ContactMeasures.Count([new(true, Due, null, "")], Due));

    private static ContactFacts Made(DateTime at) => new(true, Due, at, "");
}
