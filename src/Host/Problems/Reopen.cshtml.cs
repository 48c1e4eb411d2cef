using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Problems;

/// <summary>Opens a closed problem again.</summary>
[OnProblem(Level.Manage)]
[RecordsNothing("Asks for a reason, and shows nothing of the problem that its bar does not.")]
internal sealed class ReopenModel(HeldBarQueries bars, ProblemService service) : HeldScreen(bars)
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    public IActionResult OnGet() => Bar.Holding.IsOpen ? LocalRedirect(Root) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.ReopenAsync(HeldId, Reason, ReviewOn, cancellation))
            ? LocalRedirect(Root)
            : Page();
}
