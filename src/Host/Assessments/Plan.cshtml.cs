using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Assessments;

/// <summary>Writes the plan that the band of an assessment asks for, beginning with what stands.</summary>
[OnCase(Level.Contribute)]
[Records(AssessmentDeeds.Shown)]
internal sealed class PlanModel(CaseBarQueries bars, AssessmentQueries queries, AssessmentService service) : AssessmentScreen(bars, queries)
{
    private readonly AssessmentQueries _queries = queries;

    public IReadOnlyList<string> Headings => Shown.Band.Plan;

    [BindProperty]
    public List<string?> Parts { get; set; } = [];

    /// <summary>How often it had been written when the form was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Headings.Count == 0)
            return NotFound();

        var last = Shown.Assessment.Plans.FirstOrDefault() ?? await BeforeAsync(cancellation);
        Parts = [.. Headings.Select(h => last?.Parts.Find(p => p.Heading == h)?.Text)];
        Version = Shown.Assessment.Plans.Count;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Parts = [.. Headings.Select((_, place) => Parts.ElementAtOrDefault(place))];
        return await SavedAsync(() => service.PlanAsync(CaseId, Shown.Assessment.Id, Parts, Version, cancellation)) ? LocalRedirect(Path) : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var plans = (await _queries.FindAsync(Shown.Assessment.Id, HttpContext.RequestAborted))!.Assessment.Plans;
        Version = BaseOn(plans.Count);
        return [.. Headings.Select((h, place) => new Difference(h, plans.FirstOrDefault()?.Parts.ElementAtOrDefault(place)?.Text, Parts[place]?.Trim()))];
    }

    // What was planned the last time may go on.
    private async Task<AssessmentPlan?> BeforeAsync(CancellationToken cancellation) => Before is null
        ? null
        : (await _queries.FindAsync(Before.Assessment.Id, cancellation))?.Assessment.Plans.FirstOrDefault();
}
