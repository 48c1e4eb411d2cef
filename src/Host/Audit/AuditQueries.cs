using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit;

/// <summary>What is on record about a subject, for a page that has already established that its reader may know.</summary>
internal sealed class AuditQueries(CoreDbContext core, ModuleCatalog catalog) : IScopedService
{
    /// <summary>The newest deeds of these types about the subject, newest first; a second or two behind.</summary>
    public async Task<IReadOnlyList<HistoryLine>> HistoryAsync(
        Subject subject, IReadOnlyCollection<DeedType> types, int atMost, CancellationToken cancellation)
    {
        var keys = types.Select(t => t.Key).ToList();
        var lines = await core.Set<AuditSubject>().AsNoTracking()
            .Where(s => s.Kind == subject.Kind && s.SubjectId == subject.Id)
            .Join(core.Set<AuditLeaf>(), s => s.Sequence, l => l.Sequence, (s, l) => l)
            .Join(core.Set<AuditEvent>(), l => l.EventId, e => e.Id, (l, e) => new { l.Sequence, Event = e })
            .Where(x => keys.Contains(x.Event.Type) && x.Event.Outcome == AuditOutcome.Done)
            .OrderByDescending(x => x.Sequence).Take(atMost)
            .Select(x => new
            {
                x.Event.At,
                x.Event.Type,
                Who = core.Set<User>().Where(u => u.Id == x.Event.UserId).Select(u => u.Name).FirstOrDefault(),
                Reason = core.Set<AuditDetail>().Where(d => d.EventId == x.Event.Id && d.Kind == "reason")
                    .Select(d => d.Value).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return [.. lines.Select(l => new HistoryLine(l.At, l.Who ?? "ECins", catalog.FindDeed(l.Type)!.Sentence, l.Reason))];
    }
}

/// <param name="At">When (UTC).</param>
/// <param name="Who">The user's name, or the system's.</param>
/// <param name="Sentence">What they did, to follow the name.</param>
/// <param name="Reason">The reason they gave, if it was not erased.</param>
internal sealed record HistoryLine(DateTime At, string Who, string Sentence, string? Reason);
