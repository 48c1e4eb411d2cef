using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Chronology;

/// <summary>The chronology of the case that the page is on, as far as the caller may read it.</summary>
internal sealed class EntryQueries(CoreDbContext core, CurrentHolding current, CurrentCaller caller) : IScopedService
{
    public const int PageSize = 50;

    /// <summary>A page of entries, those that happened last first; one more than a page when others follow.</summary>
    public async Task<IReadOnlyList<Entry>> PageAsync(EntryFilter filter, CancellationToken cancellation)
    {
        var entries = Readable();
        if (filter.Kind is { } kind)
            entries = entries.Where(e => e.Kind == kind);
        if (filter.OrganisationId is { } organisation)
            entries = entries.Where(e => e.OrganisationId == organisation);
        if (filter.Since is { } since)
            entries = entries.Where(e => e.HappenedAt >= since);
        if (filter.Until is { } until)
            entries = entries.Where(e => e.HappenedAt < until);
        if (filter.Before is var (at, id))
            entries = entries.Where(e => e.HappenedAt < at || (e.HappenedAt == at && e.Id < id));
        return await entries.Include(e => e.Author).Include(e => e.Organisation).Include(e => e.Photographs.OrderBy(p => p.Id)).AsSplitQuery()
            .OrderByDescending(e => e.HappenedAt).ThenByDescending(e => e.Id)
            .Take(PageSize + 1).ToListAsync(cancellation);
    }

    /// <summary>The agencies that wrote what the caller may read.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> AgenciesAsync(CancellationToken cancellation) =>
        [.. (await Readable().Select(e => new { e.Organisation.Id, e.Organisation.Name }).Distinct().OrderBy(o => o.Name)
            .ToListAsync(cancellation)).Select(o => (o.Id, o.Name))];

    /// <summary>When the caller last looked at the case (UTC); <c>null</c> when they never did.</summary>
    public Task<DateTime?> SeenAtAsync(CancellationToken cancellation) =>
        core.Set<Opening>().Where(o => o.HoldingId == current.Holding.Id && o.UserId == caller.Value.UserId)
            .Select(o => (DateTime?)o.At).SingleOrDefaultAsync(cancellation);

    private IQueryable<Entry> Readable() => core.Set<Entry>().AsNoTracking()
        .Where(e => e.HoldingId == current.Holding.Id).Where(Narrowing.IsReadableBy<Entry>(caller.Value, current.Level));
}

/// <param name="Kind">Only entries of that kind.</param>
/// <param name="OrganisationId">Only entries of that agency.</param>
/// <param name="Before">Only what follows this entry; several may have happened at one instant.</param>
internal sealed record EntryFilter(EntryKind? Kind, Guid? OrganisationId, EntryPlace? Before)
{
    /// <summary>Only what happened then or later (UTC).</summary>
    public DateTime? Since { get; init; }

    /// <summary>Only what happened before (UTC).</summary>
    public DateTime? Until { get; init; }
}

/// <summary>Where an entry stands in the chronology.</summary>
/// <param name="HappenedAt">When it happened (UTC).</param>
/// <param name="Id">The entry.</param>
internal sealed record EntryPlace(DateTime HappenedAt, Guid Id)
{
    private const long MostTicks = 3_155_378_975_999_999_999;

    /// <summary>As it stands in an address; <c>null</c> for what no address of ours holds.</summary>
    public static EntryPlace? Of(long? ticks, Guid? id) =>
        ticks is >= 0 and <= MostTicks && id is { } entry ? new EntryPlace(new DateTime(ticks.Value, DateTimeKind.Utc), entry) : null;
}
