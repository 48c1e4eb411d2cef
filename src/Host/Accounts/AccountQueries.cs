using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Identity.Join;
using ECins.Host.Layout;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Accounts;

/// <summary>Accounts, as those see them who answer for them.</summary>
internal sealed class AccountQueries(CoreDbContext core, AccountReach reach, CurrentCaller caller, IReadLog read)
    : IScopedService
{
    /// <summary>A page of the accounts of the caller's own organisation, by name.</summary>
    public Task<ListPage<AccountLine>> ColleaguesAsync(int from, CancellationToken cancellation) =>
        OfAsync(caller.Value.OrganisationId ?? Guid.Empty, from, cancellation);

    /// <summary>A page of the accounts of an organisation, by name, as far as the caller may know of them.</summary>
    public async Task<ListPage<AccountLine>> OfAsync(Guid organisationId, int from, CancellationToken cancellation)
    {
        var all = reach.Users.Where(u => u.OrganisationId == organisationId).OrderBy(u => u.Name).ThenBy(u => u.Id);
        return ListPage.Of(await ReadAsync(all.From(from), cancellation), from);
    }

    /// <summary>One account; <c>null</c> when there is none that the caller may know of.</summary>
    public async Task<AccountLine?> FindAsync(Guid id, CancellationToken cancellation) =>
        (await ReadAsync(reach.Users.Where(u => u.Id == id), cancellation)).SingleOrDefault();

    /// <summary>The teams of the caller's organisation, to choose from.</summary>
    public async Task<IReadOnlyList<Choice>> TeamsAsync(CancellationToken cancellation) =>
        [.. (await core.Set<Team>().AsNoTracking().Include(t => t.Area)
            .Where(t => t.OrganisationId == caller.Value.OrganisationId).OrderBy(t => t.Name).ToListAsync(cancellation))
            .Select(t => new Choice(t.Id.ToString(), t.Name, t.Area?.Name))];

    private async Task<IReadOnlyList<AccountLine>> ReadAsync(IQueryable<User> which, CancellationToken cancellation)
    {
        var signedIn = CoreDeeds.SignedIn.Key;
        var users = await which.AsNoTracking().Select(u => new
        {
            User = u,
            HasJoined = u.PasswordHash != null
                || !core.Set<JoinLink>().Any(l => l.UserId == u.Id && l.Use == LinkUse.Join && l.UsedAt == null),
            Organisation = u.Organisation.Name,
            Roles = u.Roles.Select(r => r.Role).ToList(),
            Teams = u.Memberships.OrderBy(m => m.Team.Name).Select(m => new { m.TeamId, m.Team.Name, m.IsSupervisor }).ToList(),
            SignedInAt = core.Set<AuditEvent>()
                .Where(e => e.UserId == u.Id && e.Type == signedIn && e.Outcome == AuditOutcome.Done)
                .OrderByDescending(e => e.At).Select(e => (DateTime?)e.At).FirstOrDefault(),
        }).AsSplitQuery().ToListAsync(cancellation);
        users.ForEach(u => read.Showed(SubjectOf(u.User.Id)));
        return
        [
            .. users.Select(u => new AccountLine(
                u.User.Id, u.User.Name, u.User.JobTitle, u.User.Email!, u.User.OrganisationId, u.Organisation, u.User.Status,
                u.HasJoined, [.. u.Roles.Order()],
                [.. u.Teams.Select(t => t.TeamId)], [.. u.Teams.Select(t => t.Name)],
                [.. u.Teams.Where(t => t.IsSupervisor).Select(t => t.TeamId)], u.SignedInAt,
                u.User.Status == UserStatus.Suspended && (!u.User.IsSuspendedFromAbove || caller.Value.Can(CorePermissions.OverseeAccounts)))),
        ];
    }

    public static Subject SubjectOf(Guid userId) => new("user", userId.ToString());
}

/// <param name="Id">The user.</param>
/// <param name="Name">Their name.</param>
/// <param name="JobTitle">Their job.</param>
/// <param name="Address">Their e-mail address.</param>
/// <param name="OrganisationId">Their organisation.</param>
/// <param name="Organisation">Its name.</param>
/// <param name="Status">Whether the account is in force.</param>
/// <param name="HasJoined">Whether no link waits for them to be followed first.</param>
/// <param name="Roles">What they answer for.</param>
/// <param name="TeamIds">Their teams.</param>
/// <param name="Teams">Their teams, by name.</param>
/// <param name="SupervisedIds">Those of them that they supervise.</param>
/// <param name="SignedInAt">When they signed in last (UTC).</param>
/// <param name="IsToRestore">It is suspended, and the caller may let them in again.</param>
internal sealed record AccountLine(
    Guid Id, string Name, string JobTitle, string Address, Guid OrganisationId, string Organisation, UserStatus Status,
    bool HasJoined, IReadOnlyList<Role> Roles, IReadOnlyList<Guid> TeamIds, IReadOnlyList<string> Teams,
    IReadOnlyList<Guid> SupervisedIds, DateTime? SignedInAt, bool IsToRestore)
{
    /// <summary>What a change of job or teams is based on: differs once somebody else has changed them.</summary>
    public string Basis => BasisOf(JobTitle, TeamIds, SupervisedIds);

    public static string BasisOf(string jobTitle, IEnumerable<Guid> teams, IEnumerable<Guid> supervised) =>
        $"{string.Join(' ', teams.Order())} {string.Join(' ', supervised.Order())} {jobTitle}";
}
