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
        if (filter.Before is { } before)
            entries = entries.Where(e => e.HappenedAt < before);
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
        .Where(e => e.HoldingId == current.Holding.Id).Where(Entry.IsReadableBy(caller.Value, current.Level));
}

/// <param name="Kind">Only entries of that kind.</param>
/// <param name="OrganisationId">Only entries of that agency.</param>
/// <param name="Before">Only what happened before (UTC).</param>
internal sealed record EntryFilter(EntryKind? Kind, Guid? OrganisationId, DateTime? Before);
