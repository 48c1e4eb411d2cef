using ECins.SharedKernel;

namespace ECins.Asb.Triaging;

/// <summary>
/// Counts working days from a report to first contact. The day on which it comes is not counted; what comes after offices close,
/// on a weekend or a bank holiday counts as if it came on the next working day.
/// </summary>
internal sealed class ContactClock(WorkingDays workingDays) : IScopedService
{
    /// <summary>The last day for first contact (UK date).</summary>
    /// <param name="receivedAt">When the report came (UTC).</param>
    /// <param name="days">How many working days there are.</param>
    /// <param name="closesAt">When offices close.</param>
    public DateOnly DueOn(DateTime receivedAt, int days, TimeOnly closesAt)
    {
        var local = UkTime.InUk(receivedAt);
        var day = DateOnly.FromDateTime(local);
        var isInTime = workingDays.IsWorkingDay(day) && TimeOnly.FromDateTime(local) <= closesAt;
        return workingDays.After(isInTime ? day : workingDays.After(day, 1), days);
    }

    /// <summary>How many working days come after one day, up to another; none where that is no later.</summary>
    public int Between(DateOnly day, DateOnly until)
    {
        var count = 0;
        for (var next = day.AddDays(1); next <= until; next = next.AddDays(1))
            count += workingDays.IsWorkingDay(next) ? 1 : 0;
        return count;
    }
}
