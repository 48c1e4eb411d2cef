using ECins.Asb.CaseReviews.Panel;
using ECins.Asb.Data;
using ECins.SharedKernel;

namespace ECins.Asb.CaseReviews.Appeals;

/// <summary>Takes a review up again after it ended or its panel met, and keeps what was done before.</summary>
internal sealed class TakingUp(AsbDbContext asb, PanelSharing sharing, TimeProvider time) : IScopedService
{
    /// <summary>It is open again; how it had ended is kept.</summary>
    public void Open(CaseReview review)
    {
        if (review.EndedOn is not { } ended)
            return;
        Keep(review, PastKind.Ending, ended, review.UnsettledWhy, review.EndedWhy);
        (review.EndedOn, review.EndedWhy, review.UnsettledWhy) = (null, "", "");
    }

    /// <summary>
    /// It goes to the panel, with a new clock from a day. The panel that met and what the victim was told are kept, and the bodies are let
    /// in again.
    /// </summary>
    public async Task ToPanelAsync(ReviewUnderWay at, DateOnly from, CancellationToken cancellation)
    {
        var review = at.Review;
        if (review.PanelHeldOn is { } held)
            Keep(review, PastKind.Panel, held, review.PanelPresent, review.Findings, review.FoundBy, review.FoundById);
        if (review.ToldOn is { } told)
            Keep(review, PastKind.Telling, told, review.ToldHow, review.ToldWhat);
        (review.State, review.PanelFrom) = (ReviewState.Panel, from);
        (review.PanelOn, review.PanelPlace, review.PanelHeldOn, review.PanelPresent) = (null, "", null, "");
        (review.Findings, review.FoundById, review.FoundBy) = ("", null, "");
        (review.ToldOn, review.ToldHow, review.ToldWhat) = (null, "", "");
        foreach (var body in review.Bodies)
            await sharing.ShareAsync(at, body, cancellation);
    }

    private void Keep(CaseReview review, PastKind kind, DateOnly on, string how, string text, string by = "", Guid? byId = null) => asb.Add(new ReviewPast
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        ReviewId = review.Id,
        Kind = kind,
        On = on,
        How = how,
        Text = text,
        By = by,
        ById = byId,
    });
}
