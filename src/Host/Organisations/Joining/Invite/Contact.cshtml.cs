using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations.Joining.Invite;

/// <summary>Who is to be its SPOC.</summary>
[Needs(CorePermissions.InvitePartners)]
[RecordsNothing("Shows the signed-in user what they entered themselves.")]
internal sealed class ContactModel(IDrafts drafts, InvitationRules invitation) : InviteStep(drafts)
{
    public string OrganisationName => Draft.Name;

    [BindProperty]
    public string? ContactName { get; set; }

    [BindProperty]
    public string? ContactJob { get; set; }

    [BindProperty]
    public string? ContactAddress { get; set; }

    protected override void Show(InvitationDraft draft) =>
        (ContactName, ContactJob, ContactAddress) = (draft.ContactName, draft.ContactJob, draft.ContactAddress);

    protected override InvitationDraft Answer(InvitationDraft draft) => draft with
    {
        ContactName = ContactName ?? "",
        ContactJob = ContactJob ?? "",
        ContactAddress = ContactAddress ?? "",
    };

    protected override Task ExpectAsync(Rules rules, InvitationDraft draft, CancellationToken cancellation) =>
        invitation.ContactAsync(rules, draft, cancellation);
}
