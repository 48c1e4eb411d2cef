using System.Globalization;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Access;

/// <summary>What the caller reaches, those that changed last first: so much of the reach table as is asked for, and no more.</summary>
internal sealed class ReachWalk(CoreDbContext core, Holdings holdings) : IScopedService
{
    private const int MostLookedAt = 500;

    /// <summary>
    /// The open cases that the caller reaches at a level, those that changed last first; of each principal's, the newest five hundred
    /// are looked at. Theirs alone is one of the principals, so what an organisation merely reads does not hide them.
    /// </summary>
    public async Task<IReadOnlyList<Guid>> OpenCasesAsync(Level level, int most, Func<IQueryable<Holding>, IQueryable<Holding>> which, CancellationToken cancellation)
    {
        var allowed = which(core.Set<Holding>().Where(holdings.Rule.Allows(level)));
        var ranges = holdings.Rule.Principals.Select(principal => core.Set<Reach>()
            .Where(r => r.PrincipalId == principal && r.Kind == Holding.CaseKind && r.IsOpen)
            .OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.HoldingId).Take(MostLookedAt)
            .Where(r => allowed.Any(h => h.Id == r.HoldingId))
            .OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.HoldingId)
            .Take(most).Select(r => new { r.ChangedAt, r.HoldingId }));
        var found = await ranges.Aggregate(Queryable.Concat).ToListAsync(cancellation);
        return [.. Merged(found.Select(r => new ReachMark(r.ChangedAt, r.HoldingId)), most).Select(m => m.HoldingId)];
    }

    /// <summary>
    /// For each principal of the caller one short range, newest first; the ranges are merged here. What is proposed is not
    /// allowed yet: the rule decides.
    /// </summary>
    /// <param name="reach">Of one kind, open or closed.</param>
    /// <param name="after">What comes before the first; <see cref="ReachMark.Newest"/> to begin.</param>
    /// <param name="most">How many.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<List<ReachMark>> NewestAsync(IQueryable<Reach> reach, ReachMark after, int most, CancellationToken cancellation)
    {
        var (at, id) = (after.ChangedAt, after.HoldingId);
        var ranges = holdings.Rule.Principals.Select(principal => reach
            .Where(r => r.PrincipalId == principal && r.ChangedAt <= at && (r.ChangedAt < at || r.HoldingId < id))
            .OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.HoldingId)
            .Take(most).Select(r => new { r.ChangedAt, r.HoldingId }));
        var found = await ranges.Aggregate(Queryable.Concat).ToListAsync(cancellation);
        return [.. Merged(found.Select(r => new ReachMark(r.ChangedAt, r.HoldingId)), most)];
    }

    private static IEnumerable<ReachMark> Merged(IEnumerable<ReachMark> found, int most) => found.Distinct().OrderDescending().Take(most);
}

/// <summary>Where a holding stands among those a principal reaches.</summary>
internal sealed record ReachMark(DateTime ChangedAt, Guid HoldingId) : IComparable<ReachMark>
{
    /// <summary>Before the first of all.</summary>
    public static ReachMark Newest { get; } = new(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), Guid.AllBitsSet);

    /// <summary>As it stands in an address: see <see cref="Read"/>.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{ChangedAt.Ticks}.{HoldingId}");

    /// <summary>What <see cref="Text"/> said; <c>null</c> for anything else.</summary>
    public static ReachMark? Read(string? text) =>
        text?.Split('.') is [var ticks, var id]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at) && at >= 0 && at <= DateTime.MaxValue.Ticks
        && Guid.TryParse(id, out var holding)
            ? new ReachMark(new DateTime(at, DateTimeKind.Utc), holding)
            : null;

    public int CompareTo(ReachMark? other) => other is null ? 1
        : (ChangedAt, BigEndian(HoldingId)).CompareTo((other.ChangedAt, BigEndian(other.HoldingId)));

    // As the database orders identifiers.
    private static UInt128 BigEndian(Guid id) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(id.ToByteArray(bigEndian: true));
}
