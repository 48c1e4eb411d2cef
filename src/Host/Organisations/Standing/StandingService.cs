using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Identity.Join;
using ECins.Host.Mail;
using ECins.Host.Organisations.Joining;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations.Standing;

/// <summary>Changes how an organisation stands among the partners. What it may do follows at its users' next request.</summary>
internal sealed class StandingService(
    CoreDbContext core, IUnitOfWork unitOfWork, JoiningQueries joining, JoinLinks links, Mailbox mailbox, SiteAddress site,
    ForceAreaScope forceArea, CurrentCaller caller) : IScopedService
{
    public const int LongestReason = 500;

    /// <summary>Makes an organisation that has done all there is to do a partner, and tells its SPOC.</summary>
    public Task ApproveAsync(Guid id, int version, CancellationToken cancellation) => MoveAsync(
        new Move(CoreDeeds.PartnerApproved, CorePermissions.ApprovePartners, OrganisationStatus.Joining, OrganisationStatus.Live),
        id, version,
        async organisation =>
        {
            var contact = (await ReadyAsync(id, cancellation)).Contact;
            mailbox.Add(JoiningMails.Approved(contact.Address, organisation, forceArea.Current.Name, site.Of("/sign-in")));
        },
        cancellation);

    /// <summary>Does not let an organisation in, and tells its contact so, without the reason.</summary>
    public Task RefuseAsync(Guid id, string? reason, int version, CancellationToken cancellation) => MoveAsync(
        new Move(CoreDeeds.PartnerRefused, CorePermissions.ApprovePartners, OrganisationStatus.Joining, OrganisationStatus.Withdrawn)
        {
            Reason = Given(reason, "Enter why it is not let in"),
        },
        id, version,
        async organisation =>
        {
            var contact = (await ReadyAsync(id, cancellation)).Contact;
            mailbox.Add(JoiningMails.Refused(contact.Address, organisation, forceArea.Current.Name));
        },
        cancellation);

    /// <summary>Ends an invitation: its link is dead, and its contact is out.</summary>
    public Task WithdrawAsync(Guid id, string? reason, int version, CancellationToken cancellation) => MoveAsync(
        new Move(CoreDeeds.InvitationWithdrawn, CorePermissions.InvitePartners, OrganisationStatus.Joining, OrganisationStatus.Withdrawn)
        {
            Reason = Given(reason, "Enter why the invitation is withdrawn"),
        },
        id, version,
        async _ =>
        {
            if (await joining.FindAsync(id, cancellation) is { } progress)
                await links.DropAsync(progress.Contact.Id, cancellation);
        },
        cancellation);

    /// <summary>Puts a partner out, with all its users, until it is restored.</summary>
    public Task SuspendAsync(Guid id, string? reason, int version, CancellationToken cancellation) => MoveAsync(
        new Move(CoreDeeds.PartnerSuspended, CorePermissions.SuspendPartners, OrganisationStatus.Live, OrganisationStatus.Suspended)
        {
            Reason = Given(reason, "Enter why it is suspended"),
        },
        id, version,
        organisation => organisation.Id == caller.Value.OrganisationId
            ? throw new RefusedException("Nobody suspends their own organisation: nobody would be left to restore it.")
            : Task.CompletedTask,
        cancellation);

    public Task RestoreAsync(Guid id, string? reason, int version, CancellationToken cancellation) => MoveAsync(
        new Move(CoreDeeds.PartnerRestored, CorePermissions.SuspendPartners, OrganisationStatus.Suspended, OrganisationStatus.Live)
        {
            Reason = Given(reason, "Enter why it is restored"),
        },
        id, version, _ => Task.CompletedTask, cancellation);

    private static string Given(string? reason, string whenEmpty)
    {
        new Rules().ExpectText(reason, LongestReason, "Reason", whenEmpty).Check();
        return reason!.Trim();
    }

    private async Task<Progress> ReadyAsync(Guid id, CancellationToken cancellation) =>
        await joining.FindAsync(id, cancellation) is { Step: JoiningStep.Approval } progress
            ? progress
            : throw new RefusedException("It has not done all there is to do.");

    private Task MoveAsync(
        Move move, Guid id, int version, Func<Organisation, Task> also, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(move.Deed) { Reason = move.Reason, Subjects = [Organisation.SubjectOf(id)] },
            async _ =>
            {
                var organisation = await core.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == id, cancellation);
                if (organisation is null || !caller.Value.Can(move.Permission))
                    throw new RefusedException("May not change how the organisation stands.");
                if (organisation.Version != version || organisation.Status != move.From)
                    throw new DbUpdateConcurrencyException("Somebody else changed how the organisation stands.");

                core.Entry(organisation).ExpectVersion(version);
                await also(organisation);
                organisation.Status = move.To;
            },
            cancellation);

    private sealed record Move(DeedType Deed, string Permission, OrganisationStatus From, OrganisationStatus To)
    {
        public string? Reason { get; init; }
    }
}
