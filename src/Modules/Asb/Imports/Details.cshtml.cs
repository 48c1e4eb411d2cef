using System.Globalization;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Imports;

/// <summary>What is in a file, how far it is taken in, and what could not be read.</summary>
[Needs(AsbPermissions.Import)]
[RecordsNothing("Shows published figures about places; taking them in is recorded.")]
internal sealed class DetailsModel(ImportQueries queries, ImportService imports) : ScreenModel
{
    public StreetImport Import { get; private set; } = null!;

    /// <summary>What it holds; <c>null</c> once it was begun.</summary>
    public ImportPreview? Preview { get; private set; }

    /// <summary>Every row was looked at, so that what is said of them is said of all.</summary>
    public bool IsLookedThrough => Preview?.LookedAt == Import.Incidents;

    public RowFaults Faults { get; private set; } = RowFaults.None;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await queries.FindAsync(RouteId("id"), cancellation) is not { } import)
            return false;

        Import = import;
        return await base.FindAsync(cancellation);
    }

    public async Task OnGetAsync(int from, CancellationToken cancellation)
    {
        Faults = RowFaults.Of((await queries.FaultsAsync(Import.Id, from, cancellation)).Select(f => (f.Line, f.Reason)), $"/asb/imports/{Import.Id}");
        if (Import.State == ImportState.Previewed)
            Preview = await queries.PreviewAsync(Import.Id, cancellation);
    }

    /// <summary>The rows that could not be read, as a file that a spreadsheet opens without running what is in it.</summary>
    public async Task<IActionResult> OnGetFaultsAsync(CancellationToken cancellation) => SheetFile.Of(
        "rows-left-out.csv",
        (await queries.AllFaultsAsync(Import.Id, cancellation))
            .Select(f => (string[])[f.Line.ToString(CultureInfo.InvariantCulture), f.Reason, f.Text]).Prepend(["Line", "Reason", "Row"]));

    public Task<IActionResult> OnPostStartAsync(CancellationToken cancellation) => DoAsync(imports.StartAsync, cancellation);

    public Task<IActionResult> OnPostCancelAsync(CancellationToken cancellation) => DoAsync(imports.CancelAsync, cancellation);

    private async Task<IActionResult> DoAsync(Func<Guid, CancellationToken, Task> change, CancellationToken cancellation)
    {
        if (!await SavedAsync(() => change(Import.Id, cancellation)))
        {
            await FindAsync(cancellation);
            await OnGetAsync(0, cancellation);
            return Page();
        }

        return LocalRedirect($"/asb/imports/{Import.Id}");
    }
}
