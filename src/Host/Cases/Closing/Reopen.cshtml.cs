using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Closing;

/// <summary>Opens a closed case again.</summary>
[OnCase(Level.Manage)]
[RecordsNothing("Asks for a reason, and shows nothing of the case that its bar does not.")]
internal sealed class ReopenModel(CaseBarQueries bars, ClosingService service) : CaseScreen(bars)
{
    [BindProperty]
    public string? Reason { get; set; }

    public IActionResult OnGet() => Bar.Holding.IsOpen ? LocalRedirect($"/cases/{CaseId}") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.ReopenAsync(CaseId, Reason, cancellation))
            ? LocalRedirect($"/cases/{CaseId}")
            : Page();
}
