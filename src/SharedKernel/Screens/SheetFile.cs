using System.Net.Mime;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;

namespace ECins.SharedKernel.Screens;

/// <summary>A file that a spreadsheet opens, without running what is in it.</summary>
public static class SheetFile
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    /// <param name="name">What it is saved as.</param>
    /// <param name="rows">Its lines, the headings first.</param>
    public static FileContentResult Of(string name, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var memory = new MemoryStream();
        using (var csv = CsvWriter.Create(memory, Options, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var field in row)
                    csv.WriteField(field);
                csv.EndRecord();
            }
        }

        return new FileContentResult(memory.ToArray(), MediaTypeNames.Text.Csv) { FileDownloadName = name };
    }
}
