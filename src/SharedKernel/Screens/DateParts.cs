using System.Globalization;

namespace ECins.SharedKernel.Screens;

/// <summary>A date as typed: a day, a month (a number or a name) and a year.</summary>
internal sealed record DateParts(string Day, string Month, string Year)
{
    public const string DayName = "Day";
    public const string MonthName = "Month";
    public const string YearName = "Year";

    public bool AreBlank => Missing.Count == 3;

    private List<string> Missing =>
    [
        .. new[] { (DayName, Day), (MonthName, Month), (YearName, Year) }
            .Where(part => string.IsNullOrWhiteSpace(part.Item2))
            .Select(part => part.Item1),
    ];

    /// <summary>The parts in the order of a field's values; fewer than three are blank.</summary>
    public static DateParts Of(IReadOnlyList<string> values) =>
        values is [var day, var month, var year] ? new(day, month, year) : new("", "", "");

    /// <summary>The date, or what is wrong with it in words that follow its name, and the parts at fault.</summary>
    public (DateOnly? Date, string? Complaint, IReadOnlyList<string> Faulty) Read()
    {
        if (Missing is { Count: > 0 } missing)
        {
            return (null, $"must include a {string.Join(" and ", missing).ToLowerInvariant()}", missing);
        }

        if (Year.Trim().Length != 4)
        {
            return (null, "must have a year of 4 numbers", [YearName]);
        }

        return TryReal(out var date)
            ? (date, null, [])
            : (null, "must be a real date", [DayName, MonthName, YearName]);
    }

    private bool TryReal(out DateOnly date)
    {
        var month = Month.Trim();
        var formats = new[] { "d M yyyy", "d MMM yyyy", "d MMMM yyyy" };
        return DateOnly.TryParseExact(
            $"{Day.Trim()} {month} {Year.Trim()}", formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
