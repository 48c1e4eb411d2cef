using ECins.Asb.CaseReviews.Steps;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Records that the request was acknowledged.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class AcknowledgeModel(CaseReviewQueries reviews, StepService steps, TimeProvider time) : ReviewScreen(reviews)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? How { get; set; }

    protected override bool Fits() => Review.State == ReviewState.Requested;

    protected override void Suggest() => On = time.UkToday();

    protected override Task SaveAsync(CancellationToken cancellation) => steps.AcknowledgeAsync(Id, On, How, cancellation);
}
