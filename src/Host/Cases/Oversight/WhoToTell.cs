using System.Linq.Expressions;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Notices;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Oversight;

/// <summary>Those who are told when something is asked of a case, or done to it.</summary>
internal sealed class WhoToTell(CoreDbContext core, CallerReader callers, TimeProvider time) : IScopedService
{
    /// <summary>Those who decide over it: the owner and the deputy.</summary>
    public Task<List<Recipient>> DecidersAsync(Holding holding, CancellationToken cancellation) =>
        OfAsync(Active().Where(u => u.Id == holding.OwnerId || u.Id == holding.DeputyId), cancellation);

    public Task<List<Recipient>> DataSharingManagersAsync(CancellationToken cancellation) =>
        OfAsync(Active().Where(u => u.Roles.Any(r => r.Role == Role.DataSharingManager)), cancellation);

    public Task<List<Recipient>> SpocsAsync(Guid organisation, CancellationToken cancellation) => OfAsync(
        Active().Where(u => u.OrganisationId == organisation && u.Roles.Any(r => r.Role == Role.Spoc)), cancellation);

    /// <summary>Those of a team who read the holding: a mail must not tell the others that it is there.</summary>
    public Task<List<Recipient>> TeamAsync(Guid team, Holding holding, CancellationToken cancellation) =>
        OfAsync(PrincipalKind.Team, team, holding, cancellation);

    /// <summary>Those of a person, a team or an organisation who read the holding.</summary>
    public Task<List<Recipient>> OfAsync(PrincipalKind kind, Guid id, Holding holding, CancellationToken cancellation) => ReadersAsync(
        kind switch
        {
            PrincipalKind.User => u => u.Id == id,
            PrincipalKind.Team => u => u.Memberships.Any(m => m.TeamId == id),
            _ => u => u.OrganisationId == id,
        },
        holding, cancellation);

    /// <summary>Those of some users who read the holding.</summary>
    public Task<List<Recipient>> OfAsync(IReadOnlyCollection<Guid> users, Holding holding, CancellationToken cancellation) =>
        ReadersAsync(u => users.Contains(u.Id), holding, cancellation);

    public Task<List<Recipient>> UserAsync(Guid user, CancellationToken cancellation) =>
        OfAsync(Active().Where(u => u.Id == user), cancellation);

    /// <summary>The user if they read the holding; else those who decide over it.</summary>
    public async Task<List<Recipient>> UserOrDecidersAsync(Guid user, Holding holding, CancellationToken cancellation) =>
        await ReadersAsync(u => u.Id == user, holding, cancellation) is { Count: > 0 } to ? to : await DecidersAsync(holding, cancellation);

    // The holding is loaded with its shares and exclusions, as the unit of work under way leaves them.
    private async Task<List<Recipient>> ReadersAsync(Expression<Func<User, bool>> which, Holding holding, CancellationToken cancellation)
    {
        var readers = (await callers.InForceAsync(which, cancellation))
            .Where(c => new AccessRule(c, time).LevelOf(holding) >= Level.Read).Select(c => c.UserId!.Value).ToList();
        return await OfAsync(Active().Where(u => readers.Contains(u.Id)), cancellation);
    }

    private IQueryable<User> Active() => core.Set<User>().Where(u => u.Status == UserStatus.Active);

    private static Task<List<Recipient>> OfAsync(IQueryable<User> users, CancellationToken cancellation) =>
        users.Select(u => new Recipient(u.Id, u.Email!)).ToListAsync(cancellation);
}
