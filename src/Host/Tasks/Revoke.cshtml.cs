using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks;

/// <summary>Calls a task back before it is answered.</summary>
[OnCase(Level.Contribute)]
[Records(TaskDeeds.Shown)]
internal sealed class RevokeModel(CaseBarQueries bars, TaskQueries queries, TaskService tasks, TimeProvider time)
    : TaskScreen(bars, queries, time)
{
    [BindProperty]
    public string? Reason { get; set; }

    public IActionResult OnGet() => MayChange ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => tasks.RevokeAsync(CaseId, Details.Task.Id, Reason, cancellation)) ? LocalRedirect(Path) : Page();
}
