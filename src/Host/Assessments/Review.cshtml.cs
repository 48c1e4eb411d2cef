using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Assessments;

/// <summary>Says what a review of an assessment found.</summary>
[OnCase(Level.Contribute)]
[Records(AssessmentDeeds.Shown)]
internal sealed class ReviewModel(CaseBarQueries bars, AssessmentQueries queries, AssessmentService service) : AssessmentScreen(bars, queries)
{
    private readonly AssessmentQueries _queries = queries;

    public AssessmentReview Found { get; private set; } = null!;

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public IActionResult OnGet(Guid review)
    {
        if (!Find(Shown, review))
            return NotFound();

        Version = Found.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid review, CancellationToken cancellation)
    {
        if (!Find(Shown, review))
            return NotFound();

        return await SavedAsync(() => service.ReviewAsync(CaseId, review, Outcome, Version, cancellation)) ? LocalRedirect(Path) : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        Find((await _queries.FindAsync(Shown.Assessment.Id, HttpContext.RequestAborted))!, Found.Id);
        Version = BaseOn(Found.Version);
        return [new("What did you find?", Found.Outcome, Outcome?.Trim())];
    }

    private bool Find(ShownAssessment shown, Guid review)
    {
        if (shown.Assessment.Reviews.SingleOrDefault(r => r.Id == review) is not { } found)
            return false;

        Found = found;
        return true;
    }
}
