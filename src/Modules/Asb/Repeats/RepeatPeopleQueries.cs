using ECins.Asb.Data;
using ECins.Asb.Hotspots;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Repeats;

/// <summary>
/// The people who are harmed, or said to have done it, again and again, among the reports that the caller reads. Records are of one
/// person where somebody has said so, and one is of itself. Who reports is not counted.
/// </summary>
internal sealed class RepeatPeopleQueries(AsbDbContext asb, IncidentQueries incidents, IKnownPeople known) : IScopedService
{
    public const int Most = 50;
    private const int MostNamed = 5_000;
    private const int MostOften = 2 * Most;

    /// <summary>Those named most first; at most <see cref="Most"/> of each part.</summary>
    public async Task<IReadOnlyList<RepeatPerson>> ListAsync(RepeatRule rule, Days looked, CancellationToken cancellation)
    {
        var readable = incidents.Readable().Where(i => i.HappenedOn >= looked.From && i.HappenedOn <= looked.Until);
        var counted = asb.ReportedPeople.Where(
            p => (p.Role == InvolvementRole.Victim || p.Role == InvolvementRole.AllegedPerpetrator) && readable.Any(i => i.Id == p.IncidentId));
        var often = await OftenAsync(counted, rule.Times, cancellation);
        var records = (await known.SeveralAsync(often, UkTime.FromUk(looked.From, TimeOnly.MinValue), cancellation)).ToDictionary(r => r.Record, r => r.Person);
        var ids = records.Keys.ToList();
        var named = await counted.Where(p => ids.Contains(p.RecordId))
            .OrderByDescending(p => p.IncidentId).ThenBy(p => p.RecordId).ThenBy(p => p.Role).Take(MostNamed)
            .Select(p => new { p.RecordId, p.Role, p.IncidentId, p.Incident.HappenedOn }).ToListAsync(cancellation);
        var found = named.GroupBy(n => (n.Role, Person: records[n.RecordId]))
            .Select(g => (g.Key.Role, Newest: g.MaxBy(n => n.HappenedOn)!, Days: g.DistinctBy(n => n.IncidentId).Select(n => n.HappenedOn).ToList()))
            .Select(p => (p.Role, p.Newest, p.Days.Count, Within: rule.Most(p.Days))).Where(p => p.Within is not null)
            .GroupBy(p => p.Role).SelectMany(g => g.OrderByDescending(p => p.Count).Take(Most)).ToList();
        var names = await known.NamedAsync([.. found.Select(p => p.Newest.RecordId).Distinct()], cancellation);
        return [.. found.Where(p => names.ContainsKey(p.Newest.RecordId)).Select(p => new RepeatPerson(p.Role, names[p.Newest.RecordId], p.Count, p.Within!.Value, p.Newest.HappenedOn))];
    }

    // One and the same record, named again and again: a person of a case whose reports go on.
    private static Task<List<Guid>> OftenAsync(IQueryable<ReportedPerson> counted, int times, CancellationToken cancellation) => counted
        .GroupBy(p => new { p.RecordId, p.Role }).Where(g => g.Count() >= times).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.RecordId).Take(MostOften)
        .Select(g => g.Key.RecordId).ToListAsync(cancellation);
}

/// <param name="Role">What they are in the reports.</param>
/// <param name="Person">Who they are, by the newest of them.</param>
/// <param name="Count">How many reports name them in the days that are looked at.</param>
/// <param name="Within">How many at most within the months of the rule.</param>
/// <param name="Last">When the newest happened (UK date).</param>
internal sealed record RepeatPerson(InvolvementRole Role, NamedRecord Person, int Count, int Within, DateOnly Last);
