using ECins.Asb.Hotspots;
using Xunit;

namespace ECins.Asb.Tests.Hotspots;

public sealed class HotspotWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Theory]
    [InlineData(12, 7, 15, "12 reports, 5 more than in the month before, 3 fewer than in the same month a year before")]
    [InlineData(1, 1, 0, "1 report, as many as in the month before, 1 more than in the same month a year before")]
    [InlineData(0, null, 4, "0 reports, nothing on record of the month before, 4 fewer than in the same month a year before")]
    public void ACount_IsSaidBesideWhatWasBefore(int now, int? before, int? year, string words) =>
        Assert.Equal(words, new Compared(now, before, year).Show(Stretch.Month, now.ShowReports()));

    [Fact]
    public void AYear_IsComparedOnce() =>
        Assert.Equal("9 reports, 2 more than in the twelve months before", new Compared(9, 7, 7).Show(Stretch.TwelveMonths, 9.ShowReports()));

    [Fact]
    public void WhatIsComparedWithATimeOfWhichNothingIsOnRecord_IsNotCompared()
    {
        Assert.Equal(new Compared(3, 0, null), new Compared(3, 0, 0).Within(new Compared(9, 4, 0)));
        Assert.Equal(new Compared(3, null, 0), new Compared(3, 0, 0).Within(new Compared(9, 0, 2)));
        Assert.Equal(new Compared(3, null, null), new Compared(3, 0, 0).Within(new Compared(9, null, null)));
    }

    [Theory]
    [InlineData(5, 2, "+3")]
    [InlineData(2, 5, "−3")]
    [InlineData(5, 5, "0")]
    [InlineData(5, null, "–")]
    public void AChange_InACell_SaysItsSign(int now, int? then, string text) => Assert.Equal(text, now.ShowChange(then));

    [Theory]
    [InlineData(nameof(Stretch.SoFar), "from 1 to 27 November 2026")]
    [InlineData(nameof(Stretch.Month), "in October 2026")]
    [InlineData(nameof(Stretch.ThreeMonths), "from August 2026 to October 2026")]
    [InlineData(nameof(Stretch.TwelveMonths), "from November 2025 to October 2026")]
    public void APeriod_IsSaidWithItsDates(string stretch, string words) =>
        Assert.Equal(words, Period.Of(Enum.Parse<Stretch>(stretch), Period.LastMonth(Today), Today).Show());
}
