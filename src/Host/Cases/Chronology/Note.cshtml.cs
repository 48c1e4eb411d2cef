using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The quick note: what, when, who was there, a photograph. One page, one save.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.WritingShown)]
internal sealed class NoteModel(CaseBarQueries bars, EntryService entries, Caller caller, TimeProvider time) : EntryScreen(bars, caller)
{
    [BindProperty]
    public List<IFormFile> Photographs { get; set; } = [];

    public void OnGet()
    {
        EnterWhen(time.GetUtcNow().UtcDateTime);
        Readers = [Bar.Holding.OwnerId];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => entries.WriteAsync(CaseId, Entered(), Photographs, cancellation))
            ? LocalRedirect($"/cases/{CaseId}")
            : Page();
}
