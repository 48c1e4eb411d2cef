using ECins.Host.Composition;

namespace ECins.Host.Tenancy;

/// <summary>What working days are: the configuration section <c>Calendar</c>.</summary>
internal sealed class CalendarOptions : ISettings
{
    public static string Section => "Calendar";

    /// <summary>Bank holidays of England and Wales beside those that recur every year: 2027-06-03.</summary>
    public IReadOnlyList<DateOnly> ExtraBankHolidays { get; init; } = [];

    public void Check()
    {
    }
}
