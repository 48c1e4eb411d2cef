using ECins.Asb.CaseReviews.Steps;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Records what the victim was told.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class TellModel(CaseReviewQueries reviews, StepService steps, TimeProvider time) : ReviewScreen(reviews)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public string? What { get; set; }

    protected override bool Fits() => Review.State is ReviewState.NotMet or ReviewState.Recommending;

    protected override void Suggest() => On = time.UkToday();

    protected override Task SaveAsync(CancellationToken cancellation) => steps.TellAsync(Id, On, How, What, cancellation);
}
