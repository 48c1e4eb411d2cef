using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Home;

/// <summary>What is new in the cases that the caller may read.</summary>
internal sealed class HomeQueries(CoreDbContext core, Holdings holdings, CaseQueries cases, CurrentCaller caller) : IScopedService
{
    private const int Most = 10;

    /// <summary>The open cases with something new to the caller, those that changed last first, and who wrote in them.</summary>
    public async Task<IReadOnlyList<CaseNews>> NewsAsync(CancellationToken cancellation)
    {
        var lines = (await cases.MineAsync(isOpen: true, null, cancellation)).Lines.Where(l => l.IsNews).Take(Most).ToList();
        var written = (await WrittenAsync([.. lines.Select(l => l.Id)], cancellation)).ToLookup(w => w.CaseId);
        return [.. lines.Select(l => new CaseNews(l, [.. written[l.Id].OrderBy(w => w.Agency)]))];
    }

    // Since the caller last opened each case, by others, and of what they may read.
    private Task<List<NewEntries>> WrittenAsync(List<Guid> caseIds, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        return core.Set<Entry>().Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, holdings.Rule)).Where(Entry.Stands)
            .Where(e => caseIds.Contains(e.HoldingId) && e.AuthorId != user)
            .Where(e => !core.Set<Opening>().Any(o => o.HoldingId == e.HoldingId && o.UserId == user && o.At >= e.WrittenAt))
            .GroupBy(e => new { e.HoldingId, e.Organisation.Name })
            .Select(g => new NewEntries(g.Key.HoldingId, g.Key.Name, g.Count())).ToListAsync(cancellation);
    }
}

/// <param name="Line">The case.</param>
/// <param name="Written">What others wrote in it since the caller last looked.</param>
internal sealed record CaseNews(CaseLine Line, IReadOnlyList<NewEntries> Written);

/// <param name="CaseId">In which case.</param>
/// <param name="Agency">Which agency wrote.</param>
/// <param name="Count">How many entries.</param>
internal sealed record NewEntries(Guid CaseId, string Agency, int Count);
