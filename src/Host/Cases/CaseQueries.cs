using ECins.Host.Access;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>The cases that the caller may read.</summary>
internal sealed class CaseQueries(
    CoreDbContext core, Holdings holdings, ReachWalk walk, ModuleCatalog catalog, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int PageSize = 25;

    /// <summary>A page of the cases, those that changed last first.</summary>
    /// <param name="isOpen">Open cases, or closed ones.</param>
    /// <param name="after">The last line of the page before; <c>null</c> for the first page.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<CasePage> MineAsync(bool isOpen, ReachMark? after, CancellationToken cancellation)
    {
        var found = await FoundAsync(isOpen, after ?? ReachMark.Newest, cancellation);
        IReadOnlyList<CaseLine> lines = [.. found.Take(PageSize)];
        foreach (var line in lines)
            read.Showed(new Subject(Holding.CaseKind, line.Id.ToString()));
        return new CasePage(lines, found.Count > PageSize ? new ReachMark(lines[^1].ChangedAt, lines[^1].Id) : null);
    }

    // What the reach table proposes is nearly always allowed. Where it is not, the rule is asked along the ranges themselves.
    private async Task<List<CaseLine>> FoundAsync(bool isOpen, ReachMark after, CancellationToken cancellation)
    {
        var allowed = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var open = core.Set<Reach>().Where(r => r.Kind == Holding.CaseKind && r.IsOpen == isOpen);
        var proposed = await walk.NewestAsync(open, after, PageSize + 1, cancellation);
        var found = await LinesAsync(proposed, allowed, cancellation);
        if (found.Count == proposed.Count || proposed.Count <= PageSize)
            return found;

        var judged = await walk.NewestAsync(open.Where(r => allowed.Any(h => h.Id == r.HoldingId)), after, PageSize + 1, cancellation);
        return await LinesAsync(judged, allowed, cancellation);
    }

    private async Task<List<CaseLine>> LinesAsync(List<ReachMark> proposed, IQueryable<Holding> allowed, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var ids = proposed.ConvertAll(m => m.HoldingId);
        var cases = await core.Set<Case>().AsNoTracking().Where(c => ids.Contains(c.Id))
            .Join(allowed, c => c.Id, h => h.Id, (c, h) => new
            {
                c.Id,
                c.Reference,
                c.Title,
                h.Workstream,
                h.OwnerId,
                Owner = core.Set<User>().Where(u => u.Id == h.OwnerId).Select(u => u.Name).First(),
                SeenAt = core.Set<Opening>().Where(o => o.HoldingId == c.Id && o.UserId == user).Select(o => (DateTime?)o.At).FirstOrDefault(),
            })
            .ToDictionaryAsync(c => c.Id, cancellation);
        return
        [
            .. proposed.Where(m => cases.ContainsKey(m.HoldingId)).Select(m => (m.ChangedAt, Case: cases[m.HoldingId])).Select(l => new CaseLine(
                l.Case.Id, l.Case.Reference, l.Case.Title, catalog.Find(l.Case.Workstream)!.Name, l.ChangedAt,
                l.Case.OwnerId == user ? "You" : l.Case.Owner, l.Case.SeenAt is null || l.Case.SeenAt < l.ChangedAt)),
        ];
    }
}

/// <param name="Lines">At most a page of cases.</param>
/// <param name="Last">Where the next page goes on; <c>null</c> on the last.</param>
internal sealed record CasePage(IReadOnlyList<CaseLine> Lines, ReachMark? Last);

/// <param name="Id">The case.</param>
/// <param name="Reference">What people call it by.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Workstream">Its workstream, by name.</param>
/// <param name="ChangedAt">When anything of it changed last (UTC).</param>
/// <param name="Owner">Who owns it.</param>
/// <param name="IsNews">It changed since the caller last looked.</param>
internal sealed record CaseLine(
    Guid Id, string Reference, string Title, string Workstream, DateTime ChangedAt, string Owner, bool IsNews);
