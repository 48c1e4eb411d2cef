using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Settings;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Repeats;

/// <summary>
/// Finds repeats of a place, a person harmed or a person said to have done it, among the reports that the caller reads. Who
/// reports is not counted: nobody is marked for how often they ask for help.
/// </summary>
internal sealed class RepeatQueries(AsbDbContext asb, IncidentQueries incidents, SettingsQueries settings, SamePeople people) : IScopedService
{
    private const int MostFound = 2_000;

    /// <summary>By report, each way in which it is a repeat; an empty list for one that is none.</summary>
    /// <param name="occurrences">Reports that the caller reads.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Repeat>>> OfAsync(IReadOnlyList<Occurrence> occurrences, CancellationToken cancellation)
    {
        if (occurrences.Count == 0)
            return new Dictionary<Guid, IReadOnlyList<Repeat>>();

        var rule = (await settings.SchemeAsync(cancellation)).Repeats;
        var from = UkTime.FromUk(rule.From(occurrences.Min(o => o.Day)), TimeOnly.MinValue);
        var places = await AtPlacesAsync(occurrences, from, cancellation);
        var known = await people.InAsync([.. occurrences.Select(o => o.Id)], cancellation);
        return occurrences.ToDictionary(
            o => o.Id,
            o => Repeats(rule, o, [.. places.Where(p => p.Id != o.Id && p.IsAtPlaceOf(o))], [.. known.Where(k => k.IncidentId == o.Id)]));
    }

    private static IReadOnlyList<Repeat> Repeats(RepeatRule rule, Occurrence occurrence, IReadOnlyList<Occurrence> atPlace, IReadOnlyList<SharedPerson> shared) =>
    [
        .. Counted(rule, occurrence, "of this place", atPlace.Select(p => p.Day)),
        .. Counted(rule, occurrence, "of the same person harmed", DaysOf(shared, InvolvementRole.Victim)),
        .. Counted(rule, occurrence, "of the same person said to have done it", DaysOf(shared, InvolvementRole.AllegedPerpetrator)),
    ];

    private static IEnumerable<DateOnly> DaysOf(IReadOnlyList<SharedPerson> shared, InvolvementRole role) =>
        shared.Where(s => s.Role == role).DistinctBy(s => s.OtherId).Select(s => UkTime.DayOf(s.OtherHappenedAt));

    private static IEnumerable<Repeat> Counted(RepeatRule rule, Occurrence occurrence, string of, IEnumerable<DateOnly> others) =>
        rule.Count(occurrence.Day, others) is { } count ? [new Repeat(of, count, rule.Months)] : [];

    // Each has its own index; one question with "or" in it would use neither.
    private Task<List<Occurrence>> AtPlacesAsync(IReadOnlyList<Occurrence> occurrences, DateTime from, CancellationToken cancellation)
    {
        var keys = occurrences.Select(o => o.PlaceKey).Where(k => k.Length > 0).Distinct().ToList();
        var uprns = occurrences.Select(o => o.Uprn).Where(u => u.Length > 0).Distinct().ToList();
        var called = asb.Incidents.Where(i => keys.Contains(i.PlaceKey) && i.HappenedAt >= from).Select(i => i.Id);
        var numbered = asb.Incidents.Where(i => uprns.Contains(i.Uprn) && i.HappenedAt >= from).Select(i => i.Id);
        return incidents.Readable().Where(i => called.Union(numbered).Contains(i.Id)).OrderByDescending(i => i.HappenedAt).Take(MostFound)
            .Select(i => new Occurrence(i.Id, i.PlaceKey, i.Uprn, i.HappenedAt)).ToListAsync(cancellation);
    }
}

/// <param name="Id">The report.</param>
/// <param name="PlaceKey">As <see cref="Incident.PlaceKey"/>.</param>
/// <param name="Uprn">As <see cref="Incident.Uprn"/>.</param>
/// <param name="HappenedAt">When (UTC).</param>
internal sealed record Occurrence(Guid Id, string PlaceKey, string Uprn, DateTime HappenedAt)
{
    public static Occurrence Of(Incident incident) => new(incident.Id, incident.PlaceKey, incident.Uprn, incident.HappenedAt);

    public DateOnly Day => UkTime.DayOf(HappenedAt);

    public bool IsAtPlaceOf(Occurrence other) => (PlaceKey.Length > 0 && PlaceKey == other.PlaceKey) || (Uprn.Length > 0 && Uprn == other.Uprn);
}

/// <param name="Of">What is repeated: of this place.</param>
/// <param name="Count">How many there are, this one among them.</param>
/// <param name="Months">Within how many months.</param>
internal sealed record Repeat(string Of, int Count, int Months)
{
    public string Show() => $"{Count} reports {Of} within {(Months == 1 ? "a month" : $"{Months} months")}";
}
