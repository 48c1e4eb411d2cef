using ECins.Asb.CaseReviews.Appeals;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Records an appeal.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class AppealModel(CaseReviewQueries reviews, AppealService appeals, TimeProvider time) : ReviewScreen(reviews)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? By { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    protected override bool Fits() => Review.State is ReviewState.Communicated or ReviewState.Closed;

    protected override void Suggest() => (On, To) = (time.UkToday(), ReviewAppeal.UsualBody);

    protected override Task SaveAsync(CancellationToken cancellation) =>
        appeals.MakeAsync(Id, new AppealForm { On = On, By = By, To = To, Why = Why }, cancellation);
}
