namespace ECins.Asb.Powers;

/// <summary>Until when a power can last, and what else follows from the day on which it is issued. Pure.</summary>
internal static class PowerDates
{
    /// <summary>When it is over at the latest (UTC); <c>null</c> when nothing limits it.</summary>
    /// <param name="terms">What limits it.</param>
    /// <param name="at">From when (UTC).</param>
    /// <param name="isUnder18">The person is under 18.</param>
    /// <param name="isLonger">What lets it last longer is so.</param>
    /// <param name="before">The times of those of its kind on the same person or place.</param>
    public static DateTime? Latest(PowerTerms terms, DateTime at, bool isUnder18, bool isLonger, IReadOnlyList<PowerTime> before)
    {
        DateTime?[] limits =
        [
            (isUnder18 ? terms.LongestUnder18 : null)?.From(at),
            (isLonger ? terms.Longer ?? terms.Longest : terms.Longest)?.From(at),
            terms.LongestInAll?.From(Began(at, before)),
        ];
        return limits.Min();
    }

    /// <summary>When it is over at the earliest (UTC); <c>null</c> when nothing says so.</summary>
    public static DateTime? Earliest(PowerTerms terms, DateTime at, bool isUnder18) =>
        (isUnder18 ? terms.ShortestUnder18 ?? terms.Shortest : terms.Shortest)?.From(at);

    /// <summary>When it is over unless somebody says otherwise (UTC): as usual, within what limits it.</summary>
    public static DateTime? Usual(PowerTerms terms, DateTime at, bool isUnder18, bool isLonger, IReadOnlyList<PowerTime> before)
    {
        var latest = Latest(terms, at, isUnder18, isLonger, before);
        var usual = isLonger ? latest : terms.Usual?.From(at);
        return usual is null || latest is null ? usual ?? latest : usual < latest ? usual : latest;
    }

    /// <summary>The last day on which it can be appealed (UK date): the day of issue is the first of the days.</summary>
    public static DateOnly? AppealBy(PowerTerms terms, DateOnly issuedOn) =>
        terms.AppealDays is { } days ? issuedOn.AddDays(days - 1) : null;

    /// <summary>When it has to be reviewed for the first time (UK date).</summary>
    public static DateOnly? ReviewOn(PowerTerms terms, DateOnly from, bool isUnder18) =>
        isUnder18 && terms.IsReviewedYearlyUnder18 ? from.AddYears(1) : null;

    // One that begins by the day after another ended goes on from it.
    private static DateTime Began(DateTime at, IReadOnlyList<PowerTime> before)
    {
        foreach (var one in before.Where(b => b.From < at).OrderByDescending(b => b.From))
        {
            if (one.Until is { } until && until.AddDays(1) < at)
                break;
            at = one.From;
        }

        return at;
    }
}

/// <param name="From">Since when (UTC).</param>
/// <param name="Until">Until when (UTC).</param>
internal sealed record PowerTime(DateTime From, DateTime? Until);
