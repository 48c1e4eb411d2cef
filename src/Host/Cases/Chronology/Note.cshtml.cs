using ECins.Host.Files.Uploads;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The quick note: what, when, who was there, a photograph. One page, one save.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.WritingShown)]
[TakesFiles(nameof(Photographs), PicturesOnly = true, Most = EntryService.MostPhotographs)]
internal sealed class NoteModel(CaseBarQueries bars, EntryService entries, ECins.Host.Files.FileOptions options, Caller caller, TimeProvider time)
    : EntryScreen(bars, caller)
{
    /// <summary>Only names the field: what comes in it is among the uploads.</summary>
    public IFormFile? Photographs { get; }

    public string Hint => options.HintOfPhotographs(EntryService.MostPhotographs);

    public void OnGet()
    {
        EnterWhen(time.GetUtcNow().UtcDateTime);
        Readers = [Bar.Holding.OwnerId];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => entries.WriteAsync(CaseId, Entered(), cancellation))
            ? LocalRedirect($"/cases/{CaseId}")
            : Page();
}
