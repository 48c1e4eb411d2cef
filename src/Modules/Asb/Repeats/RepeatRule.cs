namespace ECins.Asb.Repeats;

/// <summary>
/// When something is a repeat: so many similar occurrences within so many months, itself among them. A month before a day is the
/// same day of the month before, which still counts; where that month is shorter, its last day.
/// </summary>
/// <param name="Times">At least two.</param>
/// <param name="Months">At least one.</param>
internal sealed record RepeatRule(int Times, int Months)
{
    /// <summary>The first day that counts (UK date), for what happened on a day.</summary>
    public DateOnly From(DateOnly day) => day.AddMonths(-Months);

    /// <summary>How many there are that count, for what happened on a day, that itself among them; <c>null</c> where that makes no repeat.</summary>
    /// <param name="day">UK date.</param>
    /// <param name="others">When the others happened (UK dates); those after the day do not count.</param>
    public int? Count(DateOnly day, IEnumerable<DateOnly> others)
    {
        var count = 1 + others.Count(other => other >= From(day) && other <= day);
        return count >= Times ? count : null;
    }

    /// <summary>The most that ever count together; <c>null</c> where that makes no repeat.</summary>
    /// <param name="days">When they happened (UK dates), in any order.</param>
    public int? Most(IEnumerable<DateOnly> days)
    {
        var (sorted, most, first) = (days.Order().ToList(), 0, 0);
        for (var last = 0; last < sorted.Count; last++)
        {
            while (sorted[first] < From(sorted[last]))
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most >= Times ? most : null;
    }
}
