using ECins.Host.Accounts;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Identity.Join;
using ECins.Host.Mail;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations.Joining;

/// <summary>Invites organisations to join, through the contact who is to be their SPOC.</summary>
internal sealed class InvitationService(
    CoreDbContext core, IUnitOfWork unitOfWork, InvitationRules rules, AccountRules accountRules, AccountMaker accounts,
    JoinLinks links, Mailbox mailbox, IDrafts drafts, CurrentCaller caller, ForceAreaScope forceArea, TimeProvider time)
    : IScopedService
{
    public const string DraftName = "partners/invite";

    /// <summary>Makes the organisation, its contact's account and first team, and mails the contact a link.</summary>
    /// <returns>The organisation.</returns>
    public Task<Guid> InviteAsync(InvitationDraft draft, CancellationToken cancellation)
    {
        var inviter = Inviter();
        return unitOfWork.WriteAsync(
            new Deed(CoreDeeds.PartnerInvited),
            async unit =>
            {
                await rules.CheckAllAsync(draft, cancellation);
                var organisation = Add(draft);
                unit.About(organisation.Subject);
                var contact = AddContact(draft, organisation);
                core.Add(new Invitation
                {
                    OrganisationId = organisation.Id,
                    ContactId = contact.Id,
                    AgreementId = draft.AgreementId!.Value,
                    InvitedById = inviter,
                    InvitedAt = Now,
                });
                var agreement = await core.Set<Agreement>().SingleAsync(a => a.Id == draft.AgreementId, cancellation);
                await MailAsync(organisation, contact, agreement, cancellation);
                await drafts.DropAsync(DraftName, cancellation);
                return organisation.Id;
            },
            cancellation);
    }

    /// <summary>Sends a new link in place of the one before, which is dead from now on.</summary>
    /// <param name="id">The organisation: joining, or not let in before.</param>
    /// <param name="address">The contact's address; it can change until they have a password.</param>
    /// <param name="version">The organisation's version that this is based on.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task InviteAgainAsync(Guid id, string? address, int version, CancellationToken cancellation)
    {
        var inviter = Inviter();
        return unitOfWork.WriteAsync(
            new Deed(CoreDeeds.PartnerInvited) { Subjects = [Organisation.SubjectOf(id)] },
            async _ =>
            {
                var invitation = await core.Set<Invitation>()
                    .Include(i => i.Organisation).Include(i => i.Contact).Include(i => i.Agreement)
                    .SingleOrDefaultAsync(i => i.OrganisationId == id, cancellation);
                if (invitation?.Organisation.Status is not (OrganisationStatus.Joining or OrganisationStatus.Withdrawn))
                    throw new RefusedException("Only an organisation that joins, or was not let in, is invited again.");

                core.Entry(invitation.Organisation).ExpectVersion(version);
                await CorrectAddressAsync(invitation.Contact, address, cancellation);
                invitation.Organisation.Status = OrganisationStatus.Joining;
                invitation.InvitedById = inviter;
                invitation.InvitedAt = Now;
                await MailAsync(invitation.Organisation, invitation.Contact, invitation.Agreement, cancellation);
            },
            cancellation);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Guid Inviter() => caller.Value.Can(CorePermissions.InvitePartners) && caller.Value.UserId is { } user
        ? user
        : throw new RefusedException("May not invite partners.");

    private Organisation Add(InvitationDraft draft)
    {
        var organisation = new Organisation
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Name = draft.Name.Trim(),
            Kind = draft.Kind!.Value,
            Regime = draft.Regime!.Value,
            OtherCounty = draft.OtherCounty.Trim(),
            Status = OrganisationStatus.Joining,
        };
        core.Add(organisation);
        return organisation;
    }

    // The first team bears the organisation's name, so that a workstream can be turned on for it.
    private User AddContact(InvitationDraft draft, Organisation organisation)
    {
        var team = new Team
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            OrganisationId = organisation.Id,
            Name = organisation.Name,
        };
        core.Add(team);
        return accounts.Add(
            draft.ContactName, draft.ContactJob, organisation.Id, draft.ContactAddress,
            [Role.Spoc, Role.Practitioner], [team.Id]);
    }

    private async Task CorrectAddressAsync(User contact, string? address, CancellationToken cancellation)
    {
        var wanted = (address ?? "").Trim();
        if (string.Equals(wanted, contact.Email, StringComparison.OrdinalIgnoreCase))
            return;

        var broken = new Rules().Expect(
            contact.PasswordHash is null, "Address", "The contact has begun already, so the address stays as it is");
        await accountRules.AddressAsync(broken, wanted, "Address", cancellation);
        broken.Check();
        contact.MoveTo(wanted);
    }

    private async Task MailAsync(
        Organisation organisation, User contact, Agreement agreement, CancellationToken cancellation)
    {
        var link = await links.NewAsync(contact.Id, LinkUse.Join, cancellation);
        mailbox.Add(JoiningMails.Invited(
            contact.Email!, organisation, caller.Value.OrganisationName, forceArea.Current.Name, agreement.Name, link));
    }
}
