using ECins.Host.Access;
using ECins.Host.Data;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Closing;

/// <summary>The core's side of <see cref="ICaseClosings"/>.</summary>
internal sealed class CaseClosings(CoreDbContext core, Holdings holdings) : ICaseClosings
{
    private const int Most = 100;

    public async Task<CaseLife?> OfAsync(Guid caseId, CancellationToken cancellation)
    {
        if (await holdings.LevelAsync(caseId, cancellation) < Level.Read)
            return null;

        var opened = await core.Set<Case>().Where(c => c.Id == caseId).Select(c => (DateTime?)c.OpenedAt).SingleOrDefaultAsync(cancellation);
        var closings = await core.Set<CaseClosing>().AsNoTracking().Where(c => c.CaseId == caseId).OrderBy(c => c.ClosedAt).Take(Most).ToListAsync(cancellation);
        return opened is { } at ? new CaseLife(at, [.. closings.Select(Told)]) : null;
    }

    public async Task<IReadOnlyList<ClosedCount>> CountAsync(string workstream, DateTime from, DateTime until, CancellationToken cancellation)
    {
        var counts = await core.Set<CaseClosing>().Where(c => c.ClosedAt >= from && c.ClosedAt < until && c.ReopenedAt == null)
            .Join(core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Where(h => h.Workstream == workstream), c => c.CaseId, h => h.Id, (c, _) => new { c.Reason, c.EndingId })
            .GroupBy(c => new { c.Reason, c.EndingId }).Select(g => new { g.Key.Reason, g.Key.EndingId, Count = g.Count() }).ToListAsync(cancellation);
        return [.. counts.Select(c => new ClosedCount(c.EndingId, c.Reason.Show(), c.Count))];
    }

    private static ClosedOnce Told(CaseClosing closing) => new(closing.ClosedAt, closing.ClosedById, closing.Why(), closing.Summary)
    {
        ReopenedAt = closing.ReopenedAt,
        ReopenedById = closing.ReopenedById,
        ReopenedWhy = closing.ReopenedWhy,
    };
}
