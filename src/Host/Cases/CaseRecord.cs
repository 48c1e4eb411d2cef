using ECins.Host.Access;
using ECins.Host.Audit;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>
/// What is on record of the case that the page is on, as far as its readers are told. What was done in another case, and
/// came upon this one, would say that the other is there: it is told to those who know of that one anyway. Auditors read
/// everything elsewhere.
/// </summary>
internal sealed class CaseRecord(CoreDbContext core, RecordQueries record, Holdings holdings, CurrentHolding current) : IScopedService
{
    /// <summary>A page, newest first. A page is always full when others follow: a gap would tell of what it leaves out.</summary>
    /// <param name="about">The case, or something of it.</param>
    /// <param name="before">Only places of the log before this one.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<CaseRecordPage> PageAsync(Subject about, long? before, CancellationToken cancellation)
    {
        List<RecordLine> told = [];
        for (var hasOlder = true; hasOlder && told.Count <= RecordQueries.PageSize;)
        {
            var found = await record.PageAsync(new RecordFilter { About = about, Before = before }, cancellation);
            hasOlder = found.Count > RecordQueries.PageSize;
            var page = found.Take(RecordQueries.PageSize).ToList();
            told.AddRange(await ToldAsync(page, cancellation));
            before = page.Count > 0 ? page[^1].Sequence : before;
        }

        return new CaseRecordPage([.. told.Take(RecordQueries.PageSize)], told.Count > RecordQueries.PageSize);
    }

    private async Task<IEnumerable<RecordLine>> ToldAsync(List<RecordLine> lines, CancellationToken cancellation)
    {
        var hidden = await HiddenAsync(lines, cancellation);
        var here = current.Holding.Id.ToString();
        return lines.Where(l => (l.IsLooking && l.Subjects.Any(s => s.Id == here)) || !l.Subjects.Any(s => hidden.Contains(s.Id)));
    }

    // The holdings that the lines name and the caller knows nothing of.
    private async Task<HashSet<string>> HiddenAsync(List<RecordLine> lines, CancellationToken cancellation)
    {
        var rule = holdings.Rule;
        var reads = core.Set<Holding>().Where(rule.Allows(Level.Read));
        var knows = core.Set<Holding>().Where(rule.KnowsOf());
        var named = lines.SelectMany(l => l.Subjects).Select(s => Guid.TryParse(s.Id, out var id) ? id : Guid.Empty).Distinct().ToList();
        var hidden = await core.Set<Holding>().Where(h => named.Contains(h.Id) && !reads.Any(r => r.Id == h.Id) && !knows.Any(k => k.Id == h.Id))
            .Select(h => h.Id).ToListAsync(cancellation);
        return [.. hidden.Select(h => h.ToString())];
    }
}

/// <param name="Lines">At most a page.</param>
/// <param name="HasOlder">Whether others follow.</param>
internal sealed record CaseRecordPage(IReadOnlyList<RecordLine> Lines, bool HasOlder);
