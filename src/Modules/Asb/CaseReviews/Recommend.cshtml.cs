using ECins.Asb.CaseReviews.Panel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Records what the panel recommends to a body.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class RecommendModel(CaseReviewQueries reviews, PanelService panel, PanelSight sight) : ReviewScreen(reviews)
{
    [BindProperty]
    public Guid? BodyId { get; set; }

    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    protected override bool Fits() => Review.State == ReviewState.Recommending;

    protected override async Task ReadAsync(CancellationToken cancellation)
    {
        var unseeing = await sight.UnseeingAsync(Review, cancellation);
        Bodies = [.. Review.Bodies.OrderBy(b => b.Name).Select(b => new Choice(b.Id.ToString(), unseeing.Contains(b.Id) ? $"{b.Name} (does not see the review)" : b.Name))];
    }

    protected override Task SaveAsync(CancellationToken cancellation) =>
        panel.RecommendAsync(Id, new RecommendationForm { BodyId = BodyId, What = What, DueOn = DueOn }, cancellation);
}
