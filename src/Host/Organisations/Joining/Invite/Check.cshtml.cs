using ECins.Host.Composition;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations.Joining.Invite;

/// <summary>Shows the answers before the invitation is sent.</summary>
[Needs(CorePermissions.InvitePartners)]
[RecordsNothing("Shows the signed-in user what they entered themselves.")]
internal sealed class CheckModel(IDrafts drafts, AgreementQueries agreements, InvitationService invitations, ForceAreaScope forceArea) : ScreenModel
{
    public InvitationDraft Draft { get; private set; } = new();

    public string Agreement { get; private set; } = "";

    public string ForceArea => forceArea.Current.Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await LoadAsync(cancellation) ? Page() : RedirectToPage("Organisation");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return RedirectToPage("Organisation");

        var id = Guid.Empty;
        return await SavedAsync(async () => id = await invitations.InviteAsync(Draft, cancellation))
            ? RedirectToPage("/Organisations/Details", new { id })
            : Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await drafts.FindAsync<InvitationDraft>(InvitationService.DraftName, cancellation) is not { } draft)
            return false;

        Draft = draft;
        Agreement = (await agreements.InForceAsync(cancellation)).Find(a => a.Id == draft.AgreementId)?.Name ?? "";
        return true;
    }
}
