using ECins.Asb.CaseReviews.Panel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>The base of the page of one recommendation: it is there for the body that the
/// recommendation is for, and for those who manage the review and write down what the body told them.</summary>
internal abstract class ReviewAnswerScreen(CaseReviewQueries reviews, IHoldings holdings, Caller caller) : ScreenModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute(Name = "recommendation")]
    public Guid RecommendationId { get; set; }

    public CaseReview Review { get; private set; } = null!;

    public Recommendation Recommendation { get; private set; } = null!;

    public PanelBody Body { get; private set; } = null!;

    /// <summary>The user writes down what the body told them.</summary>
    public bool IsTold => !AnswerService.IsOf(Body, caller);

    public string Href => ReviewScreen.HrefOf(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) ? NotFound()
        : Recommendation.IsSettled || !Review.IsOpen ? LocalRedirect(Href)
        : Page();

    protected async Task<IActionResult> SavedOrShownAsync(Func<Task> save, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();

        return ModelState.IsValid && await SavedAsync(save) ? LocalRedirect(await AfterAsync(cancellation)) : Page();
    }

    // A body that settled its last one after the victim was told does not see the review any more.
    private async Task<string> AfterAsync(CancellationToken cancellation) =>
        await holdings.LevelAsync(Review.HoldingId, cancellation) >= Level.Read ? Href : "/asb/case-reviews";

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await reviews.FindAsync(Id, cancellation) is not { } review || review.Recommendations.Find(r => r.Id == RecommendationId) is not { } found)
            return false;

        (Review, Recommendation, Body) = (review, found, review.Bodies.Single(b => b.Id == found.BodyId));
        return AnswerService.MayAnswer(Body, caller, await holdings.LevelAsync(review.HoldingId, cancellation));
    }
}
