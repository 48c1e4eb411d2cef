using ECins.Asb.CaseReviews.Appeals;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Records what was decided on an appeal; never by whoever decided what it is about.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class DecideAppealModel(CaseReviewQueries reviews, AppealService appeals, Caller caller, TimeProvider time) : ReviewScreen(reviews)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public AppealOutcome? Outcome { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    protected override bool Fits() => Review.State == ReviewState.Appealed && !AppealService.DecidedBy(Review, caller);

    protected override void Suggest() => On = time.UkToday();

    protected override Task SaveAsync(CancellationToken cancellation) => appeals.DecideAsync(Id, Outcome, On, Reasons, cancellation);
}
