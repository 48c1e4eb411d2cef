using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Plan;

/// <summary>Changes a task that is still open.</summary>
[OnCase(Level.Contribute)]
[Records(PlanDeeds.Shown)]
internal sealed class ChangeTaskModel(CaseBarQueries bars, PlanQueries queries, PlanService service) : PlanTaskScreen(bars, queries)
{
    public IReadOnlyList<Choice> People => WhoSees.ThoseWhoRead();

    protected override bool NeedsWhoSees => true;

    [BindProperty]
    public PlanTaskForm Task { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => (Task, Version) = (PlanTaskForm.Of(Found), Found.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.ChangeTaskAsync(CaseId, Found.Id, Task, Version, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/plan")
            : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await AgainAsync())!;
        Version = BaseOn(now.Version);
        return
        [
            new("What", now.What, Task.What),
            new("Who", now.Doer.Name, WhoSees.Readers.SingleOrDefault(r => r.UserId == Task.DoerId)?.Name),
            new("By when", now.DueOn.Show(), Task.DueOn?.Show()),
        ];
    }
}
