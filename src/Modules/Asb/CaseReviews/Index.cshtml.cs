using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.CaseReviews;

/// <summary>The reviews that the user reads: those that are open, the most urgent first, or those that ended.</summary>
[Needs(AsbPermissions.WorkReviews)]
[Records(CaseReviewDeeds.Listed)]
internal sealed class IndexModel(CaseReviewQueries reviews, TimeProvider time) : PageModel
{
    private const int LastPage = 1_000;

    public IReadOnlyList<ReviewLine> Lines { get; private set; } = [];

    public DateOnly Today { get; } = time.UkToday();

    public bool IsOfEnded { get; private set; }

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation, bool ended = false, int on = 0)
    {
        var page = Math.Clamp(on, 0, LastPage);
        var found = await reviews.PageAsync(!ended, page, cancellation);
        (IsOfEnded, Lines) = (ended, [.. found.Take(CaseReviewQueries.PageSize)]);
        Previous = page > 0 ? HrefOf(page - 1) : null;
        Next = found.Count > Lines.Count ? HrefOf(page + 1) : null;
    }

    private string HrefOf(int page) => $"/asb/case-reviews?on={page}{(IsOfEnded ? "&ended=true" : "")}";
}
