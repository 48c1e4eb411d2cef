using ECins.Asb.Map;

namespace ECins.Asb.Hotspots;

/// <summary>The twelve months up to one, each beside the month before and the same month a year before.</summary>
internal sealed class MonthSeries
{
    private const int Shown = 12;

    private MonthSeries(IReadOnlyList<MonthLine> lines) => Lines = lines;

    /// <summary>The oldest first; none of which nothing is on record.</summary>
    public IReadOnlyList<MonthLine> Lines { get; }

    /// <param name="counts">Of at most twenty-four months; one that is missing is not on record, nor is what was before the first with any.</param>
    /// <param name="last">The last of the months shown.</param>
    public static MonthSeries Of(IReadOnlyList<MonthCount> counts, DateOnly last)
    {
        var known = counts.SkipWhile(c => c.Count == 0).ToDictionary(c => c.Month, c => c.Count);
        int? At(DateOnly month) => known.TryGetValue(month, out var count) ? count : null;
        var months = Enumerable.Range(1 - Shown, Shown).Select(last.AddMonths);
        return new MonthSeries([.. months.Where(known.ContainsKey).Select(m => new MonthLine(m, new Compared(known[m], At(m.AddMonths(-1)), At(m.AddYears(-1)))))]);
    }
}

internal sealed record MonthLine(DateOnly Month, Compared Count);
