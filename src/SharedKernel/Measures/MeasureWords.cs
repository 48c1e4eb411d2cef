using System.Globalization;

namespace ECins.SharedKernel.Measures;

/// <summary>How what was counted is written.</summary>
public static class MeasureWords
{
    /// <summary>A month by its first day: November 2026.</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number in its column: 1,204 or 87%.</summary>
    public static string Show(double? number, MeasureColumn column) => number is { } given ? given.ToString("#,0.#", CultureInfo.InvariantCulture) + column.Unit : "";

    /// <summary>A part of a whole in percent, to one decimal; <c>null</c> of nothing.</summary>
    public static double? Percent(int part, int whole) => whole == 0 ? null : Math.Round(100.0 * part / whole, 1, MidpointRounding.AwayFromZero);

    /// <summary>The middle of some numbers, of two in the middle their mean; <c>null</c> of none.</summary>
    public static double? Median(IEnumerable<int> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
    }
}
