using System.Globalization;
using ECins.Host.Audit;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Measures;

/// <summary>One of a workstream's numbers, as a file for a spreadsheet.</summary>
[SignedIn]
[Records(MeasureDeeds.Taken)]
internal sealed class FileModel(MeasureCatalog catalog, ReadLog read, TimeProvider time) : MeasureScreen(catalog, read, time)
{
    public IActionResult OnGet() => SheetFile.Of(
        $"{Workstream}-{Measure.Key}.csv",
        [[Table.Of, .. Table.Columns.Select(c => c.Name)], .. Table.Rows.Select(r => (IReadOnlyList<string>)[r.Name, .. r.Numbers.Select(Number)])]);

    private static string Number(double? number) => number?.ToString("0.#", CultureInfo.InvariantCulture) ?? "";
}
