using ECins.Asb.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Map;

/// <summary>Counts of published incidents by place and month. Nothing here is about anybody.</summary>
internal sealed class MapQueries(AsbDbContext asb) : IScopedService
{
    public const int MostPlaces = 300;
    private const int MostMonths = 36;
    private const int MostDistricts = 100;
    private const int MonthsCompared = 3;

    private IQueryable<StreetIncident> All => asb.Set<StreetIncident>().AsNoTracking();

    /// <summary>The newest months on record, the newest first; at most three years.</summary>
    public async Task<IReadOnlyList<DateOnly>> MonthsAsync(CancellationToken cancellation) =>
        await All.Select(i => i.Month).Distinct().OrderByDescending(m => m).Take(MostMonths).ToListAsync(cancellation);

    public async Task<IReadOnlyList<string>> DistrictsAsync(CancellationToken cancellation) =>
        await asb.Set<Place>().Select(p => p.District).Distinct().OrderBy(d => d).Take(MostDistricts).ToListAsync(cancellation);

    /// <summary>The busiest places, the busiest first; at most <see cref="MostPlaces"/>.</summary>
    public async Task<IReadOnlyList<PlaceCount>> PlacesAsync(MapFilter filter, CancellationToken cancellation)
    {
        var counts = Matching(filter).GroupBy(i => i.PlaceId).Select(g => new { PlaceId = g.Key, Count = g.Count() });
        return await counts.Join(asb.Set<Place>().AsNoTracking(), c => c.PlaceId, p => p.Id, (c, p) => new { Place = p, c.Count })
            .OrderByDescending(c => c.Count).ThenBy(c => c.Place.Name).Take(MostPlaces)
            .Select(c => new PlaceCount(c.Place, c.Count)).ToListAsync(cancellation);
    }

    /// <summary>All incidents by month, the oldest first.</summary>
    public async Task<IReadOnlyList<MonthCount>> ByMonthAsync(MapFilter filter, CancellationToken cancellation) =>
        await Counted(Matching(filter)).ToListAsync(cancellation);

    public Task<Place?> FindAsync(Guid id, CancellationToken cancellation) =>
        asb.Set<Place>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation);

    /// <summary>The newest months of one place, the oldest first; at most three years.</summary>
    public async Task<IReadOnlyList<MonthCount>> OfPlaceAsync(Guid id, CancellationToken cancellation)
    {
        var oldest = await MonthsAsync(cancellation) is [.., var last] ? last : default;
        return await Counted(All.Where(i => i.PlaceId == id && i.Month >= oldest)).ToListAsync(cancellation);
    }

    /// <summary>The busiest places of the newest three months on record, beside the three before.</summary>
    public async Task<IReadOnlyList<Hotspot>> HotspotsAsync(int atMost, CancellationToken cancellation)
    {
        if (await All.MaxAsync(i => (DateOnly?)i.Month, cancellation) is not { } newest)
            return [];

        var since = newest.AddMonths(1 - MonthsCompared);
        var before = since.AddMonths(-MonthsCompared);
        var now = (await PlacesAsync(new MapFilter(since, newest, null), cancellation)).Take(atMost).ToList();
        var ids = now.Select(p => p.Place.Id).ToList();
        var then = await All.Where(i => ids.Contains(i.PlaceId) && i.Month >= before && i.Month < since)
            .GroupBy(i => i.PlaceId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var isComparable = await All.AnyAsync(i => i.Month <= before, cancellation);
        return [.. now.Select(p => new Hotspot(p.Place, p.Count, isComparable ? then.GetValueOrDefault(p.Place.Id) : null, since, newest))];
    }

    private IQueryable<StreetIncident> Matching(MapFilter filter)
    {
        var incidents = All;
        if (filter.From is { } from)
            incidents = incidents.Where(i => i.Month >= from);
        if (filter.To is { } to)
            incidents = incidents.Where(i => i.Month <= to);
        if (filter.District is { Length: > 0 } district)
            incidents = incidents.Where(i => asb.Set<Place>().Any(p => p.Id == i.PlaceId && p.District == district));
        return incidents;
    }

    private static IQueryable<MonthCount> Counted(IQueryable<StreetIncident> incidents) =>
        incidents.GroupBy(i => i.Month).OrderBy(g => g.Key).Select(g => new MonthCount(g.Key, g.Count())).Take(10 * MostMonths);
}

/// <param name="From">The first month; <c>null</c> for the beginning.</param>
/// <param name="To">The last month; <c>null</c> for the newest.</param>
/// <param name="District">Only places of that district; <c>null</c> or empty for all.</param>
internal sealed record MapFilter(DateOnly? From, DateOnly? To, string? District);

internal sealed record PlaceCount(Place Place, int Count);

internal sealed record MonthCount(DateOnly Month, int Count);

/// <param name="Place">Where.</param>
/// <param name="Count">Incidents in the months compared.</param>
/// <param name="Before">Incidents in as many months before; <c>null</c> when those are not on record.</param>
/// <param name="From">The first month compared.</param>
/// <param name="To">The last.</param>
internal sealed record Hotspot(Place Place, int Count, int? Before, DateOnly From, DateOnly To);
