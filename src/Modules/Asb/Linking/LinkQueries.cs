using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Repeats;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Linking;

/// <summary>Which reports are linked with one that the caller reads, and which may belong to it; of those alone that they read too.</summary>
internal sealed class LinkQueries(AsbDbContext asb, IncidentQueries incidents, SamePeople people) : IScopedService
{
    private const int MostLinked = 50;
    private const int MostAtPlace = 20;
    private const int MostSuggested = 8;
    private const int MonthsApart = 12;

    public async Task<IReadOnlyList<LinkedReport>> LinkedAsync(Guid incident, CancellationToken cancellation)
    {
        var links = (await asb.ReportLinks.Where(l => l.OneId == incident && l.EndedAt == null).Select(l => new { l.At, Id = l.OtherId, l.Why })
            .Concat(asb.ReportLinks.Where(l => l.OtherId == incident && l.EndedAt == null).Select(l => new { l.At, Id = l.OneId, l.Why }))
            .OrderByDescending(l => l.At).Take(MostLinked).ToListAsync(cancellation)).DistinctBy(l => l.Id).ToDictionary(l => l.Id, l => l.Why);
        var lines = await incidents.OfAsync([.. links.Keys], cancellation);
        return [.. lines.Select(l => new LinkedReport(l, links[l.Id]))];
    }

    /// <summary>By place and people; of those, the nearest in time first.</summary>
    public async Task<IReadOnlyList<LinkedReport>> SuggestedAsync(Incident incident, IReadOnlyCollection<Guid> except, CancellationToken cancellation)
    {
        var shared = (await people.InAsync([incident.Id], cancellation)).ToLookup(s => s.OtherId, s => s.Role);
        var atPlace = (await AtPlaceAsync(incident, cancellation)).ToHashSet();
        var lines = await incidents.OfAsync([.. atPlace.Concat(shared.Select(s => s.Key)).Except(except).Distinct()], cancellation);
        return
        [
            .. lines.OrderByDescending(l => atPlace.Contains(l.Id) && shared.Contains(l.Id)).ThenBy(l => (l.HappenedAt - incident.HappenedAt).Duration())
                .Take(MostSuggested).Select(l => new LinkedReport(l, Why(incident, l, atPlace.Contains(l.Id), [.. shared[l.Id].Distinct()]))),
        ];
    }

    private static string Why(Incident incident, IncidentLine line, bool isAtPlace, IReadOnlyList<InvolvementRole> shared)
    {
        IEnumerable<string> reasons = [.. isAtPlace ? ["same place"] : Array.Empty<string>(), .. shared.Select(Word)];
        var text = string.Join(", ", reasons) + ", " + Apart(UkTime.DayOf(line.HappenedAt).DayNumber - UkTime.DayOf(incident.HappenedAt).DayNumber);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Word(InvolvementRole role) => role switch
    {
        InvolvementRole.Victim => "names the same person as harmed",
        InvolvementRole.AllegedPerpetrator => "names the same person as having done it",
        _ => "names the same person",
    };

    private static string Apart(int days) => days switch
    {
        0 => "on the same day",
        1 or -1 => days > 0 ? "a day after" : "a day before",
        _ => days > 0 ? $"{days} days after" : $"{-days} days before",
    };

    private Task<List<Guid>> AtPlaceAsync(Incident incident, CancellationToken cancellation)
    {
        var (from, until) = (incident.HappenedAt.AddMonths(-MonthsApart), incident.HappenedAt.AddMonths(MonthsApart));
        var called = asb.Incidents.Where(i => i.PlaceKey == incident.PlaceKey).Select(i => i.Id);
        var numbered = asb.Incidents.Where(i => i.Uprn != "" && i.Uprn == incident.Uprn).Select(i => i.Id);
        return incidents.Readable()
            .Where(i => called.Union(numbered).Contains(i.Id) && i.Id != incident.Id && i.HappenedAt >= from && i.HappenedAt <= until)
            .OrderByDescending(i => i.RecordedAt).Select(i => i.Id).Take(MostAtPlace).ToListAsync(cancellation);
    }
}

/// <param name="Line">The other report.</param>
/// <param name="Why">Why it is linked, or may be; empty where nobody said.</param>
internal sealed record LinkedReport(IncidentLine Line, string Why);
