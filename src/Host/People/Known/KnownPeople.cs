using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.People.Matching;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Known;

/// <summary>The core's side of <see cref="IKnownPeople"/>.</summary>
internal sealed class KnownPeople(CoreDbContext core, Holdings holdings, MatchQueries matches) : IKnownPeople
{
    // A report names a few people; of one that names a crowd the first are looked for.
    private const int MostPeople = 5;
    private const int Most = 20;
    private const int MostSame = 1_000;

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

        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var read = core.Set<Profile>().Where(p => reads.Any(h => h.Id == p.HoldingId));
        return await read.Where(p => records.Contains(p.Id)).Join(read, p => p.PersonId, p => p.PersonId, (one, other) => new { Record = one.Id, Other = other.Id })
            .Where(p => p.Record != p.Other).OrderByDescending(p => p.Other).ThenBy(p => p.Record).Take(MostSame)
            .Select(p => new SameRecord(p.Record, p.Other)).ToListAsync(cancellation);
    }

    // To be let in is asked for something of one's own, which has to be saved first.
    private static IReadOnlyList<KnownElsewhere> Told(List<PersonMatch> found, string? asking) =>
    [
        .. found.DistinctBy(m => m.ProfileId).Take(Most).Select(m => new KnownElsewhere(
            m.Name, m.Agency, m.Owner, m.Read is not null, m.Read is { } read ? read.Href : asking is null ? null : $"/asking/{m.ProfileId}{asking}")),
    ];
}
