using ECins.Host.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.SyOps;

internal sealed class SyOpsQueries(CoreDbContext core) : IScopedService
{
    public Task<SyOpsVersion?> CurrentAsync(CancellationToken cancellation) =>
        core.Set<SyOpsVersion>().AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation);

    /// <summary>Those of the users who have accepted the current version; all, when none was ever published.</summary>
    public async Task<IReadOnlySet<Guid>> AcceptedByAsync(
        IReadOnlyList<Guid> users, CancellationToken cancellation)
    {
        if (await core.Set<SyOpsVersion>().MaxAsync(v => (int?)v.Number, cancellation) is not { } current)
            return users.ToHashSet();

        return await core.Set<SyOpsAcceptance>().Where(a => a.Number == current && users.Contains(a.UserId))
            .Select(a => a.UserId).ToHashSetAsync(cancellation);
    }

    public Task<int> AcceptedByAsync(int number, CancellationToken cancellation) =>
        core.Set<SyOpsAcceptance>().CountAsync(a => a.Number == number, cancellation);
}
