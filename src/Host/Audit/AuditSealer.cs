using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit;

/// <summary>
/// Gives committed events their place in the log and extends its hash tree. The place is given after the commit: an
/// order handed out before it would not be the order in which events became true.
/// </summary>
internal sealed class AuditSealer(UnitOfWork unitOfWork)
{
    private const int LargestGroup = 500;

    /// <summary>Seals what waits, and says how many events that was; call again until it is none.</summary>
    public Task<int> SealAsync(CancellationToken cancellation) =>
        unitOfWork.KeepBooksAsync(core => SealAsync(core, cancellation), cancellation);

    public async Task SealAllAsync(CancellationToken cancellation)
    {
        while (await SealAsync(cancellation) > 0)
        {
        }
    }

    private static async Task<int> SealAsync(CoreDbContext core, CancellationToken cancellation)
    {
        var pending = await core.Set<AuditPending>()
            .OrderBy(p => p.EventId).Take(LargestGroup)
            .Join(core.Set<AuditEvent>(), p => p.EventId, e => e.Id, (p, e) => new { Pending = p, Event = e })
            .ToListAsync(cancellation);
        if (pending.Count == 0)
            return 0;

        var log = await LogAsync(core, cancellation);
        var frontier = MerkleFrontier.Parse(log.Frontier);
        foreach (var waiting in pending.OrderBy(w => w.Event.Id))
        {
            Seal(core, waiting.Event, log.Size++, frontier);
            core.Remove(waiting.Pending);
        }

        log.Frontier = frontier.ToBytes();
        return pending.Count;
    }

    private static void Seal(CoreDbContext core, AuditEvent sealing, long sequence, MerkleFrontier frontier)
    {
        var hash = AuditEncoding.LeafHash(sealing);
        frontier.Append(hash);
        core.Add(new AuditLeaf { Sequence = sequence, EventId = sealing.Id, Hash = hash });
        core.AddRange(SubjectList.Parse(sealing.Subjects).Select(s =>
            new AuditSubject { Kind = s.Kind, SubjectId = s.Id, Sequence = sequence }));
    }

    private static async Task<AuditLog> LogAsync(CoreDbContext core, CancellationToken cancellation)
    {
        var log = await core.Set<AuditLog>().SingleOrDefaultAsync(cancellation);
        return log ?? core.Add(new AuditLog()).Entity;
    }
}
