using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Accounts.Resets;

/// <summary>The requests that wait, and those among them that the caller may decide on.</summary>
internal sealed class ResetQueries(CoreDbContext core, AccountReach reach, CurrentCaller caller, IReadLog read, TimeProvider time)
    : IScopedService
{
    private const int Most = 50;

    /// <summary>Those that the caller may decide on, the oldest first; at most fifty.</summary>
    public async Task<IReadOnlyList<ResetRequest>> ToDecideAsync(CancellationToken cancellation)
    {
        var waiting = await ToDecide.AsNoTracking().Include(r => r.User.Organisation).OrderBy(r => r.AskedAt).Take(Most).ToListAsync(cancellation);
        waiting.ForEach(r => read.Showed(AccountQueries.SubjectOf(r.UserId)));
        return waiting;
    }

    /// <summary>Those that the caller may decide on: within reach, not asked by them and not about them.</summary>
    public IQueryable<ResetRequest> ToDecide => caller.Value.Can(CorePermissions.ApproveResets)
        ? Waiting.Where(r => r.AskedById != caller.Value.UserId && r.UserId != caller.Value.UserId)
            .Where(r => reach.Users.Any(u => u.Id == r.UserId))
        : Waiting.Where(_ => false);

    private IQueryable<ResetRequest> Waiting
    {
        get
        {
            var since = time.GetUtcNow().UtcDateTime - ResetRequest.Lifetime;
            return core.Set<ResetRequest>().Where(r => r.Status == ResetStatus.Waiting && r.AskedAt > since);
        }
    }

    /// <summary>The request that waits for the user, if one does.</summary>
    public Task<ResetRequest?> WaitingForAsync(Guid userId, CancellationToken cancellation) =>
        Waiting.AsNoTracking().FirstOrDefaultAsync(r => r.UserId == userId, cancellation);

    /// <summary>One that the caller may decide on, with whom it is about and who asked.</summary>
    public async Task<ResetRequest?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var found = await ToDecide.AsNoTracking().Include(r => r.User.Organisation).Include(r => r.AskedBy).SingleOrDefaultAsync(r => r.Id == id, cancellation);
        if (found is not null)
            read.Showed(AccountQueries.SubjectOf(found.UserId));
        return found;
    }
}
