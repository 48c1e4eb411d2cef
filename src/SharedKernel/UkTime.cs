using System.Globalization;

namespace ECins.SharedKernel;

/// <summary>UK time for people; everything is stored in UTC.</summary>
public static class UkTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The first day on which anything that is recorded can have happened: an earlier one is a slip of the keyboard.</summary>
    public static DateOnly FirstDay { get; } = new(1900, 1, 1);

    /// <summary>What is said of an earlier one.</summary>
    public const string BeforeFirstDay = "The year must be 1900 or later";

    /// <summary>Today's date in the UK.</summary>
    public static DateOnly UkToday(this TimeProvider time) =>
        DayOf(time.GetUtcNow().UtcDateTime);

    /// <summary>The UK date of a UTC time.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(InUk(utc));

    /// <summary>A UTC time as people in the UK read the clock.</summary>
    public static DateTime InUk(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>
    /// A time as people in the UK read the clock, in UTC. One that the clocks skip in spring is taken an hour later; of one
    /// that they repeat in autumn, the second is meant.
    /// </summary>
    public static DateTime FromUk(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(local) ? local.AddHours(1) : local, Zone);
    }

    /// <summary>Reads a time of day as people type it: 14:05, 9.30.</summary>
    public static bool TryReadClock(string? text, out TimeOnly time) => TimeOnly.TryParseExact(
        text?.Trim().Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    /// <summary>A date as GOV.UK writes it: 5 November 2026.</summary>
    public static string Show(this DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A UTC time in UK time: 5 November 2026 at 14:05.</summary>
    public static string Show(this DateTime utc) =>
        InUk(utc).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);
}
