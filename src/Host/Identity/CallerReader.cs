using System.Collections.Frozen;
using System.Linq.Expressions;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.Host.Organisations.Joining;
using ECins.Host.SyOps;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity;

/// <summary>Reads who a user is, and what they may do now, from the force area's database.</summary>
internal sealed class CallerReader(
    CoreDbContext core, AgreementQueries agreements, JoiningQueries joining, WorkstreamSwitch workstreams, SyOpsQueries syOps,
    ModuleCatalog catalog) : IScopedService
{
    /// <summary>
    /// The caller, or <c>null</c> when the account is not in force: unknown, suspended, of a suspended organisation, or
    /// signed out everywhere since the session began.
    /// </summary>
    public async Task<Caller?> ReadAsync(Session session, CancellationToken cancellation)
    {
        if (await FindAsync(session.UserId, cancellation) is not ({ } user, var hasAccepted) || user.SecurityStamp != session.Stamp || !IsInForce(user))
            return null;

        var pending = await PendingAsync(user, session, hasAccepted, cancellation);
        return pending == PendingStep.None
            ? await CallerAsync(
                user, await AudienceAsync(user, await agreements.PurposesCoveredAsync(user.OrganisationId, cancellation), cancellation))
            : Named(user) with { Pending = pending };
    }

    /// <summary>
    /// Users as the callers that they would be now, fully signed in: those in force who accepted the current SyOPs.
    /// </summary>
    public async Task<IReadOnlyList<Caller>> ReadAllAsync(
        Expression<Func<User, bool>> which, CancellationToken cancellation)
    {
        var callers = await InForceAsync(which, cancellation);
        var accepted = await syOps.AcceptedByAsync([.. callers.Select(c => c.UserId!.Value)], cancellation);
        return [.. callers.Where(c => accepted.Contains(c.UserId!.Value))];
    }

    /// <summary>As <see cref="ReadAllAsync"/>, those too who have yet to accept the current SyOPs.</summary>
    public async Task<IReadOnlyList<Caller>> InForceAsync(Expression<Func<User, bool>> which, CancellationToken cancellation)
    {
        var users = (await Users().Include(u => u.Memberships).ThenInclude(m => m.Team).AsSplitQuery().Where(which).ToListAsync(cancellation))
            .Where(u => IsInForce(u) && u.Organisation.Status == OrganisationStatus.Live);
        var covered = await agreements.PurposesCoveredAsync(cancellation);
        var callers = new List<Caller>();
        foreach (var user in users)
            callers.Add(await CallerAsync(
                user, await AudienceAsync(user, covered[user.OrganisationId].ToHashSet(), cancellation)));
        return callers;
    }

    private async Task<PendingStep> PendingAsync(User user, Session session, bool hasAccepted, CancellationToken cancellation) =>
        session.Factor == SignInFactor.PasswordOnly ? PendingStep.SecondFactor
        : await joining.MustSignAsync(user.Organisation, cancellation) ? PendingStep.Agreement
        : !hasAccepted ? PendingStep.SyOps
        : user.Organisation.Status == OrganisationStatus.Joining ? PendingStep.Approval
        : PendingStep.None;

    private static bool IsInForce(User user) =>
        user.Status == UserStatus.Active && Organisation.Admitting.Contains(user.Organisation.Status);

    // Asked at every request: who it is, and whether they accepted the current SyOPs, if any.
    private async Task<(User User, bool HasAccepted)?> FindAsync(Guid userId, CancellationToken cancellation)
    {
        var found = await Users().Where(u => u.Id == userId)
            .Select(u => new
            {
                User = u,
                HasAccepted = core.Set<SyOpsVersion>().OrderByDescending(v => v.Number)
                    .Select(v => (bool?)v.Acceptances.Any(a => a.UserId == u.Id)).FirstOrDefault() ?? true,
            })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
            return null;

        // Joined into the other question, the teams of everybody would be gone through.
        found.User.Memberships.AddRange(await core.Set<TeamMember>().AsNoTracking()
            .Where(m => m.UserId == userId).Include(m => m.Team).ToListAsync(cancellation));
        return (found.User, found.HasAccepted);
    }

    private IQueryable<User> Users() => core.Set<User>().AsNoTracking()
        .Include(u => u.Organisation).Include(u => u.Roles);

    private async Task<WorkstreamAudience> AudienceAsync(
        User user, IReadOnlySet<string> purposesCovered, CancellationToken cancellation) => new(
        await workstreams.StatesAsync(cancellation),
        user.Id,
        [.. user.Memberships.Select(m => new AudienceTeam(m.TeamId, m.Team.AreaId))],
        purposesCovered);

    private static Caller Named(User user) => new()
    {
        UserId = user.Id,
        Name = user.Name,
        OrganisationId = user.OrganisationId,
        OrganisationName = user.Organisation.Name,
    };

    private async Task<Caller> CallerAsync(User user, WorkstreamAudience audience)
    {
        var worked = await workstreams.WorkedAsync(audience);
        return Named(user) with
        {
            TeamIds = [.. user.Memberships.Select(m => m.TeamId)],
            Workstreams = worked,
            WorkstreamsOn = [.. audience.States.ByKey.Where(w => w.Value.IsOn).Select(w => w.Key)],
            WorkstreamsCovered = [.. catalog.Modules.Where(m => m.IsCoveredBy(audience.PurposesCovered)).Select(m => m.Key)],
            Handling = user.Handling,
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
