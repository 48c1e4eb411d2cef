using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Referrals;

/// <summary>Takes back referrals whose share is ended: nobody could answer them.</summary>
internal sealed class ReferralEnding(CoreDbContext core, CurrentCaller caller, TimeProvider time) : IScopedService
{
    /// <summary>The referral that a share lets a team in for, if it is not over; with the team.</summary>
    public Task<Referral?> FindAsync(Share share, CancellationToken cancellation) =>
        Live(share).AsNoTracking().Include(r => r.Team).FirstOrDefaultAsync(cancellation);

    /// <summary>Inside the unit of work that ends the share.</summary>
    public async Task TakeBackAsync(Share share, IUnit unit, CancellationToken cancellation)
    {
        foreach (var referral in await Live(share).ToListAsync(cancellation))
        {
            (referral.Status, referral.ChangedAt) = (ReferralStatus.Withdrawn, time.GetUtcNow().UtcDateTime);
            core.Add(ReferralStep.Of(referral, share.EndedWhy ?? "", caller.Value.UserId!.Value, time));
            unit.About(new Subject("referral", referral.Id.ToString()));
        }
    }

    private IQueryable<Referral> Live(Share share) => core.Set<Referral>().Where(r => r.HoldingId == share.HoldingId && r.TeamId == share.PrincipalId
        && (r.Status == ReferralStatus.Sent || r.Status == ReferralStatus.MoreAsked || r.Status == ReferralStatus.Accepted));
}
