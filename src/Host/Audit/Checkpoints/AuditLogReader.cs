using System.Runtime.CompilerServices;
using ECins.Host.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit;

/// <summary>Reads a force area's whole log for a verification, a stretch at a time.</summary>
internal sealed class AuditLogReader(CoreDbContext core) : IScopedService
{
    private const int Stretch = 500;

    /// <summary>Every place of the log, in order.</summary>
    public async IAsyncEnumerable<SealedEvent> PlacesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var from = long.MinValue; ;)
        {
            var places = await StretchAsync(from, cancellation);
            foreach (var place in places)
                yield return place;
            if (places.Count == 0)
                yield break;
            from = places[^1].Sequence + 1;
        }
    }

    /// <summary>The events that have no place.</summary>
    public IAsyncEnumerable<AuditEvent> UnsealedAsync() => core.Set<AuditEvent>().AsNoTracking()
        .Where(e => !core.Set<AuditLeaf>().Any(l => l.EventId == e.Id)).AsAsyncEnumerable();

    private async Task<List<SealedEvent>> StretchAsync(long from, CancellationToken cancellation)
    {
        var leaves = await core.Set<AuditLeaf>().AsNoTracking().Where(l => l.Sequence >= from)
            .OrderBy(l => l.Sequence).Take(Stretch).ToListAsync(cancellation);
        var ids = leaves.Select(l => l.EventId).ToList();
        var events = await core.Set<AuditEvent>().AsNoTracking().Where(e => ids.Contains(e.Id))
            .ToDictionaryAsync(e => e.Id, cancellation);
        var details = (await core.Set<AuditDetail>().AsNoTracking().Where(d => ids.Contains(d.EventId))
            .ToListAsync(cancellation)).ToLookup(d => d.EventId);
        return
        [
            .. leaves.Select(l => new SealedEvent(
                l.Sequence, l.Hash, events.GetValueOrDefault(l.EventId), [.. details[l.EventId]])),
        ];
    }
}
