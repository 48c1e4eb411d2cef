using ECins.Host.Data;
using ECins.Host.People.Matching;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Joining;

/// <summary>Which records were said not to be of the same person as one that the caller reads.</summary>
internal sealed class PartingQueries(CoreDbContext core) : IScopedService
{
    /// <summary>Sets those that were parted from a record apart from the others that are like it.</summary>
    public async Task<ILookup<bool, LikeRecord>> ApartAsync(Guid profile, IReadOnlyList<PersonMatch> matches, CancellationToken cancellation)
    {
        var others = matches.Select(m => m.ProfileId).ToList();
        var partings = await core.Set<PersonParting>().AsNoTracking().Include(p => p.By.Organisation)
            .Where(p => (p.ProfileId == profile && others.Contains(p.OtherId)) || (p.OtherId == profile && others.Contains(p.ProfileId)))
            .ToDictionaryAsync(p => p.ProfileId == profile ? p.OtherId : p.ProfileId, cancellation);
        return matches.Select(m => new LikeRecord(m, partings.GetValueOrDefault(m.ProfileId))).ToLookup(l => l.Parting is not null);
    }

    /// <summary>The pairs that were parted among some records that the caller reads.</summary>
    public async Task<IReadOnlySet<(Guid, Guid)>> AmongAsync(IReadOnlyCollection<Guid> profiles, CancellationToken cancellation) =>
        (await core.Set<PersonParting>().Where(p => profiles.Contains(p.ProfileId) && profiles.Contains(p.OtherId)).Select(p => new { p.ProfileId, p.OtherId }).ToListAsync(cancellation))
            .SelectMany(p => new[] { (p.ProfileId, p.OtherId), (p.OtherId, p.ProfileId) }).ToHashSet();
}

/// <param name="Match">A record like another.</param>
/// <param name="Parting">Somebody's word that it is nevertheless of somebody else; <c>null</c> when nobody said so.</param>
internal sealed record LikeRecord(PersonMatch Match, PersonParting? Parting);
