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
    CoreDbContext core, Holdings holdings, ModuleCatalog catalog, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int PageSize = 25;

    /// <summary>A page of the cases, those that changed last first.</summary>
    /// <param name="isOpen">Open cases, or closed ones.</param>
    /// <param name="after">The last line of the page before; <c>null</c> for the first page.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<CasePage> MineAsync(bool isOpen, CaseMark? after, CancellationToken cancellation)
    {
        var marks = await MarksAsync(isOpen, after, cancellation);
        var shown = marks.Take(PageSize).ToList();
        var lines = await LinesAsync([.. shown.Select(m => m.HoldingId)], cancellation);
        foreach (var line in lines)
            read.Showed(new Subject(Holding.CaseKind, line.Id.ToString()));
        return new CasePage(lines, marks.Count > PageSize ? shown[^1] : null);
    }

    // For each principal one short range of the reach table, newest first, filtered by the rule; the ranges are merged here.
    private async Task<List<CaseMark>> MarksAsync(bool isOpen, CaseMark? after, CancellationToken cancellation)
    {
        var allowed = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var ranges = holdings.Rule.Principals.Select(principal => core.Set<Reach>()
            .Where(r => r.PrincipalId == principal && r.Kind == Holding.CaseKind && r.IsOpen == isOpen)
            .Where(r => after == null || r.ChangedAt <= after.ChangedAt)
            .Join(allowed, r => r.HoldingId, h => h.Id, (r, h) => new { r.ChangedAt, r.HoldingId })
            .OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.HoldingId));
        var marks = new HashSet<CaseMark>();
        foreach (var range in ranges)
        {
            var found = await range.Take(PageSize + 2).ToListAsync(cancellation);
            marks.UnionWith(found.Select(r => new CaseMark(r.ChangedAt, r.HoldingId)));
        }

        return [.. marks.Where(m => after is null || m.CompareTo(after) < 0).OrderDescending().Take(PageSize + 1)];
    }

    private async Task<IReadOnlyList<CaseLine>> LinesAsync(List<Guid> ids, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var cases = await core.Set<Case>().AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.Reference,
                c.Title,
                c.Holding.Workstream,
                c.Holding.ChangedAt,
                c.Holding.OwnerId,
                Owner = core.Set<User>().Where(u => u.Id == c.Holding.OwnerId).Select(u => u.Name).First(),
                SeenAt = core.Set<Opening>().Where(o => o.HoldingId == c.Id && o.UserId == user).Select(o => (DateTime?)o.At).FirstOrDefault(),
            })
            .ToDictionaryAsync(c => c.Id, cancellation);
        return
        [
            .. ids.Select(id => cases[id]).Select(c => new CaseLine(
                c.Id, c.Reference, c.Title, catalog.Find(c.Workstream)!.Name, c.ChangedAt,
                c.OwnerId == user ? "You" : c.Owner, c.SeenAt is null || c.SeenAt < c.ChangedAt)),
        ];
    }
}

/// <summary>Where a case stands in the list.</summary>
internal sealed record CaseMark(DateTime ChangedAt, Guid HoldingId) : IComparable<CaseMark>
{
    public int CompareTo(CaseMark? other) => other is null ? 1
        : (ChangedAt, BigEndian(HoldingId)).CompareTo((other.ChangedAt, BigEndian(other.HoldingId)));

    // As the database orders identifiers.
    private static UInt128 BigEndian(Guid id) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(id.ToByteArray(bigEndian: true));
}

/// <param name="Lines">At most a page of cases.</param>
/// <param name="Last">Where the next page goes on; <c>null</c> on the last.</param>
internal sealed record CasePage(IReadOnlyList<CaseLine> Lines, CaseMark? Last);

/// <param name="Id">The case.</param>
/// <param name="Reference">What people call it by.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Workstream">Its workstream, by name.</param>
/// <param name="ChangedAt">When anything of it changed last (UTC).</param>
/// <param name="Owner">Who owns it.</param>
/// <param name="IsNews">It changed since the caller last looked.</param>
internal sealed record CaseLine(
    Guid Id, string Reference, string Title, string Workstream, DateTime ChangedAt, string Owner, bool IsNews);
