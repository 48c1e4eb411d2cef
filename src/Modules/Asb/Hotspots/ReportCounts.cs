using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Map;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Hotspots;

/// <summary>
/// Counts of reports. Counted are those that the caller reads, and no others: a number must not tell of a report that its
/// reader may not know of.
/// </summary>
internal sealed class ReportCounts(AsbDbContext asb, IncidentQueries incidents) : IScopedService
{
    private const int MostTypes = 500;
    private const int MostMonths = 24;
    private const int MostDays = 31 * MostMonths;

    /// <summary>By type, the most frequent first.</summary>
    public async Task<IReadOnlyList<TypeCount>> ByTypeAsync(HotspotFilter filter, CancellationToken cancellation)
    {
        var (now, before, year) = (filter.Period.Now, filter.Period.Before, filter.Period.YearBefore);
        var counts = await InPeriod(filter).GroupBy(i => i.TypeId).OrderBy(g => g.Key).Take(MostTypes).Select(g => new
        {
            g.Key,
            Now = g.Count(i => i.HappenedOn >= now.From && i.HappenedOn <= now.Until),
            Before = g.Count(i => i.HappenedOn >= before.From && i.HappenedOn <= before.Until),
            YearBefore = g.Count(i => i.HappenedOn >= year.From && i.HappenedOn <= year.Until),
        }).ToListAsync(cancellation);
        return [.. counts.Select(c => new TypeCount(c.Key, new Compared(c.Now, c.Before, c.YearBefore))).OrderByDescending(c => c.Count.Now)];
    }

    /// <summary>By hour of the week, and how many there are of which only the day is known.</summary>
    public async Task<WeekCount> ByHourAsync(HotspotFilter filter, CancellationToken cancellation)
    {
        var (now, before, year) = (filter.Period.Now, filter.Period.Before, filter.Period.YearBefore);
        var counts = await InPeriod(filter).GroupBy(i => i.WeekHour).OrderBy(g => g.Key).Take(MostTypes).Select(g => new
        {
            g.Key,
            Now = g.Count(i => i.HappenedOn >= now.From && i.HappenedOn <= now.Until),
            Before = g.Count(i => i.HappenedOn >= before.From && i.HappenedOn <= before.Until),
            YearBefore = g.Count(i => i.HappenedOn >= year.From && i.HappenedOn <= year.Until),
        }).ToListAsync(cancellation);
        return new WeekCount(
            counts.Where(c => c.Key is not null).ToDictionary(c => c.Key!.Value, c => new Compared(c.Now, c.Before, c.YearBefore)),
            counts.SingleOrDefault(c => c.Key is null)?.Now ?? 0);
    }

    /// <summary>By month, the oldest first: those of the twelve months up to a month, and of the twelve before.</summary>
    public async Task<IReadOnlyList<MonthCount>> ByMonthAsync(HotspotFilter filter, DateOnly last, CancellationToken cancellation)
    {
        var days = Days.OfMonths(last.AddMonths(1 - MostMonths), MostMonths);
        var counts = await Matching(filter).Where(i => i.HappenedOn >= days.From && i.HappenedOn <= days.Until)
            .GroupBy(i => i.HappenedOn).OrderBy(g => g.Key).Take(MostDays).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var byMonth = counts.ToLookup(c => Days.FirstOf(c.Key), c => c.Count);
        return [.. days.Months().Select(m => new MonthCount(m, byMonth[m].Sum()))];
    }

    /// <summary>The places with most, told apart by what they are called.</summary>
    public async Task<IReadOnlyList<ReportPlace>> PlacesAsync(HotspotFilter filter, int atMost, CancellationToken cancellation)
    {
        var reports = Now(incidents.Readable());
        var top = await MostOften.OfAsync(reports.Select(i => i.PlaceKey), Now(asb.Incidents).Select(i => i.PlaceKey), atMost, 1, cancellation);
        List<string> keys = [.. top];
        var newest = await reports.NewestAtAsync(keys, cancellation);
        var counts = await AtAsync(filter, keys, cancellation);
        var points = await PointsAsync(keys, cancellation);
        return [.. keys.Select(k => new ReportPlace(newest[k].ReportId, newest[k].Name, counts.GetValueOrDefault(k, Compared.Nothing), points.GetValueOrDefault(k)))];

        IQueryable<Incident> Now(IQueryable<Incident> some) => Matching(some, filter)
            .Where(i => i.HappenedOn >= filter.Period.Now.From && i.HappenedOn <= filter.Period.Now.Until && i.PlaceKey != "");
    }

    /// <summary>What is counted at places, by what they are called.</summary>
    public async Task<IReadOnlyDictionary<string, Compared>> AtAsync(HotspotFilter filter, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var (now, before, year) = (filter.Period.Now, filter.Period.Before, filter.Period.YearBefore);
        return await InPeriod(filter).Where(i => keys.Contains(i.PlaceKey)).GroupBy(i => i.PlaceKey).Select(g => new
        {
            g.Key,
            Now = g.Count(i => i.HappenedOn >= now.From && i.HappenedOn <= now.Until),
            Before = g.Count(i => i.HappenedOn >= before.From && i.HappenedOn <= before.Until),
            YearBefore = g.Count(i => i.HappenedOn >= year.From && i.HappenedOn <= year.Until),
        }).ToDictionaryAsync(c => c.Key, c => new Compared(c.Now, c.Before, c.YearBefore), cancellation);
    }

    /// <summary>By what they are called, the published places of which there is one so called, and no more.</summary>
    public async Task<IReadOnlyDictionary<string, Place>> PointsAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var places = asb.Set<Place>().AsNoTracking();
        return await places.Where(p => keys.Contains(p.Key) && !places.Any(other => other.Key == p.Key && other.Id != p.Id))
            .ToDictionaryAsync(p => p.Key, cancellation);
    }

    private IQueryable<Incident> InPeriod(HotspotFilter filter)
    {
        var (now, before, year) = (filter.Period.Now, filter.Period.Before, filter.Period.YearBefore);
        return Matching(filter).Where(i =>
            (i.HappenedOn >= before.From && i.HappenedOn <= now.Until) || (i.HappenedOn >= year.From && i.HappenedOn <= year.Until));
    }

    private IQueryable<Incident> Matching(HotspotFilter filter) => Matching(incidents.Readable(), filter);

    private IQueryable<Incident> Matching(IQueryable<Incident> reports, HotspotFilter filter)
    {
        var places = asb.Set<Place>();
        if (filter.TypeId is { } type)
            reports = reports.Where(i => i.TypeId == type || i.Type.ParentId == type);
        // A report says no district: that of a place so called counts, where there is none so called in another.
        if (filter.District is { Length: > 0 } district)
            reports = reports.Where(i => places.Any(p => p.Key == i.PlaceKey && p.District == district) && !places.Any(p => p.Key == i.PlaceKey && p.District != district));
        return reports;
    }
}

/// <param name="TypeId">The type.</param>
/// <param name="Count">How many.</param>
internal sealed record TypeCount(Guid TypeId, Compared Count);

/// <param name="ByHour">By hour of the week: see <see cref="WeekHours"/>.</param>
/// <param name="Untimed">How many there are, of the time that is counted, of which only the day is known.</param>
internal sealed record WeekCount(IReadOnlyDictionary<int, Compared> ByHour, int Untimed)
{
    public int At(DayOfWeek day, int hour) => ByHour.GetValueOrDefault(WeekHours.Of(day, hour), Compared.Nothing).Now;

    public Compared On(DayOfWeek day) => Compared.Sum(ByHour.Where(h => WeekHours.DayAndHour(h.Key).Day == day).Select(h => h.Value));

    public Compared All => Compared.Sum(ByHour.Values);
}

/// <summary>A place as reports call it.</summary>
/// <param name="ReportId">The newest report of it.</param>
/// <param name="Name">As that says it.</param>
/// <param name="Count">How many.</param>
/// <param name="Point">Where it is; <c>null</c> where no published place is so called, or several are.</param>
internal sealed record ReportPlace(Guid ReportId, string Name, Compared Count, Place? Point);
