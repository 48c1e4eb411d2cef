using ECins.Asb.CaseReviews.Panel;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Records that the panel met, who came and what it found.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class HeldModel(CaseReviewQueries reviews, PanelService panel, TimeProvider time) : ReviewScreen(reviews)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Present { get; set; }

    [BindProperty]
    public string? Findings { get; set; }

    protected override bool Fits() => Review.State == ReviewState.Panel && Review.Bodies.Count > 0;

    protected override void Suggest() => On = time.UkToday();

    protected override Task SaveAsync(CancellationToken cancellation) => panel.HoldAsync(Id, On, Present, Findings, cancellation);
}
