using ECins.Host.Cases.Ownership;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Identity.Join;
using ECins.Host.Mail;
using ECins.Host.Organisations;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Accounts;

/// <summary>Adds, changes, suspends and restores accounts, each as far as the caller reaches.</summary>
internal sealed class AccountService(
    CoreDbContext core, IUnitOfWork unitOfWork, AccountReach reach, AccountRules rules, AccountMaker accounts, JoinLinks links,
    Mailbox mailbox, ForceAreaScope forceArea, LeaverCases cases, CurrentCaller caller) : IScopedService
{
    public const int LongestReason = 500;

    /// <summary>Adds a colleague to the caller's organisation, and mails them a link.</summary>
    /// <returns>The account.</returns>
    public Task<Guid> AddAsync(NewColleague colleague, CancellationToken cancellation)
    {
        if (!caller.Value.Can(CorePermissions.ManageAccounts) || caller.Value.OrganisationId is not { } organisation)
            throw new RefusedException("May not add accounts.");

        return unitOfWork.WriteAsync(
            new Deed(CoreDeeds.AccountAdded),
            async unit =>
            {
                var broken = new Rules();
                AccountRules.Person(broken, colleague.Name, "Name", colleague.JobTitle, "JobTitle");
                await rules.AddressAsync(broken, colleague.Address, "Address", cancellation);
                await TeamsAsync(broken, organisation, colleague.Teams, cancellation);
                broken.Check();
                var user = accounts.Add(
                    colleague.Name!, colleague.JobTitle!, organisation, colleague.Address!, [Role.Practitioner], colleague.Teams);
                unit.About(AccountQueries.SubjectOf(user.Id));
                await MailLinkAsync(user, cancellation);
                return user.Id;
            },
            cancellation);
    }

    /// <summary>Sends a colleague who has not joined yet a new link; the one before is dead.</summary>
    public Task SendLinkAsync(Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        About(CoreDeeds.AccountLinkSent, id),
        async _ =>
        {
            var user = await FindAsync(reach.Managed, id, cancellation);
            if (user.PasswordHash is not null || user.Status != UserStatus.Active)
                throw new RefusedException("Only who has not joined yet gets another link.");

            await MailLinkAsync(user, cancellation);
        },
        cancellation);

    /// <summary>Changes the job and the teams of a colleague.</summary>
    /// <param name="id">The colleague.</param>
    /// <param name="jobTitle">The new job.</param>
    /// <param name="teams">The new teams.</param>
    /// <param name="supervised">Those of them that the colleague supervises.</param>
    /// <param name="basis">As <see cref="AccountLine.Basis"/> was when the form was shown.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task ChangeAsync(
        Guid id, string? jobTitle, IReadOnlyList<Guid> teams, IReadOnlyList<Guid> supervised, string? basis,
        CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(CoreDeeds.AccountChanged, id),
            async _ =>
            {
                var user = await FindAsync(reach.Managed.Include(u => u.Memberships), id, cancellation);
                if (id == caller.Value.UserId)
                    throw new RefusedException("Nobody puts themself into a team.");

                var supervises = user.Memberships.Where(m => m.IsSupervisor).Select(m => m.TeamId);
                if (AccountLine.BasisOf(user.JobTitle, user.Memberships.Select(m => m.TeamId), supervises) != basis)
                    throw new DbUpdateConcurrencyException("Somebody else changed the account.");

                var broken = new Rules().ExpectText(jobTitle, User.LongestName, "JobTitle", "Enter a job title");
                await TeamsAsync(broken, user.OrganisationId, teams, cancellation);
                broken.Expect(supervised.All(teams.Contains), "Supervised", "Select only teams that they are in").Check();
                user.JobTitle = jobTitle!.Trim();
                user.Memberships.Become(teams, m => m.TeamId, team => new TeamMember { UserId = id, TeamId = team });
                user.Memberships.ForEach(m => m.IsSupervisor = supervised.Contains(m.TeamId));
                Touch(user);
            },
            cancellation);

    /// <summary>Puts an account out from its next request on.</summary>
    public Task SuspendAsync(Guid id, string? reason, CancellationToken cancellation) => MoveAsync(
        CoreDeeds.AccountSuspended, id, reason, "Enter why the account is suspended", UserStatus.Suspended, cancellation);

    /// <summary>Lets a suspended account in again.</summary>
    public Task RestoreAsync(Guid id, string? reason, CancellationToken cancellation) => MoveAsync(
        CoreDeeds.AccountRestored, id, reason, "Enter why the account is restored", UserStatus.Active, cancellation);

    /// <summary>Puts an account out for good, and gives every open case that it owns to somebody else.</summary>
    /// <param name="id">The account.</param>
    /// <param name="successors">Who takes each case: as <see cref="OwnedCase.Successors"/>.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task CloseAsync(
        Guid id, IReadOnlyDictionary<Guid, Guid> successors, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, LongestReason, "Reason", "Enter why the account is closed").Check();
        return unitOfWork.WriteAsync(
            About(CoreDeeds.AccountClosed, id) with { Reason = reason!.Trim() },
            async unit =>
            {
                var user = await FindAsync(reach.Users.Include(u => u.Roles), id, cancellation);
                if (user.Status == UserStatus.Closed)
                    throw new RefusedException("It is closed already.");

                await CheckSomebodyIsLeftAsync(user, cancellation);
                await cases.HandOverAsync(user, successors, unit, cancellation);
                user.Status = UserStatus.Closed;
                Touch(user);
            },
            cancellation);
    }

    private Task MoveAsync(
        DeedType deed, Guid id, string? reason, string whenEmpty, UserStatus to, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, LongestReason, "Reason", whenEmpty).Check();
        return unitOfWork.WriteAsync(
            About(deed, id) with { Reason = reason!.Trim() },
            async _ =>
            {
                var user = await FindAsync(reach.Users.Include(u => u.Roles), id, cancellation);
                if (user.Status == UserStatus.Closed)
                    throw new RefusedException("It is closed for good.");
                if (user.IsSuspendedFromAbove && !IsAbove)
                    throw new RefusedException("Was suspended by who oversees accounts.");
                if (to == UserStatus.Suspended)
                    await CheckSomebodyIsLeftAsync(user, cancellation);
                (user.Status, user.IsSuspendedFromAbove) = (to, to == UserStatus.Suspended && IsAbove);
                Touch(user);
            },
            cancellation);
    }

    private bool IsAbove => caller.Value.Can(CorePermissions.OverseeAccounts);

    private async Task CheckSomebodyIsLeftAsync(User user, CancellationToken cancellation)
    {
        var isLeft = (IsAbove && user.Id != caller.Value.UserId)
            || user.Roles.All(r => r.Role != Role.Spoc)
            || await core.Set<User>().AnyAsync(
                u => u.OrganisationId == user.OrganisationId && u.Id != user.Id && u.Status == UserStatus.Active
                    && u.Roles.Any(r => r.Role == Role.Spoc),
                cancellation);
        new Rules().Expect(
            isLeft, "Reason",
            "Nobody would be left to answer for the organisation's accounts. Ask the data sharing manager").Check();
    }

    private async Task TeamsAsync(
        Rules rules, Guid organisation, IReadOnlyList<Guid> teams, CancellationToken cancellation)
    {
        var known = await core.Set<Team>().CountAsync(
            t => t.OrganisationId == organisation && teams.Contains(t.Id), cancellation);
        rules.Expect(teams.Count > 0 && known == teams.Distinct().Count(), "Teams", "Select at least one team");
    }

    private async Task MailLinkAsync(User user, CancellationToken cancellation)
    {
        var link = await links.NewAsync(user.Id, LinkUse.Join, cancellation);
        mailbox.Add(AccountMails.Added(user, caller.Value.OrganisationName, forceArea.Current.Name, link));
    }

    private static async Task<User> FindAsync(IQueryable<User> among, Guid id, CancellationToken cancellation) =>
        await among.SingleOrDefaultAsync(u => u.Id == id, cancellation)
        ?? throw new RefusedException("There is no such account within reach.");

    // So that of two who change an account at once the second is told.
    private static void Touch(User user) => user.ConcurrencyStamp = Guid.NewGuid().ToString("N");

    private static Deed About(DeedType type, Guid id) => new(type) { Subjects = [AccountQueries.SubjectOf(id)] };
}

/// <summary>A colleague to be added, as entered.</summary>
internal sealed record NewColleague(string? Name, string? JobTitle, string? Address, IReadOnlyList<Guid> Teams);
