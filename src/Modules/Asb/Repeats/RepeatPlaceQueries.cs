using ECins.Asb.Data;
using ECins.Asb.Hotspots;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Repeats;

/// <summary>The places that are reported again and again, among the reports that the caller reads.</summary>
internal sealed class RepeatPlaceQueries(AsbDbContext asb, IncidentQueries incidents) : IScopedService
{
    public const int Most = 50;
    private const int MostDays = 20_000;

    /// <summary>The places with most reports first; at most <see cref="Most"/>. The same are those so called, and those of one property.</summary>
    public async Task<IReadOnlyList<RepeatPlace>> ListAsync(RepeatRule rule, Days looked, CancellationToken cancellation)
    {
        var reports = incidents.Readable().Where(i => i.HappenedOn >= looked.From && i.HappenedOn <= looked.Until);
        var all = asb.Incidents.Where(i => i.HappenedOn >= looked.From && i.HappenedOn <= looked.Until);
        var days = await DaysAsync(reports, all, rule.Times, cancellation);
        var groups = SamePlaces.Of(days.Select(d => (d.PlaceKey, d.Uprn)));
        var found = days.GroupBy(d => groups.Of(d.PlaceKey, d.Uprn))
            .Select(g => (Keys: g.Select(d => d.PlaceKey).Distinct().ToList(), Days: g.SelectMany(d => Enumerable.Repeat(d.Day, d.Count)).ToList()))
            .Select(p => (p.Keys, p.Days.Count, Within: rule.Most(p.Days))).Where(p => p.Within is not null)
            .OrderByDescending(p => p.Count).Take(Most).ToList();
        var names = await reports.NewestAtAsync([.. found.SelectMany(p => p.Keys)], cancellation);
        return [.. found.Select(p => new RepeatPlace(p.Keys.Select(k => names[k]).MaxBy(n => n.Last)!, p.Count, p.Within!.Value))];
    }

    // Each has its own index; one question with "or" in it would use neither.
    private static async Task<List<PlaceDay>> DaysAsync(
        IQueryable<Incident> reports, IQueryable<Incident> all, int times, CancellationToken cancellation)
    {
        var keys = await MostOften.OfAsync(
            reports.Where(i => i.PlaceKey != "").Select(i => i.PlaceKey), all.Where(i => i.PlaceKey != "").Select(i => i.PlaceKey), Most, times, cancellation);
        var uprns = await MostOften.OfAsync(
            reports.Where(i => i.Uprn != "").Select(i => i.Uprn), all.Where(i => i.Uprn != "").Select(i => i.Uprn), Most, times, cancellation);
        var called = await ByDayAsync(reports.Where(i => keys.Contains(i.PlaceKey)), cancellation);
        var numbered = await ByDayAsync(reports.Where(i => uprns.Contains(i.Uprn) && i.PlaceKey != "" && !keys.Contains(i.PlaceKey)), cancellation);
        return [.. called, .. numbered];
    }

    private static Task<List<PlaceDay>> ByDayAsync(IQueryable<Incident> reports, CancellationToken cancellation) => reports
        .GroupBy(i => new { i.PlaceKey, i.Uprn, i.HappenedOn }).OrderByDescending(g => g.Key.HappenedOn).ThenBy(g => g.Key.PlaceKey).ThenBy(g => g.Key.Uprn).Take(MostDays)
        .Select(g => new PlaceDay(g.Key.PlaceKey, g.Key.Uprn, g.Key.HappenedOn, g.Count())).ToListAsync(cancellation);

    private sealed record PlaceDay(string PlaceKey, string Uprn, DateOnly Day, int Count);
}

/// <param name="Place">What it is called.</param>
/// <param name="Count">How many reports there are in the days that are looked at.</param>
/// <param name="Within">How many at most within the months of the rule.</param>
internal sealed record RepeatPlace(NamedPlace Place, int Count, int Within);
