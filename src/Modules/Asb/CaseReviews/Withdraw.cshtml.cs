using ECins.Asb.CaseReviews.Steps;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Ends a review that the victim withdrew.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class WithdrawModel(CaseReviewQueries reviews, StepService steps, TimeProvider time) : ReviewScreen(reviews)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    protected override bool Fits() => Review.IsOpen && Review.State is not (ReviewState.Communicated or ReviewState.Appealed);

    protected override void Suggest() => On = time.UkToday();

    protected override Task SaveAsync(CancellationToken cancellation) => steps.WithdrawAsync(Id, On, Why, cancellation);
}
