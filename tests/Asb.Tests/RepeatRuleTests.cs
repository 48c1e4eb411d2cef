using System.Globalization;
using ECins.Asb.Repeats;
using Xunit;

namespace ECins.Asb.Tests;

public sealed class RepeatRuleTests
{
    private static readonly RepeatRule Rule = new(Times: 3, Months: 3);

    [Theory]
    [InlineData("2026-06-01", "2026-05-20 2026-04-02", 3)]
    [InlineData("2026-06-01", "2026-06-01 2026-06-01", 3)]
    [InlineData("2026-06-01", "2026-05-20 2026-04-02 2026-03-15", 4)]
    [InlineData("2026-06-01", "2026-05-20", null)]
    [InlineData("2026-06-01", "", null)]
    public void SoManyWithinTheMonths_AreARepeat(string day, string others, int? count) => Assert.Equal(count, Rule.Count(Day(day), Days(others)));

    [Theory]
    [InlineData("2026-06-01", "2026-03-01", true)]
    [InlineData("2026-06-01", "2026-02-28", false)]
    [InlineData("2026-05-31", "2026-02-28", true)]
    [InlineData("2026-05-31", "2026-02-27", false)]
    [InlineData("2024-05-31", "2024-02-29", true)]
    [InlineData("2024-05-31", "2024-02-28", false)]
    [InlineData("2027-01-15", "2026-10-15", true)]
    [InlineData("2027-01-15", "2026-10-14", false)]
    public void TheFirstDay_IsTheSameOfAMonthBefore_OrThatMonthsLast(string day, string first, bool counts) =>
        Assert.Equal(counts ? 3 : null, Rule.Count(Day(day), [Day(first), Day(day)]));

    [Fact]
    public void WhatHappenedAfter_MakesNoRepeatOfWhatWasBefore() => Assert.Null(Rule.Count(Day("2026-06-01"), Days("2026-06-02 2026-06-03")));

    [Fact]
    public void OtherNumbers_OfTheForceArea_AreGoneBy()
    {
        Assert.Equal(2, new RepeatRule(2, 1).Count(Day("2026-06-01"), Days("2026-05-01")));
        Assert.Null(new RepeatRule(2, 1).Count(Day("2026-06-01"), Days("2026-04-30")));
        Assert.Null(new RepeatRule(4, 12).Count(Day("2026-06-01"), Days("2026-05-01 2026-04-01")));
    }

    [Theory]
    [InlineData("2026-01-01 2026-02-01 2026-04-01", 3)]
    [InlineData("2026-01-01 2026-02-01 2026-04-02", null)]
    [InlineData("2026-09-01 2026-01-01 2026-08-01 2026-10-01 2026-10-01 2026-05-01", 4)]
    [InlineData("2026-01-01 2026-06-01 2026-11-01", null)]
    [InlineData("", null)]
    public void TheMost_ThatEverCountTogether(string days, int? most) => Assert.Equal(most, Rule.Most(Days(days)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<DateOnly> Days(string texts) => texts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day);
}
