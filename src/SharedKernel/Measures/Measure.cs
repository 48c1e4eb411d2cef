using System.Globalization;

namespace ECins.SharedKernel.Measures;

/// <summary>What a workstream counts, so that whoever answers for its work sees how it goes.</summary>
public interface IMeasures
{
    /// <summary>All that it counts, in the order in which it is listed; keys are the workstream's own.</summary>
    IReadOnlyList<Measure> All { get; }
}

/// <summary>Something that is counted.</summary>
/// <param name="Key">In its address; letters, digits and hyphens.</param>
/// <param name="Name">As it is listed: "First contact in time".</param>
/// <param name="Says">What exactly is counted, in a sentence.</param>
/// <param name="CountAsync">
/// Counts it, in the database and of no more than the caller reads. It is asked only where the workstream is on for the caller.
/// </param>
public sealed record Measure(string Key, string Name, string Says, Func<MeasurePeriod, CancellationToken, Task<MeasureTable>> CountAsync);

/// <summary>Whole months, by UK dates.</summary>
/// <param name="From">The first day of the first month.</param>
/// <param name="To">The first day of the last month.</param>
public sealed record MeasurePeriod(DateOnly From, DateOnly To)
{
    /// <summary>The most months that are counted at once.</summary>
    public const int MostMonths = 36;

    /// <summary>The last day.</summary>
    public DateOnly LastDay => To.AddMonths(1).AddDays(-1);

    /// <summary>When it begins (UTC).</summary>
    public DateTime Begins => UkTime.FromUk(From, TimeOnly.MinValue);

    /// <summary>When it is over (UTC): the first moment after it.</summary>
    public DateTime Ends => UkTime.FromUk(To.AddMonths(1), TimeOnly.MinValue);

    /// <summary>The same months a year before.</summary>
    public MeasurePeriod YearBefore => new(From.AddYears(-1), To.AddYears(-1));

    /// <summary>Its months, the first first.</summary>
    public IEnumerable<DateOnly> Months
    {
        get
        {
            for (var month = From; month <= To; month = month.AddMonths(1))
                yield return month;
        }
    }

    /// <summary>The month of a day, as its first day.</summary>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>A month as it stands in an address, 2026-03; <c>null</c> for what is none, or so far off that no calendar goes on from it.</summary>
    public static DateOnly? MonthOf(string? text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is >= 1900 and <= 2200
            ? month
            : null;

    /// <summary>The UK month of a moment (UTC).</summary>
    public static DateOnly MonthOf(DateTime utc) => MonthOf(UkTime.DayOf(utc));

    /// <summary>The month of today, and those before it.</summary>
    /// <param name="today">UK date.</param>
    /// <param name="months">How many in all.</param>
    public static MeasurePeriod Until(DateOnly today, int months) => new(MonthOf(today).AddMonths(1 - months), MonthOf(today));
}
