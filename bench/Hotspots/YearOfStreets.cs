using System.Globalization;
using System.Text;

namespace ECins.Bench.Hotspots;

/// <summary>A street-level file of a year, made in memory of the months that somebody has: each month in turn, under the month it stands for.</summary>
internal static class YearOfStreets
{
    private const int Months = 12;

    /// <param name="folder">Files of data.police.uk, a month each.</param>
    /// <param name="last">The last month of the year.</param>
    public static byte[] Of(string folder, DateOnly last)
    {
        var files = Directory.GetFiles(folder, "*-street.csv").Order(StringComparer.Ordinal).Select(File.ReadAllLines).ToList();
        if (files.Count == 0)
            throw new InvalidOperationException($"There are no street-level files in {folder}.");

        var text = new StringBuilder(files[0][0]).Append('\n');
        for (var at = 0; at < Months; at++)
        {
            var month = last.AddMonths(at - Months + 1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
            foreach (var line in files[at % files.Count].Skip(1))
                text.Append(Moved(line, month)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // The month is the second field, and the first is never quoted.
    private static string Moved(string line, string month)
    {
        var (from, until) = (line.IndexOf(',', StringComparison.Ordinal) + 1, line.IndexOf(',', line.IndexOf(',', StringComparison.Ordinal) + 1));
        return line[..from] + month + line[until..];
    }
}
