using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>Which bodies of a panel cannot see the review here: no partners, or partners that are not live and covered today.</summary>
internal sealed class PanelSight(IPartners partners) : IScopedService
{
    /// <returns>The bodies.</returns>
    public async Task<IReadOnlySet<Guid>> UnseeingAsync(CaseReview review, CancellationToken cancellation)
    {
        if (review.Bodies.TrueForAll(b => b.OrganisationId == review.Holding.LeadOrganisationId))
            return new HashSet<Guid>();

        var covered = (await partners.CoveredAsync(ReviewDesk.Key, cancellation)).Select(p => p.Id).Append(review.Holding.LeadOrganisationId).ToHashSet();
        return review.Bodies.Where(b => b.OrganisationId is not { } own || !covered.Contains(own)).Select(b => b.Id).ToHashSet();
    }
}
