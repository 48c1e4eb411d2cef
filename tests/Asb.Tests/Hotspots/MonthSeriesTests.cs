using ECins.Asb.Hotspots;
using ECins.Asb.Map;
using Xunit;

namespace ECins.Asb.Tests.Hotspots;

public sealed class MonthSeriesTests
{
    private static readonly DateOnly Last = new(2026, 2, 1);

    [Fact]
    public void EachMonth_StandsBesideTheOneBeforeAndTheSameAYearBefore()
    {
        var lines = MonthSeries.Of([.. Enumerable.Range(0, 24).Select(i => new MonthCount(Last.AddMonths(i - 23), i + 1))], Last).Lines;
        Assert.Equal(12, lines.Count);
        Assert.Equal(new MonthLine(new DateOnly(2025, 3, 1), new Compared(13, 12, 1)), lines[0]);
        Assert.Equal(new MonthLine(Last, new Compared(24, 23, 12)), lines[^1]);
    }

    [Fact]
    public void WhatWasBeforeTheFirstCount_IsNotOnRecord_AndNoneAfterItIsNone()
    {
        var counts = Enumerable.Range(0, 24).Select(i => new MonthCount(Last.AddMonths(i - 23), i is 20 or 22 ? 5 : 0));
        var lines = MonthSeries.Of([.. counts], Last).Lines;
        Assert.Equal([new Compared(5, null, null), new Compared(0, 5, null), new Compared(5, 0, null), new Compared(0, 5, null)], lines.Select(l => l.Count));
    }

    [Fact]
    public void AMonthThatIsMissing_IsNeitherShownNorComparedWith()
    {
        var lines = MonthSeries.Of([new MonthCount(Last.AddMonths(-2), 4), new MonthCount(Last, 6)], Last).Lines;
        Assert.Equal([new MonthLine(Last.AddMonths(-2), new Compared(4, null, null)), new MonthLine(Last, new Compared(6, null, null))], lines);
    }
}
