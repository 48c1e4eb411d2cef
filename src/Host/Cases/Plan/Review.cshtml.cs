using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Plan;

/// <summary>Records what came of a review of the case, and who reviews it next.</summary>
[OnCase(Level.Manage)]
[Records(PlanDeeds.Shown)]
internal sealed class ReviewModel(CaseBarQueries bars, PlanQueries queries, PlanService service, TimeProvider time) : CaseScreen(bars)
{
    public IReadOnlyList<Choice> People => WhoSees.ThoseWhoRead();

    protected override bool NeedsWhoSees => true;

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public Guid? ReviewerId { get; set; }

    [BindProperty]
    public DateOnly? NextOn { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var plan = await queries.FindAsync(cancellation);
        (ReviewerId, Version) = (plan.ReviewerId ?? Bar.Holding.OwnerId, plan.Version);
        NextOn = time.UkToday().AddDays(plan.Risk.DaysToReview());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.ReviewAsync(CaseId, new ReviewForm(Outcome, ReviewerId, NextOn), Version, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/plan")
            : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = await queries.FindAsync(HttpContext.RequestAborted);
        Version = BaseOn(now.Version);
        return [new("Next review", now.ReviewOn?.Show() ?? "No date", NextOn?.Show())];
    }
}
