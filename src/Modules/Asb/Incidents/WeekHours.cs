using ECins.SharedKernel;

namespace ECins.Asb.Incidents;

/// <summary>The hours of the week as the clock in the UK shows them: from Monday's first, 0, to Sunday's last, 167.</summary>
internal static class WeekHours
{
    public const int InDay = 24;
    public const int DaysInWeek = 7;

    /// <summary>Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } = [.. Enumerable.Range(0, DaysInWeek).Select(day => (DayOfWeek)((day + 1) % DaysInWeek))];

    /// <param name="utc">When (UTC).</param>
    public static int Of(DateTime utc)
    {
        var local = UkTime.InUk(utc);
        return Of(local.DayOfWeek, local.Hour);
    }

    public static int Of(DayOfWeek day, int hour) => (IndexOf(day) * InDay) + hour;

    /// <summary>The day that an hour of the week is of, and the hour of that day.</summary>
    public static (DayOfWeek Day, int Hour) DayAndHour(int weekHour) => (Days[weekHour / InDay], weekHour % InDay);

    private static int IndexOf(DayOfWeek day) => ((int)day + DaysInWeek - 1) % DaysInWeek;
}
