using System.Globalization;
using System.Text;
using CsvHelper;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Imports;

/// <summary>Reads a street-level file of data.police.uk: a row an incident, of any kind, with the month and a point on a street.</summary>
internal sealed class StreetFile
{
    public const int MostRows = 500_000;
    public const int MostFaults = 2_000;
    private const string Field = "File";
    private const string Kind = "Anti-social behaviour";
    private const string Near = "On or near ";

    private static readonly string[] Columns =
        ["Month", "Falls within", "Longitude", "Latitude", "Location", "LSOA name", "Crime type"];

    // A quote that is never closed ends with its line, and so costs one row.
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = false,
        MaxRecordSize = 64 << 10,
        IncludeValuesInExceptions = false,
    };

    private readonly DateOnly _today;
    private readonly Dictionary<string, int> _alike = [];
    private readonly SortedSet<string> _forces = [];

    private StreetFile(DateOnly today) => _today = today;

    public List<StreetRow> Incidents { get; } = [];

    /// <summary>At most <see cref="MostFaults"/> of the rows that could not be read.</summary>
    public List<RowFault> Faults { get; } = [];

    public int FaultCount { get; private set; }

    public int Others { get; private set; }

    public int Rows => Incidents.Count + Others + FaultCount;

    public string Forces => string.Join(", ", _forces);

    /// <exception cref="RuleException">It is no such file, or too long.</exception>
    public static async Task<StreetFile> ReadAsync(Stream content, DateOnly today, CancellationToken cancellation)
    {
        var file = new StreetFile(today);
        await using var csv = CsvReader.Create(content, Options);
        try
        {
            await csv.ReadHeaderAsync(cancellation);
            CheckHeader([.. csv.Headers]);
            while (await csv.ReadAsync(cancellation))
                file.Read(csv);
        }
        catch (CsvFormatException)
        {
            throw WrongKind();
        }

        return file;
    }

    private static void CheckHeader(IReadOnlyList<string> header)
    {
        if (header.Contains("Outcome type"))
            throw new RuleException(Field, "This is a file of outcomes. Choose the one whose name ends in -street.csv");
        if (header.Contains("Object of search"))
            throw new RuleException(Field, "This is a file of stops and searches. Choose the one whose name ends in -street.csv");
        if (Columns.Except(header).Any())
            throw WrongKind();
    }

    private void Read(CsvReader csv)
    {
        if (Rows == MostRows)
            throw new RuleException(Field, $"The file has more than {MostRows:N0} rows. Bring it in parts, a month at a time");

        if (csv.FieldCount != csv.Headers.Count)
            Add(csv, $"It has {csv.FieldCount} fields in place of {csv.Headers.Count}");
        else if (csv.GetString("Crime type") is not { Length: > 0 } kind)
            Add(csv, "It says no crime type");
        else if (!kind.Equals(Kind, StringComparison.OrdinalIgnoreCase))
            Others++;
        else if (FaultOf(csv) is { } fault)
            Add(csv, fault);
        else
            Incidents.Add(RowOf(csv));
    }

    private string? FaultOf(CsvReader csv) =>
        !TryMonth(csv, out var month) ? "The month must be a year and a month, like 2026-03"
        : month > _today ? "The month is in the future"
        : !TryDegrees(csv.GetString("Latitude"), 49, 61) || !TryDegrees(csv.GetString("Longitude"), -9, 2.5) ? "It says no point on the map of the United Kingdom"
        : csv.GetString("Location") is not { Length: > 0 and <= Map.Place.LongestName } ? "It says no street, or one with a very long name"
        : csv.GetString("LSOA name").Length > Map.Place.LongestNeighbourhood ? "The neighbourhood's name is too long"
        : null;

    private StreetRow RowOf(CsvReader csv)
    {
        _ = TryMonth(csv, out var month);
        var (force, location) = (csv.GetString("Falls within"), csv.GetString("Location"));
        var place = location.StartsWith(Near, StringComparison.OrdinalIgnoreCase) && location.Length > Near.Length ? location[Near.Length..] : location;
        var (latitude, longitude) = (Degrees(csv.GetString("Latitude")), Degrees(csv.GetString("Longitude")));
        _forces.Add(force);
        var text = StreetRow.Text(month, force, place, latitude, longitude);
        var ordinal = _alike[text] = _alike.GetValueOrDefault(text) + 1;
        return StreetRow.Of(month, force, place, latitude, longitude, csv.GetString("LSOA name"), ordinal);
    }

    private void Add(CsvReader csv, string reason)
    {
        FaultCount++;
        if (Faults.Count < MostFaults)
            Faults.Add(new RowFault((int)csv.LineNumber, reason, Encoding.UTF8.GetString(csv.RawRecord)));
    }

    private static bool TryMonth(CsvReader csv, out DateOnly month) =>
        DateOnly.TryParseExact(csv.GetString("Month") + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out month);

    private static bool TryDegrees(string? text, double least, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && degrees >= least && degrees <= most;

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static RuleException WrongKind() => new(
        Field, "This is not a street-level file of data.police.uk. Choose the CSV file whose name ends in -street.csv");
}

/// <param name="Line">In the file; the header is line 1.</param>
/// <param name="Reason">What is wrong, in plain words.</param>
/// <param name="Text">The row as it stands.</param>
internal sealed record RowFault(int Line, string Reason, string Text);
