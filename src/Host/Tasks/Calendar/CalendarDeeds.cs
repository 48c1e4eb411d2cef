using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Calendar;

/// <summary>What is done about addresses for calendar programs, as it goes on record.</summary>
internal static class CalendarDeeds
{
    public static readonly DeedType Made = new("calendar.made", DeedKind.Administration, "made an address for their calendar");
    public static readonly DeedType Ended = new("calendar.ended", DeedKind.Administration, "ended the address for their calendar");

    public static IReadOnlyList<DeedType> All { get; } = [Made, Ended];
}
