using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.People.Joining;
using ECins.Host.People.Matching;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Known;

/// <summary>The core's side of <see cref="IKnownPeople"/>.</summary>
internal sealed class KnownPeople(CoreDbContext core, Holdings holdings, MatchQueries matches, IReadLog read) : IKnownPeople
{
    // A report names a few people; of one that names a crowd the first are looked for.
    private const int MostPeople = 5;
    private const int Most = 20;
    private const int MostSame = 1_000;
    private const int MostSeveral = 2_000;

    public async Task<IReadOnlyList<KnownElsewhere>> ElsewhereAsync(Guid holdingId, CancellationToken cancellation)
    {
        if (await holdings.LevelAsync(holdingId, cancellation) < Level.Read)
            return [];

        var people = await core.Set<Profile>().Where(p => p.HoldingId == holdingId && p.Kind == ProfileKind.Person)
            .OrderBy(p => p.Id).Take(MostPeople).Select(p => p.Id).ToListAsync(cancellation);
        var found = new List<PersonMatch>();
        foreach (var person in people)
            found.AddRange((await matches.LikeAsync(person, cancellation)).Where(m => m.Read?.HoldingId != holdingId));
        return Told(found, $"?for={holdingId}");
    }

    public async Task<IReadOnlyList<KnownElsewhere>> LikeAsync(IReadOnlyList<NewPerson> people, CancellationToken cancellation)
    {
        var found = new List<PersonMatch>();
        foreach (var person in people.Take(MostPeople))
            found.AddRange(await matches.FindAsync(Sought.OfTyped(person.Facts()), null, cancellation));
        return Told(found, null);
    }

    public async Task<IReadOnlyList<SameRecord>> SameAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation)
    {
        if (records.Count == 0)
            return [];

        var readable = Readable();
        return await readable.Where(p => records.Contains(p.Id)).Join(readable, p => p.PersonId, p => p.PersonId, (one, other) => new { Record = one.Id, Other = other.Id })
            .OrderByDescending(p => p.Other).ThenBy(p => p.Record).Take(MostSame)
            .Select(p => new SameRecord(p.Record, p.Other)).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<PersonRecord>> SeveralAsync(IReadOnlyCollection<Guid> records, DateTime since, CancellationToken cancellation)
    {
        // Whatever was joined with something else is told only to those who read both: that it was joined says that there is more.
        var readable = Readable();
        var joined = readable.Where(p => core.Set<PersonJoin>().Any(j => j.ProfileId == p.Id && j.PartedAt == null && j.At >= since)).Select(p => p.PersonId);
        var several = await PersonsAsync(
            readable.Where(p => joined.Contains(p.PersonId) && readable.Any(o => o.PersonId == p.PersonId && o.Id != p.Id)), cancellation);
        return [.. several.Concat(await PersonsAsync(readable.Where(p => records.Contains(p.Id)), cancellation)).DistinctBy(p => p.Record)];
    }

    private static Task<List<PersonRecord>> PersonsAsync(IQueryable<Profile> profiles, CancellationToken cancellation) =>
        profiles.OrderByDescending(p => p.Id).Take(MostSeveral).Select(p => new PersonRecord(p.Id, p.PersonId)).ToListAsync(cancellation);

    public async Task<IReadOnlyDictionary<Guid, NamedRecord>> NamedAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation)
    {
        var named = await Readable().Where(p => records.Contains(p.Id)).OrderBy(p => p.Id).Take(MostSeveral).Select(p => new
        {
            p.Id,
            p.Name,
            CaseId = core.Set<Holding>().Where(h => h.Id == p.HoldingId && h.Kind == Holding.CaseKind).Select(h => (Guid?)h.Id).FirstOrDefault(),
            Part = p.Involvements.OrderBy(i => i.Id).Select(i => (Guid?)i.Id).FirstOrDefault(),
        }).ToListAsync(cancellation);
        named.ForEach(p => read.Showed(new Subject("person", p.Id.ToString())));
        return named.ToDictionary(p => p.Id, p => new NamedRecord(p.Name, PersonPages.HrefOf(p.Id, p.CaseId, p.Part)));
    }

    private IQueryable<Profile> Readable()
    {
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        return core.Set<Profile>().Where(p => reads.Any(h => h.Id == p.HoldingId));
    }

    // To be let in is asked for something of one's own, which has to be saved first.
    private static IReadOnlyList<KnownElsewhere> Told(List<PersonMatch> found, string? asking) =>
    [
        .. found.DistinctBy(m => m.ProfileId).Take(Most).Select(m => new KnownElsewhere(
            m.Name, m.Agency, m.Owner, m.Read is not null, m.Read is { } read ? read.Href : asking is null ? null : $"/asking/{m.ProfileId}{asking}")),
    ];
}
