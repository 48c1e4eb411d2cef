using ECins.Host.Composition;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Problems;

/// <summary>Opens a problem, from nothing or on what a page of its workstream prepared. For those who work a workstream.</summary>
[SignedIn]
[RecordsNothing("An empty form, or what the user just saw and prepared; opening is recorded.")]
internal sealed class AddModel(ProblemService service, ProblemStarts starts, ModuleCatalog catalog, Caller caller, TimeProvider time) : ScreenModel
{
    public IReadOnlyList<Choice> Workstreams => catalog.ChoicesOf(caller);

    /// <summary>What it is opened on; <c>null</c> for nothing.</summary>
    public ProblemStart? Prepared { get; private set; }

    /// <summary>Under which name that is kept.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Start { get; set; }

    [BindProperty]
    public string? Workstream { get; set; }

    [BindProperty]
    public ProblemAim Part { get; set; } = new();

    [BindProperty]
    public ProblemScan Scan { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Workstreams.Count == 0)
            return NotFound();

        if (Start is null)
            return Page();

        Prepared = await starts.FindAsync(Start, cancellation);
        if (Prepared is not { } start)
            return LocalRedirect("/problems/add");

        var title = start.Title.Length > Problem.LongestTitle ? start.Title[..Problem.LongestTitle] : start.Title;
        (Part, Scan) = (new ProblemAim { Kind = ProblemKind.Place, Title = title }, new ProblemScan { Scanning = start.Known });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Workstreams.Count == 0)
            return NotFound();

        var (problem, open) = (Guid.Empty, Start is null ? OfNothing() : await OfPreparedAsync(cancellation));
        return open is not null && ModelState.IsValid && await SavedAsync(async () => problem = await open(cancellation)) ? LocalRedirect($"/problems/{problem}") : Page();
    }

    private Func<CancellationToken, Task<Guid>>? OfNothing()
    {
        if (Workstreams.Chosen(Workstream) is { } workstream)
            return cancellation => service.OpenAsync(workstream, Part, Marking.Official, cancellation);

        ModelState.AddModelError(nameof(Workstream), "Select the workstream that it is for");
        return null;
    }

    private async Task<Func<CancellationToken, Task<Guid>>?> OfPreparedAsync(CancellationToken cancellation)
    {
        Prepared = await starts.FindAsync(Start, cancellation);
        if (Prepared is { } start && (Checked(() => Part.Check(time.UkToday())) & Checked(() => Scan.Check("Scan.Scanning"))))
            return cancellation => service.OpenAsync(start, Part, Scan, Marking.Official, cancellation);

        if (Prepared is null)
            ModelState.AddModelError("", "What it was to be opened on is no longer kept. Copy what you wrote, and begin again from the place");
        return null;
    }
}
