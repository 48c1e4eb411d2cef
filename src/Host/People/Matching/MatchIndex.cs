using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.Host.People.Known;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Matching;

/// <summary>Keeps the blocks of records up to date, inside the unit of work that changes them.</summary>
internal sealed class MatchIndex(CoreDbContext core, Outbox outbox) : IScopedService
{
    /// <param name="profile">New, with all its details.</param>
    public void Add(Profile profile)
    {
        core.AddRange(Wanted(profile).Values);
        Tell(profile);
    }

    /// <param name="profile">As it will be, with all its details.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task RefreshAsync(Profile profile, CancellationToken cancellation)
    {
        var wanted = Wanted(profile);
        var kept = await core.Set<MatchKey>().Where(k => k.ProfileId == profile.Id).ToListAsync(cancellation);
        core.RemoveRange(kept.Where(k => !wanted.ContainsKey(k.Key)));
        foreach (var key in kept.Where(k => wanted.ContainsKey(k.Key)))
            key.IsProtected = wanted[key.Key].IsProtected;
        core.AddRange(wanted.Values.ExceptBy(kept.Select(k => k.Key), k => k.Key));
        Tell(profile);
    }

    /// <summary>Lets those who decide over other cases be told of the record: see <see cref="OwnersTold"/>.</summary>
    public void Tell(Profile profile) => outbox.Add(OwnersTold.MessageKind, profile.Id.ToString());

    private static Dictionary<long, MatchKey> Wanted(Profile profile)
    {
        var open = Sought.Of(profile, isRead: false).Keys.ToHashSet();
        return Sought.Of(profile, isRead: true).Keys
            .ToDictionary(key => key, key => new MatchKey { ProfileId = profile.Id, Key = key, IsProtected = !open.Contains(key) });
    }
}
