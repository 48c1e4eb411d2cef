using ECins.Host.Composition;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations.Joining.Invite;

/// <summary>Which agreement it is to sign.</summary>
[Needs(CorePermissions.InvitePartners)]
[RecordsNothing("Shows the signed-in user what they entered themselves.")]
internal sealed class AgreementModel(IDrafts drafts, InvitationRules invitation, AgreementQueries agreements) : InviteStep(drafts)
{
    public string OrganisationName => Draft.Name;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    [BindProperty]
    public Guid? AgreementId { get; set; }

    protected override async Task OfferAsync(CancellationToken cancellation) => Choices =
    [
        .. (await agreements.InForceAsync(cancellation)).Select(a => new Choice(
            a.Id.ToString(), a.Name, $"{a.PurposeNames()}. Until {a.Until.Show()}")),
    ];

    protected override void Show(InvitationDraft draft) => AgreementId = draft.AgreementId;

    protected override InvitationDraft Answer(InvitationDraft draft) => draft with { AgreementId = AgreementId };

    protected override Task ExpectAsync(Rules rules, InvitationDraft draft, CancellationToken cancellation) =>
        invitation.AgreementAsync(rules, draft, cancellation);
}
