using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Imports;
using ECins.Host.Tests.People;

namespace ECins.Host.Tests.Hotspots;

/// <summary>What is counted, made through the pages.</summary>
internal static class Counting
{
    /// <summary>Reports something that happened on a day.</summary>
    public static Task<string> ReportOnAsync(this Visitor visitor, DateOnly day, string place, params (string, string)[] more) =>
        visitor.ReportAsync([("Place", place), .. Persons.Date("Day", day), .. more]);

    /// <summary>Takes in published incidents.</summary>
    public static async Task PublishAsync(this Visitor visitor, AsbArea area, params string[] rows)
    {
        await visitor.BringAsync(StreetFiles.Of(rows));
        await visitor.SubmitAsync("Take in");
        await area.Area.DrainAsync();
    }

    /// <summary>The cells of the row that begins with this; of the first, unless told of another.</summary>
    public static IReadOnlyList<string>? Cells(this Screen screen, string row, int at = 0) => screen.Document.QuerySelectorAll("main tbody tr")
        .Where(r => r.QuerySelector("th")!.TextContent.Trim().StartsWith(row, StringComparison.Ordinal)).ElementAtOrDefault(at)?
        .QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList();

    public static string Month(this DateOnly day) => day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
