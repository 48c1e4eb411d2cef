namespace ECins.SharedKernel;

/// <summary>
/// Working days as clocks in law and agreements count them: no Saturday, no Sunday, no bank holiday of England and Wales.
/// </summary>
/// <param name="extra">Bank holidays proclaimed for one year only, or moved (UK dates).</param>
public sealed class WorkingDays(IEnumerable<DateOnly> extra)
{
    private readonly HashSet<DateOnly> _extra = [.. extra];

    /// <summary>Whether people can be expected to work on a UK date.</summary>
    public bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !_extra.Contains(date) && !BankHolidays.Of(date.Year).Contains(date);

    /// <summary>The working day that is so many working days after a UK date; that date itself is not counted.</summary>
    public DateOnly After(DateOnly date, int days)
    {
        while (days > 0)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date))
                days--;
        }

        return date;
    }

    /// <summary>
    /// When a clock of so many working days, started at a time (UTC), has run out (UTC): at the same time of day in the UK. One
    /// started on a day that is no working day starts when the next working day begins.
    /// </summary>
    public DateTime Due(DateTime from, int days)
    {
        var local = UkTime.InUk(from);
        var date = DateOnly.FromDateTime(local);
        return IsWorkingDay(date)
            ? UkTime.FromUk(After(date, days), TimeOnly.FromDateTime(local))
            : UkTime.FromUk(After(After(date, 1), days), TimeOnly.MinValue);
    }
}
