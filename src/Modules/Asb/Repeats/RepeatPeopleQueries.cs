using ECins.Asb.Data;
using ECins.Asb.Hotspots;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Repeats;

/// <summary>
/// The people who are harmed, or said to have done it, again and again, among the reports that the caller reads. Records are of one
/// person where somebody has said so. Who reports is not counted.
/// </summary>
internal sealed class RepeatPeopleQueries(AsbDbContext asb, IncidentQueries incidents, IKnownPeople known) : IScopedService
{
    public const int Most = 50;
    private const int MostNamed = 5_000;

    /// <summary>Those named most first; at most <see cref="Most"/> of each part.</summary>
    public async Task<IReadOnlyList<RepeatPerson>> ListAsync(RepeatRule rule, Days looked, CancellationToken cancellation)
    {
        var records = (await known.SeveralAsync(UkTime.FromUk(looked.From, TimeOnly.MinValue), cancellation)).ToDictionary(r => r.Record, r => r.Person);
        var (ids, readable) = (records.Keys.ToList(), incidents.Readable().Where(i => i.HappenedOn >= looked.From && i.HappenedOn <= looked.Until));
        var named = await asb.ReportedPeople
            .Where(p => ids.Contains(p.RecordId) && (p.Role == InvolvementRole.Victim || p.Role == InvolvementRole.AllegedPerpetrator) && readable.Any(i => i.Id == p.IncidentId))
            .OrderByDescending(p => p.IncidentId).ThenBy(p => p.RecordId).ThenBy(p => p.Role).Take(MostNamed)
            .Select(p => new { p.RecordId, p.Role, p.IncidentId, p.Incident.HappenedOn }).ToListAsync(cancellation);
        var found = named.GroupBy(n => (n.Role, Person: records[n.RecordId]))
            .Select(g => (g.Key.Role, Newest: g.MaxBy(n => n.HappenedOn)!, Days: g.DistinctBy(n => n.IncidentId).Select(n => n.HappenedOn).ToList()))
            .Select(p => (p.Role, p.Newest, p.Days.Count, Within: rule.Most(p.Days))).Where(p => p.Within is not null)
            .GroupBy(p => p.Role).SelectMany(g => g.OrderByDescending(p => p.Count).Take(Most)).ToList();
        var names = await known.NamedAsync([.. found.Select(p => p.Newest.RecordId).Distinct()], cancellation);
        return [.. found.Where(p => names.ContainsKey(p.Newest.RecordId)).Select(p => new RepeatPerson(p.Role, names[p.Newest.RecordId], p.Count, p.Within!.Value, p.Newest.HappenedOn))];
    }
}

/// <param name="Role">What they are in the reports.</param>
/// <param name="Person">Who they are, by the newest of them.</param>
/// <param name="Count">How many reports name them in the days that are looked at.</param>
/// <param name="Within">How many at most within the months of the rule.</param>
/// <param name="Last">When the newest happened (UK date).</param>
internal sealed record RepeatPerson(InvolvementRole Role, NamedRecord Person, int Count, int Within, DateOnly Last);
