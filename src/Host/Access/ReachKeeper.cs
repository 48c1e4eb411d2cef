using ECins.Host.Data;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Access;

/// <summary>
/// Keeps the reach table in step with holdings and shares: called by every unit of work before it saves, so that no
/// service can forget it.
/// </summary>
internal static class ReachKeeper
{
    public static async Task KeepReachAsync(this CoreDbContext core, CancellationToken cancellation)
    {
        foreach (var id in Touched(core).ToList())
            await KeepAsync(core, id, cancellation);
    }

    private static IEnumerable<Guid> Touched(CoreDbContext core)
    {
        core.ChangeTracker.DetectChanges();
        return core.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => e.Entity switch
            {
                Holding holding => holding.Id,
                Share share => share.HoldingId,
                EmergencyAccess emergency => emergency.HoldingId,
                _ => Guid.Empty,
            })
            .Where(id => id != Guid.Empty)
            .Distinct();
    }

    private static async Task KeepAsync(CoreDbContext core, Guid id, CancellationToken cancellation)
    {
        var holding = await LoadAsync(core, id, cancellation);
        var wanted = Principals(holding)
            .Select(p => (PrincipalId: p, holding.Kind, holding.IsOpen, holding.ChangedAt)).ToHashSet();
        var rows = await core.Set<Reach>().Where(r => r.HoldingId == id).ToListAsync(cancellation);
        core.RemoveRange(rows.Where(r => !wanted.Remove((r.PrincipalId, r.Kind, r.IsOpen, r.ChangedAt))));
        core.AddRange(wanted.Select(w => new Reach
        {
            PrincipalId = w.PrincipalId,
            Kind = w.Kind,
            IsOpen = w.IsOpen,
            ChangedAt = w.ChangedAt,
            HoldingId = id,
        }));
    }

    private static async Task<Holding> LoadAsync(CoreDbContext core, Guid id, CancellationToken cancellation)
    {
        var holding = (await core.Set<Holding>().FindAsync([id], cancellation))!;
        if (core.Entry(holding).State != EntityState.Added)
        {
            await core.Entry(holding).Collection(h => h.Shares).LoadAsync(cancellation);
            await core.Entry(holding).Collection(h => h.Emergencies).LoadAsync(cancellation);
        }

        return holding;
    }

    // What has expired stays: time passes without a unit of work, and the rule decides anyway.
    private static IEnumerable<Guid> Principals(Holding holding) =>
        holding.Shares.Where(s => s.EndedAt is null).Select(s => s.PrincipalId)
            .Concat(holding.Emergencies.Where(e => e.EndedAt is null).Select(e => e.UserId))
            .Append(holding.OwnerId).Concat(holding.DeputyId is { } deputy ? [deputy] : []).Distinct();
}
