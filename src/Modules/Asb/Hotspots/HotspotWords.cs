using System.Globalization;
using ECins.Asb.Map;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Hotspots;

/// <summary>How what is counted is shown.</summary>
internal static class HotspotWords
{
    public static IReadOnlyList<Choice> Stretches { get; } = [.. new[] { Stretch.SoFar, Stretch.Month, Stretch.ThreeMonths, Stretch.TwelveMonths }.Select(s => new Choice(s.ToString(), s.Show()))];

    public static IReadOnlyList<Choice> Sources { get; } =
    [
        new(nameof(Source.Reports), "Reports you can read"),
        new(nameof(Source.Published), "Published figures"),
        new(nameof(Source.Both), "Both, side by side"),
    ];

    public static int Months(this Stretch stretch) => stretch switch
    {
        Stretch.ThreeMonths => 3,
        Stretch.TwelveMonths => 12,
        _ => 1,
    };

    public static string Show(this Stretch stretch) => stretch switch
    {
        Stretch.SoFar => "This month so far",
        Stretch.Month => "A month",
        Stretch.ThreeMonths => "Three months",
        Stretch.TwelveMonths => "Twelve months",
        _ => throw new ArgumentOutOfRangeException(nameof(stretch)),
    };

    /// <summary>In October 2026; from August to October 2026; from 1 to 27 November 2026.</summary>
    public static string Show(this Period period) => period.Stretch switch
    {
        Stretch.SoFar => period.Now.From == period.Now.Until ? $"on {period.Now.Until.Show()}" : $"from {period.Now.From.Day} to {period.Now.Until.Show()}",
        Stretch.Month => $"in {period.Now.From.ShowMonth()}",
        _ => $"from {period.Now.From.ShowMonth()} to {period.Now.Until.ShowMonth()}",
    };

    public static string ShowBefore(this Stretch stretch) => stretch switch
    {
        Stretch.SoFar => "the same days of the month before",
        Stretch.Month => "the month before",
        Stretch.ThreeMonths => "the three months before",
        Stretch.TwelveMonths => "the twelve months before",
        _ => throw new ArgumentOutOfRangeException(nameof(stretch)),
    };

    public static string ShowYearBefore(this Stretch stretch) => stretch switch
    {
        Stretch.SoFar => "the same days a year before",
        Stretch.Month => "the same month a year before",
        _ => "the same months a year before",
    };

    public static string ShowReports(this int count) => count == 1 ? "1 report" : $"{count:N0} reports";

    /// <summary>12 reports, 5 more than in the month before, 3 fewer than in the same month a year before.</summary>
    /// <param name="compared">What is counted.</param>
    /// <param name="stretch">Over how long.</param>
    /// <param name="counted">The count with its noun.</param>
    public static string Show(this Compared compared, Stretch stretch, string counted) =>
        string.Join(", ", new[] { counted }.Concat(compared.Against(stretch)));

    /// <summary>5 more than in the month before. Of a year, once.</summary>
    public static IEnumerable<string> Against(this Compared compared, Stretch stretch)
    {
        yield return Against(compared.Now, compared.Before, stretch.ShowBefore());
        if (stretch != Stretch.TwelveMonths)
            yield return Against(compared.Now, compared.YearBefore, stretch.ShowYearBefore());
    }

    /// <summary>How much more or less, in a cell: +5, −3, 0; a dash when nothing of that time is on record.</summary>
    public static string ShowChange(this int now, int? then) => then switch
    {
        null => "–",
        { } before when now > before => string.Create(CultureInfo.InvariantCulture, $"+{now - before:N0}"),
        { } before when now < before => string.Create(CultureInfo.InvariantCulture, $"−{before - now:N0}"),
        _ => "0",
    };

    private static string Against(int now, int? then, string when) => then switch
    {
        null => $"nothing on record of {when}",
        { } before when now > before => $"{now - before:N0} more than in {when}",
        { } before when now < before => $"{before - now:N0} fewer than in {when}",
        _ => $"as many as in {when}",
    };
}
