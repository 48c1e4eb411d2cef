using ECins.Asb.CaseReviews.Panel;
using ECins.Asb.CaseReviews.Steps;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Closes a review.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class CloseModel(CaseReviewQueries reviews, StepService steps) : ReviewScreen(reviews)
{
    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? UnsettledWhy { get; set; }

    public IEnumerable<Recommendation> Unsettled => Review.Recommendations.Where(r => !r.IsSettled).OrderBy(r => r.DueOn).ThenBy(r => r.Id);

    protected override bool Fits() => Review.State == ReviewState.Communicated;

    protected override Task SaveAsync(CancellationToken cancellation) => steps.CloseAsync(Id, Words, UnsettledWhy, cancellation);
}
