using ECins.Asb.Data;
using ECins.Asb.Map;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Hotspots;

/// <summary>Counts of published incidents, of which the month and the place are known.</summary>
internal sealed class PublishedCounts(AsbDbContext asb, MapQueries map) : IScopedService
{
    /// <summary>All together; nothing is compared with a time of which a month is not on record.</summary>
    public async Task<Compared> TotalAsync(HotspotFilter filter, IReadOnlyCollection<DateOnly> onRecord, CancellationToken cancellation)
    {
        var counts = new List<int?>();
        foreach (var days in new[] { filter.Period.Now, filter.Period.Before, filter.Period.YearBefore })
            counts.Add(days.Months().All(onRecord.Contains) ? (await map.ByMonthAsync(Of(filter, days), cancellation)).Sum(m => m.Count) : null);
        return new Compared(counts[0] ?? 0, counts[1], counts[2]);
    }

    /// <summary>The places with most.</summary>
    public async Task<IReadOnlyList<PublishedPlace>> PlacesAsync(HotspotFilter filter, int atMost, CancellationToken cancellation)
    {
        var top = (await map.PlacesAsync(Of(filter, filter.Period.Now), cancellation)).Take(atMost).ToList();
        var counts = await AtAsync(filter.Period, [.. top.Select(t => t.Place.Id)], cancellation);
        return [.. top.Select(t => new PublishedPlace(t.Place, counts.GetValueOrDefault(t.Place.Id, Compared.Nothing)))];
    }

    /// <summary>What is counted at places.</summary>
    public async Task<IReadOnlyDictionary<Guid, Compared>> AtAsync(Period period, IReadOnlyCollection<Guid> places, CancellationToken cancellation)
    {
        var (now, before, year) = (period.Now, period.Before, period.YearBefore);
        return await asb.Set<StreetIncident>().Where(i => places.Contains(i.PlaceId)
                && ((i.Month >= before.From && i.Month <= now.Until) || (i.Month >= year.From && i.Month <= year.Until)))
            .GroupBy(i => i.PlaceId).Select(g => new
            {
                g.Key,
                Now = g.Count(i => i.Month >= now.From && i.Month <= now.Until),
                Before = g.Count(i => i.Month >= before.From && i.Month <= before.Until),
                YearBefore = g.Count(i => i.Month >= year.From && i.Month <= year.Until),
            }).ToDictionaryAsync(c => c.Key, c => new Compared(c.Now, c.Before, c.YearBefore), cancellation);
    }

    /// <summary>By month, the oldest first: those of the twelve months up to a month, and of the twelve before, as far as they are on record.</summary>
    public Task<IReadOnlyList<MonthCount>> ByMonthAsync(HotspotFilter filter, DateOnly last, CancellationToken cancellation) =>
        map.ByMonthAsync(new MapFilter(last.AddMonths(-23), last, filter.District), cancellation);

    private static MapFilter Of(HotspotFilter filter, Days days) => new(days.From, days.Until, filter.District);
}

/// <param name="Place">Where.</param>
/// <param name="Count">How many.</param>
internal sealed record PublishedPlace(Place Place, Compared Count);
