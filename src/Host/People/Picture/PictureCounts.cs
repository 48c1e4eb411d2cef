namespace ECins.Host.People.Picture;

/// <summary>What is counted of a person: harm reported, and what was done about it.</summary>
/// <param name="Years">All of it, by year.</param>
/// <param name="Months">The last months of it.</param>
/// <param name="HarmBy">Harm by the agency that took the report, the most first.</param>
/// <param name="DoneBy">What was done by what it was, the most first.</param>
/// <param name="IsCut">There was so much that the oldest was not counted.</param>
internal sealed record PictureCounts(
    IReadOnlyList<PeriodCount> Years, IReadOnlyList<PeriodCount> Months, IReadOnlyList<(string Name, int Count)> HarmBy,
    IReadOnlyList<(string Name, int Count)> DoneBy, bool IsCut)
{
    public const int MonthsBack = 24;

    /// <summary>Years before so many are told as one.</summary>
    public const int YearsBack = 25;

    public int Harm => HarmBy.Sum(h => h.Count);

    public int Done => DoneBy.Sum(d => d.Count);

    /// <param name="harm">When harm happened (UK date), and who took the report.</param>
    /// <param name="done">When something was done, and what it was.</param>
    /// <param name="today">Nothing after it is counted.</param>
    /// <param name="isCut">There was more.</param>
    public static PictureCounts Of(IEnumerable<CountedFact> harm, IEnumerable<CountedFact> done, DateOnly today, bool isCut)
    {
        var (harmed, helped) = (harm.Where(f => f.Day <= today).ToList(), done.Where(f => f.Day <= today).ToList());
        return new PictureCounts(ByYear(harmed, helped, today), ByMonth(harmed, helped, today), By(harmed), By(helped), isCut);
    }

    private static List<PeriodCount> ByYear(List<CountedFact> harm, List<CountedFact> done, DateOnly today)
    {
        var facts = harm.Concat(done).ToList();
        if (facts.Count == 0)
            return [];

        var since = facts.Min(f => f.Day.Year);
        var first = Math.Max(since, today.Year - YearsBack + 1);
        List<(string, DateOnly)> periods = [.. Enumerable.Range(first, today.Year - first + 1).Select(y => ($"{y}", new DateOnly(y, 12, 31)))];
        return Count(since < first ? [($"Before {first}", new DateOnly(first - 1, 12, 31)), .. periods] : periods, harm, done);
    }

    // What was before them counts in what was so far, and has no line of its own.
    private static List<PeriodCount> ByMonth(List<CountedFact> harm, List<CountedFact> done, DateOnly today)
    {
        if (harm.Count + done.Count == 0)
            return [];

        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - MonthsBack);
        var months = Enumerable.Range(-1, MonthsBack + 1).Select(first.AddMonths)
            .Select(m => (m.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture), m.AddMonths(1).AddDays(-1)));
        return Count(months, harm, done)[1..];
    }

    private static List<PeriodCount> Count(IEnumerable<(string Name, DateOnly Last)> periods, List<CountedFact> harm, List<CountedFact> done)
    {
        List<PeriodCount> counted = [];
        foreach (var (name, last) in periods)
        {
            var (harmed, helped) = (harm.Count(f => f.Day <= last), done.Count(f => f.Day <= last));
            var before = counted.Count > 0 ? counted[^1] : new PeriodCount("", 0, 0, 0, 0);
            counted.Add(new PeriodCount(name, harmed - before.HarmSoFar, helped - before.DoneSoFar, harmed, helped));
        }

        return counted;
    }

    private static List<(string, int)> By(List<CountedFact> facts) =>
        [.. facts.CountBy(f => f.By).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value))];
}

/// <param name="Day">When it was (UK date).</param>
/// <param name="By">The agency, or what it was.</param>
internal sealed record CountedFact(DateOnly Day, string By);

/// <param name="Name">The year or month.</param>
/// <param name="Harm">Reports of harm in it.</param>
/// <param name="Done">What was done in it.</param>
/// <param name="HarmSoFar">Harm up to its end, since the beginning.</param>
/// <param name="DoneSoFar">What was done up to its end.</param>
internal sealed record PeriodCount(string Name, int Harm, int Done, int HarmSoFar, int DoneSoFar);
