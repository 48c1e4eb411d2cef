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

    protected override bool Fits() => Review.State == ReviewState.Communicated;

    protected override Task SaveAsync(CancellationToken cancellation) => steps.CloseAsync(Id, Words, cancellation);
}
