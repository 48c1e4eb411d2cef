using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Links;

/// <summary>Links the case with another.</summary>
[OnCase(Level.Contribute)]
[RecordsNothing("An empty form, which shows nothing of the case that its bar does not.")]
internal sealed class AddModel(CaseBarQueries bars, LinkService links) : CaseScreen(bars)
{
    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => links.LinkAsync(CaseId, Reference, Reason, cancellation)) ? LocalRedirect($"/cases/{CaseId}/plan") : Page();
}
