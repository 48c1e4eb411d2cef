using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Plan;

/// <summary>Adds a task to the plan.</summary>
[OnCase(Level.Contribute)]
[Records(PlanDeeds.Shown)]
internal sealed class AddTaskModel(CaseBarQueries bars, PlanService service) : CaseScreen(bars)
{
    public IReadOnlyList<Choice> People => WhoSees.ThoseWhoRead();

    protected override bool NeedsWhoSees => true;

    [BindProperty]
    public PlanTaskForm Task { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.AddTaskAsync(CaseId, Task, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/plan")
            : Page();
}
