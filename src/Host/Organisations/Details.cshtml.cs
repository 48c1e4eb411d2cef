using ECins.Host.Accounts;
using ECins.Host.Audit;
using ECins.Host.Cases.Ownership;
using ECins.Host.Composition;
using ECins.Host.Layout;
using ECins.Host.Organisations.Joining;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Organisations;

/// <summary>A partner: how it stands, what it signed, how it joined and, for who oversees them, its accounts.</summary>
[Needs(CorePermissions.SeePartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class DetailsModel(
    PartnerQueries partners, AccountQueries accounts, PartnerCases cases, AuditQueries audit, IReadLog read, Caller caller, ForceAreaScope forceArea)
    : PageModel
{
    private const int HistoryShown = 20;

    public PartnerRow Partner { get; private set; } = null!;

    /// <summary>For who oversees them.</summary>
    public ListPage<AccountLine>? Accounts { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>How many open cases a suspended partner still owns.</summary>
    public int OwnedCases { get; private set; }

    public string ForceArea => forceArea.Current.Name;

    public bool MayPlace => caller.Can(CorePermissions.InvitePartners);

    public bool MayApprove =>
        Is(OrganisationStatus.Joining, CorePermissions.ApprovePartners) && Partner.Progress?.Step == JoiningStep.Approval;

    public bool MayInviteAgain => Partner.Progress is not null
        && (MayWithdraw || Is(OrganisationStatus.Withdrawn, CorePermissions.InvitePartners));

    public bool MayWithdraw => Is(OrganisationStatus.Joining, CorePermissions.InvitePartners);

    public bool MaySuspend => Is(OrganisationStatus.Live, CorePermissions.SuspendPartners) && Partner.Organisation.Id != caller.OrganisationId;

    public bool MayRestore => Is(OrganisationStatus.Suspended, CorePermissions.SuspendPartners);

    public async Task<IActionResult> OnGetAsync(Guid id, int from, CancellationToken cancellation)
    {
        if (await partners.FindAsync(id, cancellation) is not { } partner)
            return NotFound();

        Partner = partner;
        read.Showed(partner.Organisation.Subject);
        if (MayRestore)
            OwnedCases = await cases.CountAsync(id, cancellation);
        if (caller.Can(CorePermissions.OverseeAccounts))
            Accounts = await accounts.OfAsync(id, from, cancellation);
        History = await audit.HistoryAsync(partner.Organisation.Subject, CoreDeeds.PartnerHistory, HistoryShown, cancellation);
        return Page();
    }

    private bool Is(OrganisationStatus status, string permission) =>
        Partner.Organisation.Status == status && caller.Can(permission);
}
