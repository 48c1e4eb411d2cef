using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Oversight;

/// <summary>The addresses at work of those who are told when something is asked of a case, or done to it.</summary>
internal sealed class WhoToTell(CoreDbContext core) : IScopedService
{
    /// <summary>Those who decide over it: the owner and the deputy.</summary>
    public Task<List<string>> DecidersAsync(Holding holding, CancellationToken cancellation) =>
        AddressesAsync(Active().Where(u => u.Id == holding.OwnerId || u.Id == holding.DeputyId), cancellation);

    public Task<List<string>> DataSharingManagersAsync(CancellationToken cancellation) =>
        AddressesAsync(Active().Where(u => u.Roles.Any(r => r.Role == Role.DataSharingManager)), cancellation);

    public Task<List<string>> SpocsAsync(Guid organisation, CancellationToken cancellation) => AddressesAsync(
        Active().Where(u => u.OrganisationId == organisation && u.Roles.Any(r => r.Role == Role.Spoc)), cancellation);

    public Task<List<string>> TeamAsync(Guid team, CancellationToken cancellation) =>
        AddressesAsync(Active().Where(u => u.Memberships.Any(m => m.TeamId == team)), cancellation);

    public Task<List<string>> UserAsync(Guid user, CancellationToken cancellation) =>
        AddressesAsync(Active().Where(u => u.Id == user), cancellation);

    private IQueryable<User> Active() => core.Set<User>().Where(u => u.Status == UserStatus.Active);

    private static Task<List<string>> AddressesAsync(IQueryable<User> users, CancellationToken cancellation) =>
        users.Select(u => u.Email!).Distinct().ToListAsync(cancellation);
}
