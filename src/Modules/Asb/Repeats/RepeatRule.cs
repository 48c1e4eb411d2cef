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
}
