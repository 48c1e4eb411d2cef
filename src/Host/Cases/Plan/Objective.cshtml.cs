using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Plan;

/// <summary>Sets what is to be reached in the case.</summary>
[OnCase(Level.Manage)]
[Records(PlanDeeds.Shown)]
internal sealed class ObjectiveModel(CaseBarQueries bars, PlanQueries queries, PlanService service) : CaseScreen(bars)
{
    [BindProperty]
    public string? Objective { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var plan = await queries.FindAsync(cancellation);
        (Objective, Version) = (plan.Objective, plan.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.SetObjectiveAsync(CaseId, Objective, Version, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/plan")
            : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = await queries.FindAsync(HttpContext.RequestAborted);
        Version = BaseOn(now.Version);
        return [new("Objective", now.Objective, Objective)];
    }
}
