using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>
/// Lets the bodies of a panel into the review while they are needed there: reading it while they prepare and meet, contributing while a
/// recommendation to them is unsettled. The organisation that holds the review needs no letting in; a body that is not live and covered
/// is not let in, and answers by telling those who manage the review.
/// </summary>
internal sealed class PanelSharing(IPartners partners) : IScopedService
{
    private HashSet<Guid>? _covered;

    public async Task ShareAsync(ReviewUnderWay at, PanelBody body, CancellationToken cancellation)
    {
        if (PartnerOf(at, body) is not { } partner || !await IsCoveredAsync(partner, cancellation))
            return;

        var (level, reason) = IsAsked(at, body)
            ? (Level.Contribute, "Asked to answer a recommendation of the review")
            : (Level.Read, "Takes part in the panel of the review");
        await partners.ShareAsync(at.Holding, partner, level, reason, at.Unit, cancellation);
    }

    /// <summary>
    /// After a body settled something: once nothing more is asked of it, it reads the review as before, or is out if the victim was told.
    /// </summary>
    public async Task SettleAsync(ReviewUnderWay at, PanelBody body, CancellationToken cancellation)
    {
        if (IsAsked(at, body) || PartnerOf(at, body) is not { } partner)
            return;
        if (at.Review.ToldOn is null && await IsCoveredAsync(partner, cancellation))
            await ShareAsync(at, body, cancellation);
        else
            End(at, body, "Has settled what was recommended to it");
    }

    public void End(ReviewUnderWay at, PanelBody body, string reason)
    {
        if (PartnerOf(at, body) is { } partner)
            partners.EndShare(at.Holding, partner, reason, at.Unit);
    }

    /// <summary>Those who still have a recommendation to answer or to do stay.</summary>
    public void EndSettled(ReviewUnderWay at, string reason) =>
        at.Review.Bodies.Where(b => !IsAsked(at, b)).ToList().ForEach(b => End(at, b, reason));

    public void EndAll(ReviewUnderWay at, string reason) => at.Review.Bodies.ForEach(b => End(at, b, reason));

    private async Task<bool> IsCoveredAsync(Guid partner, CancellationToken cancellation) =>
        (_covered ??= [.. (await partners.CoveredAsync(ReviewDesk.Key, cancellation)).Select(p => p.Id)]).Contains(partner);

    private static bool IsAsked(ReviewUnderWay at, PanelBody body) => at.Review.Recommendations.Exists(r => r.BodyId == body.Id && !r.IsSettled);

    private static Guid? PartnerOf(ReviewUnderWay at, PanelBody body) =>
        body.OrganisationId == at.Holding.LeadOrganisationId ? null : body.OrganisationId;
}
