using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations.Joining.Invite;

/// <summary>A page of the journey that invites a partner: shows the answers so far, checks and keeps the new ones.</summary>
internal abstract class InviteStep(IDrafts drafts) : ScreenModel
{
    private static readonly string[] Steps = ["Organisation", "Contact", "Agreement", "Check"];

    protected InvitationDraft Draft { get; private set; } = new();

    public string BackHref => At == 0 ? "/partners" : Url.Page(Steps[At - 1])!;

    private int At => Array.IndexOf(Steps, GetType().Name[..^"Model".Length]);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Show(Draft);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        return ModelState.IsValid && await SavedAsync(() => KeepAsync(Answer(Draft), cancellation))
            ? RedirectToPage(Steps[At + 1])
            : Page();
    }

    /// <summary>Puts the answers so far on the page.</summary>
    protected abstract void Show(InvitationDraft draft);

    /// <summary>The draft with what was entered.</summary>
    protected abstract InvitationDraft Answer(InvitationDraft draft);

    /// <summary>Adds the rules of this page.</summary>
    protected abstract Task ExpectAsync(Rules rules, InvitationDraft draft, CancellationToken cancellation);

    /// <summary>Loads what the page offers to choose from.</summary>
    protected virtual Task OfferAsync(CancellationToken cancellation) => Task.CompletedTask;

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Draft = await drafts.FindAsync<InvitationDraft>(InvitationService.DraftName, cancellation) ?? Draft;
        await OfferAsync(cancellation);
    }

    private async Task KeepAsync(InvitationDraft draft, CancellationToken cancellation)
    {
        var rules = new Rules();
        await ExpectAsync(rules, draft, cancellation);
        rules.Check();
        await drafts.KeepAsync(InvitationService.DraftName, draft, cancellation);
    }
}
