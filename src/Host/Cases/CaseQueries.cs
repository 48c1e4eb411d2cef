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

    private const int MostProposed = 1_000;

    /// <summary>A page of the cases, those that changed last first.</summary>
    /// <param name="isOpen">Open cases, or closed ones.</param>
    /// <param name="after">The last line of the page before; <c>null</c> for the first page.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<CasePage> MineAsync(bool isOpen, CaseMark? after, CancellationToken cancellation)
    {
        var found = await FoundAsync(isOpen, after ?? CaseMark.Newest, cancellation);
        IReadOnlyList<CaseLine> lines = [.. found.Take(PageSize)];
        foreach (var line in lines)
            read.Showed(new Subject(Holding.CaseKind, line.Id.ToString()));
        return new CasePage(lines, found.Count > PageSize ? new CaseMark(lines[^1].ChangedAt, lines[^1].Id) : null);
    }

    // The reach table proposes nearly always what the rule allows, so that one short look is enough.
    private async Task<List<CaseLine>> FoundAsync(bool isOpen, CaseMark after, CancellationToken cancellation)
    {
        var found = new List<CaseLine>();
        for (var count = PageSize + 1; found.Count <= PageSize; count = Math.Min(count * 4, MostProposed))
        {
            var proposed = await ProposedAsync(isOpen, after, count, cancellation);
            found.AddRange(await LinesAsync(proposed, cancellation));
            if (proposed.Count < count)
                break;
            after = proposed[^1];
        }

        return found;
    }

    // For each principal one short range of the reach table, newest first; the ranges are merged here.
    private async Task<List<CaseMark>> ProposedAsync(bool isOpen, CaseMark after, int count, CancellationToken cancellation)
    {
        var (at, id) = (after.ChangedAt, after.HoldingId);
        var ranges = holdings.Rule.Principals.Select(principal => core.Set<Reach>()
            .Where(r => r.PrincipalId == principal && r.Kind == Holding.CaseKind && r.IsOpen == isOpen)
            .Where(r => r.ChangedAt <= at && (r.ChangedAt < at || r.HoldingId < id))
            .OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.HoldingId)
            .Take(count).Select(r => new { r.ChangedAt, r.HoldingId }));
        var found = await ranges.Aggregate(Queryable.Concat).ToListAsync(cancellation);
        return [.. found.Distinct().Select(r => new CaseMark(r.ChangedAt, r.HoldingId)).OrderDescending().Take(count)];
    }

    private async Task<IEnumerable<CaseLine>> LinesAsync(List<CaseMark> proposed, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var ids = proposed.ConvertAll(m => m.HoldingId);
        var allowed = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var cases = await core.Set<Case>().AsNoTracking().Where(c => ids.Contains(c.Id))
            .Join(allowed, c => c.Id, h => h.Id, (c, h) => new
            {
                c.Id,
                c.Reference,
                c.Title,
                h.Workstream,
                h.ChangedAt,
                h.OwnerId,
                Owner = core.Set<User>().Where(u => u.Id == h.OwnerId).Select(u => u.Name).First(),
                SeenAt = core.Set<Opening>().Where(o => o.HoldingId == c.Id && o.UserId == user).Select(o => (DateTime?)o.At).FirstOrDefault(),
            })
            .ToDictionaryAsync(c => c.Id, cancellation);
        return ids.Where(cases.ContainsKey).Select(id => cases[id]).Select(c => new CaseLine(
            c.Id, c.Reference, c.Title, catalog.Find(c.Workstream)!.Name, c.ChangedAt,
            c.OwnerId == user ? "You" : c.Owner, c.SeenAt is null || c.SeenAt < c.ChangedAt));
    }
}

/// <summary>Where a case stands in the list.</summary>
internal sealed record CaseMark(DateTime ChangedAt, Guid HoldingId) : IComparable<CaseMark>
{
    /// <summary>Before the first of all.</summary>
    public static CaseMark Newest { get; } = new(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), Guid.AllBitsSet);

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
