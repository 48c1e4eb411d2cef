using ECins.Host.Composition;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations.Joining.Invite;

/// <summary>Which organisation is invited.</summary>
[Needs(CorePermissions.InvitePartners)]
[RecordsNothing("Shows the signed-in user what they entered themselves.")]
internal sealed class OrganisationModel(IDrafts drafts, InvitationRules invitation, ForceAreaScope forceArea) : InviteStep(drafts)
{
    public static IReadOnlyList<Choice> Kinds { get; } =
        [.. Enum.GetValues<OrganisationKind>().Select(k => new Choice(k.ToString(), k.Show()))];

    public static IReadOnlyList<Choice> Regimes { get; } =
    [
        new(nameof(Organisations.Regime.UkGdpr), Organisations.Regime.UkGdpr.Show(), "Councils, housing, schools, health, charities"),
        new(
            nameof(Organisations.Regime.LawEnforcement), Organisations.Regime.LawEnforcement.Show(),
            "Police, probation and other competent authorities"),
    ];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public OrganisationKind? Kind { get; set; }

    [BindProperty]
    public Regime? Regime { get; set; }

    [BindProperty]
    public string? OtherCounty { get; set; }

    public string ForceArea => forceArea.Current.Name;

    protected override void Show(InvitationDraft draft) =>
        (Name, Kind, Regime, OtherCounty) = (draft.Name, draft.Kind, draft.Regime, draft.OtherCounty);

    protected override InvitationDraft Answer(InvitationDraft draft) =>
        draft with { Name = Name ?? "", Kind = Kind, Regime = Regime, OtherCounty = OtherCounty ?? "" };

    protected override Task ExpectAsync(Rules rules, InvitationDraft draft, CancellationToken cancellation) =>
        invitation.OrganisationAsync(rules, draft, cancellation);
}
