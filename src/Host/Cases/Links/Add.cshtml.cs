using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Links;

/// <summary>Links the case or problem with a case.</summary>
[OnCase(Level.Contribute)]
[RecordsNothing("An empty form, which shows nothing that its bar does not.")]
internal sealed class AddModel(HeldBarQueries bars, LinkService links) : HeldScreen(bars)
{
    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => links.LinkAsync(HeldId, Reference, Reason, cancellation)) ? LocalRedirect(Bar.Place.Plan) : Page();
}
