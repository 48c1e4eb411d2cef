using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Plan;

/// <summary>Judges how great the risk in the case is.</summary>
[OnCase(Level.Manage)]
[Records(PlanDeeds.Shown)]
internal sealed class RiskModel(CaseBarQueries bars, PlanQueries queries, PlanService service) : CaseScreen(bars)
{
    public static IReadOnlyList<Choice> Risks { get; } =
    [
        .. new[] { Plan.Risk.High, Plan.Risk.Medium, Plan.Risk.Low }
            .Select(r => new Choice(r.ToString(), r.Show(), $"Reviewed every {r.DaysToReview()} days")),
    ];

    [BindProperty]
    public Risk? Risk { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Version = (await queries.FindAsync(cancellation)).Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.JudgeAsync(CaseId, Risk, Reason, Version, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/plan")
            : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = await queries.FindAsync(HttpContext.RequestAborted);
        Version = BaseOn(now.Version);
        return [new("Risk", now.Risk.Show(), Risk?.Show())];
    }
}
