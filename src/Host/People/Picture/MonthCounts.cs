namespace ECins.Host.People.Picture;

/// <summary>How often something was, by month and by series.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Series">The series, by name.</param>
/// <param name="Months">The months, the oldest first, each with a count for every series.</param>
internal sealed record MonthCounts(string Title, IReadOnlyList<string> Series, IReadOnlyList<MonthCount> Months)
{
    private const int MonthsBack = 12;

    /// <summary>More series than that share the last colour.</summary>
    public const int Colours = 4;

    public int Total => Months.Sum(m => m.Counts.Sum());

    /// <summary>Of the last twelve months, this one among them.</summary>
    public static MonthCounts Of(string title, IEnumerable<(DateOnly Day, string Series)> facts, DateOnly today)
    {
        var first = MonthOf(today).AddMonths(1 - MonthsBack);
        var counted = facts.Where(f => f.Day >= first && f.Day <= today).ToList();
        var series = counted.CountBy(f => f.Series).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key).ToList();
        var byMonth = counted.ToLookup(f => (MonthOf(f.Day), f.Series));
        return new MonthCounts(title, series,
            [.. Enumerable.Range(0, MonthsBack).Select(first.AddMonths).Select(m => new MonthCount(m, [.. series.Select(s => byMonth[(m, s)].Count())]))]);
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}

internal sealed record MonthCount(DateOnly Month, IReadOnlyList<int> Counts);
