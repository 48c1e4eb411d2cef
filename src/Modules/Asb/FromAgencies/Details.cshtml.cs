using System.Globalization;
using ECins.Asb.Imports;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.FromAgencies;

/// <summary>What is in a file, how far it is taken in, and what could not be read.</summary>
[Needs(AsbPermissions.ImportReports)]
[RecordsNothing("Shows users what they brought themselves; taking it in is recorded.")]
internal sealed class DetailsModel(AgencyFileQueries queries, AgencyFileService files, SettingsQueries settings) : FileScreen(queries)
{
    private const string LineHeading = "Line in the file before";
    private const string FaultHeading = "What was wrong";

    /// <summary>What it holds; <c>null</c> once it was begun.</summary>
    public FilePreview? Preview { get; private set; }

    /// <summary>A page of the rows that are left out.</summary>
    public RowFaults Faults { get; private set; } = RowFaults.None;

    /// <summary>Our kinds of behaviour, by identifier.</summary>
    public IReadOnlyDictionary<Guid, string> Types { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<Choice> Reasons { get; private set; } = [];

    [BindProperty]
    public bool? AreDealtWith { get; set; }

    [BindProperty]
    public Guid? ReasonId { get; set; }

    public async Task<IActionResult> OnGetAsync(int from, CancellationToken cancellation)
    {
        if (Brought is { State: ImportState.Previewed, IsPlanned: false })
            return LocalRedirect(Brought.Plan is null ? $"{Href}/columns" : $"{Href}/kinds");

        await LoadAsync(from, cancellation);
        return Page();
    }

    /// <summary>The rows that cannot be read with what is wrong with each, to be put right and brought again.</summary>
    public async Task<IActionResult> OnGetFaultsAsync(CancellationToken cancellation)
    {
        if (Brought is not { State: ImportState.Previewed, IsPlanned: true })
            return NotFound();

        var preview = await Queries.PreviewAsync(Brought, cancellation);
        var own = Enumerable.Range(0, Brought.Headings.Count).Where(at => Brought.Headings[at] is LineHeading or FaultHeading).ToHashSet();
        var width = preview.Faults.Select(f => f.Row.Cells.Length).Append(Brought.Headings.Count).Max();
        return SheetFile.Of("rows-left-out.csv", preview.Faults
            .Select(f => (IReadOnlyList<string>)[f.Row.Line.ToString(CultureInfo.InvariantCulture), f.Fault, .. Wide(f.Row.Cells, width, own)])
            .Prepend([LineHeading, FaultHeading, .. Wide(Brought.Headings, width, own)]));
    }

    public async Task<IActionResult> OnPostStartAsync(CancellationToken cancellation)
    {
        if (Brought is { State: ImportState.Previewed, IsPlanned: false })
            return LocalRedirect(Href);
        if (ModelState.IsValid && await SavedAsync(() => files.StartAsync(Brought.Id, new StartForm(AreDealtWith, ReasonId), Version, cancellation)))
            return LocalRedirect(Href);

        await LoadAsync(0, cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostGoOnAsync(CancellationToken cancellation) => DoAsync(files.GoOnAsync, Href, cancellation);

    public Task<IActionResult> OnPostStopAsync(CancellationToken cancellation) => DoAsync(files.StopAsync, Href, cancellation);

    public Task<IActionResult> OnPostForgetAsync(CancellationToken cancellation) =>
        DoAsync(files.ForgetAsync, Brought.Passed > 0 ? Href : "/asb/from-agencies", cancellation);

    // All rows of a sheet have as many cells. What an earlier download said of them is left out.
    private static IEnumerable<string> Wide(IReadOnlyList<string> cells, int width, HashSet<int> without) =>
        cells.Concat(Enumerable.Repeat("", width - cells.Count)).Where((_, at) => !without.Contains(at));

    private async Task LoadAsync(int from, CancellationToken cancellation)
    {
        if (Brought.State != ImportState.Previewed)
        {
            Faults = RowFaults.Of((await Queries.FaultsAsync(Brought.Id, from, cancellation)).Select(f => (f.Line, f.Reason)), Href);
            return;
        }

        Preview = await Queries.PreviewAsync(Brought, cancellation);
        Faults = RowFaults.Of(Preview.Faults.Where(f => f.Row.Line >= from).Select(f => (f.Row.Line, f.Fault)), Href);
        Types = (await settings.IncidentTypesAsync(cancellation)).ToDictionary(t => t.Id, t => t.FullName);
        Reasons = [.. (await settings.ClosingReasonsAsync(cancellation)).Where(r => !r.IsRetired).Select(r => new Choice(r.Id.ToString(), r.Name))];
    }

    private async Task<IActionResult> DoAsync(Func<Guid, CancellationToken, Task> change, string to, CancellationToken cancellation)
    {
        if (await SavedAsync(() => change(Brought.Id, cancellation)))
            return LocalRedirect(to);

        // A batch may have passed meanwhile.
        await FindAsync(cancellation);
        return await OnGetAsync(0, cancellation);
    }
}
