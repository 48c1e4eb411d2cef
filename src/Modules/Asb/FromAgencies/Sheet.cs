using System.Text;
using CsvHelper;
using ECins.SharedKernel.Data;

namespace ECins.Asb.FromAgencies;

/// <summary>A file of comma-separated values, with a heading over each column, as it stands.</summary>
/// <param name="Headings">The headings; empty for a column without one.</param>
/// <param name="Rows">The rows that are not empty.</param>
internal sealed record Sheet(List<string> Headings, IReadOnlyList<SheetRow> Rows)
{
    public const int MostRows = 5_000;
    public const int MostColumns = 100;
    public const int LongestHeading = 100;
    private const string Field = "File";

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = true,
        MaxRecordSize = 64 << 10,
        IncludeValuesInExceptions = false,
    };

    /// <exception cref="RuleException">It is no such file, or too long.</exception>
    public static async Task<Sheet> ReadAsync(byte[] content, CancellationToken cancellation)
    {
        if (content.AsSpan().StartsWith("PK\u0003\u0004"u8) || content.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            throw new RuleException(Field, "This is a workbook. Open it, choose Save as, then CSV UTF-8 (comma delimited), and bring that file");
        if (content.Contains((byte)0))
            throw WrongKind();

        await using var csv = CsvReader.Create(new MemoryStream(InUtf8(content)), Options);
        try
        {
            await csv.ReadHeaderAsync(cancellation);
            List<string> headings = [.. csv.Headers.Select(h => h.Trim())];
            Check(headings);
            return new Sheet(headings, await RowsAsync(csv, cancellation));
        }
        catch (CsvFormatException)
        {
            throw WrongKind();
        }
    }

    private static async Task<List<SheetRow>> RowsAsync(CsvReader csv, CancellationToken cancellation)
    {
        var rows = new List<SheetRow>();
        while (await csv.ReadAsync(cancellation))
        {
            string[] cells = [.. Enumerable.Range(0, Math.Min(csv.FieldCount, MostColumns)).Select(csv.GetString)];
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (rows.Count == MostRows)
                throw new RuleException(Field, $"The file has more than {MostRows:N0} rows. Bring it in parts");
            rows.Add(new SheetRow((int)csv.LineNumber, cells));
        }

        return rows.Count > 0 ? rows : throw new RuleException(Field, "The file has headings and no rows");
    }

    private static void Check(List<string> headings)
    {
        if (headings.Count(h => h.Length > 0) < 2)
            throw WrongKind();
        if (headings.Count > MostColumns)
            throw new RuleException(Field, $"The file has more than {MostColumns} columns. Take out those that are not needed");
        if (headings.Exists(h => h.Length > LongestHeading))
            throw new RuleException(Field, "The first row must be headings: one of them is too long to be one");
        if (headings.Where(h => h.Length > 0).GroupBy(h => h, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException(Field, $"Two columns have the heading \u201c{twice.Key}\u201d. Give each one of its own");
    }

    // Spreadsheets on Windows save in the Windows alphabet unless told.
    private static byte[] InUtf8(byte[] content)
    {
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(content);
            return content;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Convert(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, Encoding.UTF8, content);
        }
    }

    private static RuleException WrongKind() => new(
        Field, "This is not a file of comma-separated values with a heading over each column. In a spreadsheet, choose Save as, then CSV");
}

/// <param name="Line">In the file; the headings are line 1.</param>
/// <param name="Cells">What stands in it.</param>
internal sealed record SheetRow(int Line, string[] Cells);
