using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks;

/// <summary>Sends a new link and code, to the same address or another.</summary>
[OnCase(Level.Contribute)]
[Records(TaskDeeds.Shown)]
internal sealed class LinkModel(CaseBarQueries bars, TaskQueries queries, TaskService tasks, TimeProvider time)
    : TaskScreen(bars, queries, time)
{
    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Verified { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    public IActionResult OnGet()
    {
        (Address, Verified, DueOn) = (Details.Task.Address, Details.Task.Verified, Details.Task.DueOn);
        return MayChange ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(
            () => tasks.SendLinkAsync(CaseId, Details.Task.Id, new LinkForm(Address, Verified, DueOn), cancellation))
            ? LocalRedirect(Path)
            : Page();
}
