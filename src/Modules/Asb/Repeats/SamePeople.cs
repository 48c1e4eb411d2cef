using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Repeats;

/// <summary>
/// Other reports that name the same people in the same part, as far as the caller reads them. The same are those of one record, and those
/// of whom somebody has said so; a likeness of names is not enough to call anybody a repeat.
/// </summary>
internal sealed class SamePeople(AsbDbContext asb, IncidentQueries incidents, IKnownPeople known) : IScopedService
{
    private const int Most = 2_000;

    /// <summary>Of reports that the caller reads.</summary>
    public async Task<IReadOnlyList<SharedPerson>> InAsync(IReadOnlyList<Guid> reports, CancellationToken cancellation)
    {
        var named = await asb.ReportedPeople.Where(p => reports.Contains(p.IncidentId))
            .OrderBy(p => p.IncidentId).ThenBy(p => p.RecordId).ThenBy(p => p.Role).Take(Most).Select(p => new { p.IncidentId, p.RecordId, p.Role }).ToListAsync(cancellation);
        var same = await known.SameAsync([.. named.Select(n => n.RecordId).Distinct()], cancellation);
        if (same.Count == 0)
            return [];

        var records = same.Select(s => s.Other).Distinct().ToList();
        var readable = incidents.Readable();
        var others = await asb.ReportedPeople.Where(p => records.Contains(p.RecordId) && readable.Any(i => i.Id == p.IncidentId))
            .OrderByDescending(p => p.IncidentId).ThenBy(p => p.RecordId).ThenBy(p => p.Role).Take(Most)
            .Select(p => new { p.IncidentId, p.RecordId, p.Role, p.Incident.HappenedAt }).ToListAsync(cancellation);
        return
        [
            .. from one in named
               join pair in same on one.RecordId equals pair.Record
               join other in others on (pair.Other, one.Role) equals (other.RecordId, other.Role)
               where other.IncidentId != one.IncidentId
               select new SharedPerson(one.IncidentId, one.Role, other.IncidentId, other.HappenedAt),
        ];
    }
}

/// <summary>Two reports that name one person.</summary>
/// <param name="IncidentId">The report that was asked about.</param>
/// <param name="Role">What the person is in both.</param>
/// <param name="OtherId">The other report.</param>
/// <param name="OtherHappenedAt">When the other happened (UTC).</param>
internal sealed record SharedPerson(Guid IncidentId, InvolvementRole Role, Guid OtherId, DateTime OtherHappenedAt);
