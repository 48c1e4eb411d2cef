using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.CaseReviews;

/// <summary>The reviews that are linked with a case, for those who read both.</summary>
[OnCase(Level.Read)]
[Records(CaseReviewDeeds.Listed)]
internal sealed class OfCaseModel(CaseReviewQueries reviews, TimeProvider time) : PageModel
{
    public IReadOnlyList<ReviewLine> Lines { get; private set; } = [];

    public DateOnly Today { get; } = time.UkToday();

    public async Task OnGetAsync(Guid caseId, CancellationToken cancellation) => Lines = await reviews.OfCaseAsync(caseId, cancellation);
}
