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

    /// <summary>The most that is printed or taken out at once.</summary>
    public const int MostAtOnce = 2_000;

    /// <summary>A page of entries, those that happened last first; one more than a page when others follow.</summary>
    public Task<List<Entry>> PageAsync(EntryFilter filter, CancellationToken cancellation) => FirstAsync(filter, PageSize + 1, cancellation);

    /// <summary>All entries; one more than <see cref="MostAtOnce"/> when there are more.</summary>
    public Task<List<Entry>> AllAsync(EntryFilter filter, CancellationToken cancellation) => FirstAsync(filter, MostAtOnce + 1, cancellation);

    /// <summary>What entries said before they were corrected, the newest first, by the entry that stands.</summary>
    public async Task<ILookup<Guid, Entry>> EarlierAsync(IEnumerable<Entry> standing, CancellationToken cancellation)
    {
        List<(Guid Standing, Entry Earlier)> found = [];
        var wanted = standing.Where(e => e.CorrectsId is not null).ToDictionary(e => e.CorrectsId!.Value, e => e.Id);
        while (wanted.Count > 0)
        {
            var ids = wanted.Keys.ToList();
            var earlier = await Readable().Include(e => e.Author).Include(e => e.Organisation).Where(e => ids.Contains(e.Id)).ToListAsync(cancellation);
            found.AddRange(earlier.Select(e => (wanted[e.Id], e)));
            wanted = earlier.Where(e => e.CorrectsId is not null).ToDictionary(e => e.CorrectsId!.Value, e => wanted[e.Id]);
        }

        return found.ToLookup(f => f.Standing, f => f.Earlier);
    }

    /// <summary>What stands in place of an entry now: itself, or its last correction. <c>null</c> when the caller may not read it.</summary>
    public async Task<Entry?> StandingAsync(Guid id, CancellationToken cancellation)
    {
        var entry = await Readable().SingleOrDefaultAsync(e => e.Id == id, cancellation);
        while (entry is not null && await Readable().SingleOrDefaultAsync(e => e.CorrectsId == entry.Id, cancellation) is { } correction)
            entry = correction;
        return entry;
    }

    /// <summary>The agencies that wrote what the caller may read.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> AgenciesAsync(CancellationToken cancellation) =>
        [.. (await Readable().Select(e => new { e.Organisation.Id, e.Organisation.Name }).Distinct().OrderBy(o => o.Name)
            .ToListAsync(cancellation)).Select(o => (o.Id, o.Name))];

    /// <summary>When the caller last looked at the case (UTC); <c>null</c> when they never did.</summary>
    public Task<DateTime?> SeenAtAsync(CancellationToken cancellation) =>
        core.Set<Opening>().Where(o => o.HoldingId == current.Holding.Id && o.UserId == caller.Value.UserId)
            .Select(o => (DateTime?)o.At).SingleOrDefaultAsync(cancellation);

    private Task<List<Entry>> FirstAsync(EntryFilter filter, int count, CancellationToken cancellation)
    {
        var entries = Readable().Where(Entry.Stands);
        if (filter.Kind is { } kind)
            entries = entries.Where(e => e.Kind == kind);
        if (filter.OrganisationId is { } organisation)
            entries = entries.Where(e => e.OrganisationId == organisation);
        if (filter.IsOpinion is { } isOpinion)
            entries = entries.Where(e => e.IsOpinion == isOpinion);
        if (filter.Since is { } since)
            entries = entries.Where(e => e.HappenedAt >= since);
        if (filter.Until is { } until)
            entries = entries.Where(e => e.HappenedAt < until);
        if (filter.WrittenAfter is { } after)
            entries = entries.Where(e => e.WrittenAt > after);
        if (filter.Before is var (at, id))
            entries = entries.Where(e => e.HappenedAt < at || (e.HappenedAt == at && e.Id < id));
        return entries.Include(e => e.Author).Include(e => e.Organisation).Include(e => e.Photographs.OrderBy(p => p.Id)).AsSplitQuery()
            .OrderByDescending(e => e.HappenedAt).ThenByDescending(e => e.Id)
            .Take(count).ToListAsync(cancellation);
    }

    /// <summary>How many entries the caller may read that others wrote after an instant (UTC).</summary>
    public Task<int> CountAsync(DateTime after, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        return Readable().Where(Entry.Stands).Where(e => e.WrittenAt > after && e.AuthorId != user).CountAsync(cancellation);
    }

    private IQueryable<Entry> Readable() => core.Set<Entry>().AsNoTracking()
        .Where(e => e.HoldingId == current.Holding.Id).Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, current.Level));
}

/// <param name="Kind">Only entries of that kind.</param>
/// <param name="OrganisationId">Only entries of that agency.</param>
/// <param name="Before">Only what follows this entry; several may have happened at one instant.</param>
internal sealed record EntryFilter(EntryKind? Kind, Guid? OrganisationId, EntryPlace? Before)
{
    /// <summary>Only opinions, or only facts.</summary>
    public bool? IsOpinion { get; init; }

    /// <summary>Only what happened then or later (UTC).</summary>
    public DateTime? Since { get; init; }

    /// <summary>Only what happened before (UTC).</summary>
    public DateTime? Until { get; init; }

    /// <summary>Only what was written after (UTC).</summary>
    public DateTime? WrittenAfter { get; init; }
}

/// <summary>Where an entry stands in the chronology.</summary>
/// <param name="HappenedAt">When it happened (UTC).</param>
/// <param name="Id">The entry.</param>
internal sealed record EntryPlace(DateTime HappenedAt, Guid Id)
{
    private const long MostTicks = 3_155_378_975_999_999_999;

    /// <summary>As it stands in an address; <c>null</c> for what no address of ours holds.</summary>
    public static EntryPlace? Of(long? ticks, Guid? id) =>
        Instant(ticks) is { } at && id is { } entry ? new EntryPlace(at, entry) : null;

    /// <param name="ticks">UTC ticks, as they stand in an address.</param>
    public static DateTime? Instant(long? ticks) => ticks is >= 0 and <= MostTicks ? new DateTime(ticks.Value, DateTimeKind.Utc) : null;
}
