using ECins.Host.Accounts.Resets;
using ECins.Host.Audit;
using ECins.Host.Cases.Ownership;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Accounts;

/// <summary>An account, and what can be done about it.</summary>
[Needs(CorePermissions.SuspendAccounts)]
[Records(CoreDeeds.AccountShown)]
internal sealed class DetailsModel(
    AccountQueries accounts, AccountService service, ResetQueries resets, AuditQueries audit, OwnedCases cases,
    Caller caller) : PageModel
{
    private const int HistoryShown = 20;

    public AccountLine Account { get; private set; } = null!;

    public ResetRequest? Waiting { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>The open cases that wait while the account is suspended.</summary>
    public IReadOnlyList<OwnedCase> WaitingCases { get; private set; } = [];

    /// <summary>Nobody puts themself into a team.</summary>
    public bool MayChange => MayManage && Account.Id != caller.UserId;

    private bool MayManage => IsColleague && caller.Can(CorePermissions.ManageAccounts);

    public bool MaySendLink => MayManage && Account.Status == UserStatus.Active && !Account.HasJoined;

    public bool MayAskReset =>
        MayManage && Account.Status == UserStatus.Active && Account.HasJoined && Waiting is null;

    public bool IsColleague => Account.OrganisationId == caller.OrganisationId;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account)
            return NotFound();

        Account = account;
        Waiting = await resets.WaitingForAsync(id, cancellation);
        if (account.Status == UserStatus.Suspended)
            WaitingCases = await cases.OfAsync(id, cancellation);
        History = await audit.HistoryAsync(
            AccountQueries.SubjectOf(id), CoreDeeds.AccountHistory, HistoryShown, cancellation);
        return Page();
    }

    /// <summary>Sends the link to join again.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        await service.SendLinkAsync(id, cancellation);
        return RedirectToPage(new { id });
    }
}
