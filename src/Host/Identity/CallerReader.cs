using System.Collections.Frozen;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity;

/// <summary>Reads who a user is, and what they may do now, from the force area's database.</summary>
internal sealed class CallerReader(
    CoreDbContext core, AgreementQueries agreements, WorkstreamSwitch workstreams, ModuleCatalog catalog) : IScopedService
{
    /// <summary>
    /// The caller, or <c>null</c> when the account is not in force: unknown, suspended, of a suspended organisation, or
    /// signed out everywhere since <paramref name="stamp"/> was given out.
    /// </summary>
    public async Task<Caller?> ReadAsync(Guid userId, string stamp, CancellationToken cancellation)
    {
        var user = await FindAsync(userId, cancellation);
        if (user is null || user.SecurityStamp != stamp || !IsInForce(user))
            return null;

        var audience = await AudienceAsync(user, cancellation);
        return await CallerAsync(user, audience, cancellation);
    }

    private static bool IsInForce(User user) =>
        user.Status == UserStatus.Active && user.Organisation.Status == OrganisationStatus.Live;

    private Task<User?> FindAsync(Guid userId, CancellationToken cancellation) =>
        core.Set<User>().AsNoTracking().AsSplitQuery()
            .Include(u => u.Organisation).Include(u => u.Roles).Include(u => u.Memberships).ThenInclude(m => m.Team)
            .SingleOrDefaultAsync(u => u.Id == userId, cancellation);

    private async Task<WorkstreamAudience> AudienceAsync(User user, CancellationToken cancellation) => new(
        await workstreams.StatesAsync(cancellation),
        user.Id,
        [.. user.Memberships.Select(m => new AudienceTeam(m.TeamId, m.Team.AreaId))],
        await agreements.PurposesCoveredAsync(user.OrganisationId, cancellation));

    private async Task<Caller> CallerAsync(User user, WorkstreamAudience audience, CancellationToken cancellation)
    {
        var worked = await workstreams.WorkedAsync(audience);
        return new Caller
        {
            UserId = user.Id,
            Name = user.Name,
            OrganisationId = user.OrganisationId,
            OrganisationName = user.Organisation.Name,
            TeamIds = [.. user.Memberships.Select(m => m.TeamId)],
            Workstreams = worked,
            Permissions = PermissionsOf(user.Roles.Select(r => r.Role).ToHashSet(), audience.States, worked),
        };
    }

    private FrozenSet<string> PermissionsOf(
        IReadOnlySet<Role> roles, WorkstreamStates states, IReadOnlySet<string> worked) =>
        CorePermissions.All.Where(p => p.HeldBy.Any(roles.Contains))
            .Concat(catalog.Modules.SelectMany(m =>
                m.Permissions.Where(p => p.HeldBy.Any(r => roles.Contains(r) && Counts(r, m.Key, states, worked)))))
            .Select(p => p.Key).ToFrozenSet();

    // A practitioner's permissions are for those who work the workstream; the others' for wherever it is on at all.
    private static bool Counts(Role role, string key, WorkstreamStates states, IReadOnlySet<string> worked) =>
        role == Role.Practitioner ? worked.Contains(key) : states.IsOn(key);
}
