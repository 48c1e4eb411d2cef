using ECins.Asb.CaseReviews.Panel;
using ECins.SharedKernel;

namespace ECins.Asb.CaseReviews.Appeals;

/// <summary>Takes a review up again after it ended or its panel met, and keeps what was done before.</summary>
internal sealed class TakingUp(PanelSharing sharing, TimeProvider time) : IScopedService
{
    /// <summary>It is open again.</summary>
    /// <returns>How it had ended, to be kept.</returns>
    public IReadOnlyList<ReviewPast> Open(CaseReview review)
    {
        if (review.EndedOn is not { } ended)
            return [];
        var past = Past(review, PastKind.Ending, ended, review.UnsettledWhy, review.EndedWhy);
        (review.EndedOn, review.EndedWhy, review.UnsettledWhy) = (null, "", "");
        return [past];
    }

    /// <summary>It goes to the panel, with a new clock from a day, and the bodies are let in again.</summary>
    /// <returns>The panel that met and what the victim was told, to be kept.</returns>
    public async Task<IReadOnlyList<ReviewPast>> ToPanelAsync(ReviewUnderWay at, DateOnly from, CancellationToken cancellation)
    {
        var review = at.Review;
        List<ReviewPast> past = [];
        if (review.PanelHeldOn is { } held)
            past.Add(Past(review, PastKind.Panel, held, review.PanelPresent, review.Findings, review.FoundBy, review.FoundById));
        if (review.ToldOn is { } told)
            past.Add(Past(review, PastKind.Telling, told, review.ToldHow, review.ToldWhat));
        (review.State, review.PanelFrom) = (ReviewState.Panel, from);
        (review.PanelOn, review.PanelPlace, review.PanelHeldOn, review.PanelPresent) = (null, "", null, "");
        (review.Findings, review.FoundById, review.FoundBy) = ("", null, "");
        (review.ToldOn, review.ToldHow, review.ToldWhat) = (null, "", "");
        foreach (var body in review.Bodies)
            await sharing.ShareAsync(at, body, cancellation);
        return past;
    }

    private ReviewPast Past(CaseReview review, PastKind kind, DateOnly on, string how, string text, string by = "", Guid? byId = null) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        ReviewId = review.Id,
        Kind = kind,
        On = on,
        How = how,
        Text = text,
        By = by,
        ById = byId,
    };
}
