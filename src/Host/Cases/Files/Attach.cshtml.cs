using ECins.Host.Cases.Chronology;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Files;

/// <summary>Puts a file with an entry of the chronology, or apart from it again.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.Shown)]
internal sealed class AttachModel(
    CaseBarQueries bars, DocumentQueries queries, EntryQueries entries, DocumentService documents, Caller caller)
    : FileScreen(bars, queries, caller)
{
    private const int Beginning = 60;

    public IReadOnlyList<Choice> Entries { get; private set; } = [];

    [BindProperty]
    public Guid? EntryId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        (EntryId, Version) = (File.EntryId, File.Version);
        return await LoadedAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => documents.AttachAsync(CaseId, File.Id, EntryId, Version, cancellation))
            ? LocalRedirect(FilePath)
            : await LoadedAsync(cancellation);

    protected override Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        Version = BaseOn(File.Version);
        return Task.FromResult<IReadOnlyList<Difference>>([]);
    }

    private async Task<IActionResult> LoadedAsync(CancellationToken cancellation)
    {
        if (!MayChange || File.Quarantine is not null)
            return NotFound();

        var newest = await entries.PageAsync(new EntryFilter(null, null, null), cancellation);
        Entries = [new Choice("", "With none"), .. newest.Select(e => new Choice(e.Id.ToString(), $"{e.HappenedAt.Show()}: {Beginnings(e.Text)}"))];
        return Page();
    }

    private static string Beginnings(string text) => text.Length <= Beginning ? text : text[..Beginning] + "…";
}
