using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>Why somebody is kept out.</summary>
[OnCase(Level.Own)]
[RecordsNothing("Names a colleague, and shows nothing of the case that its bar does not.")]
internal sealed class KeepOutWhyModel(HeldBarQueries bars, PrincipalQueries principals, ShareService shares) : HeldScreen(bars)
{
    public Principal Whom { get; private set; } = null!;

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return await SavedAsync(() => shares.ExcludeAsync(HeldId, id, Reason, cancellation))
            ? LocalRedirect($"{Root}/sharing")
            : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await principals.FindAsync(PrincipalKind.User, id, cancellation) is not { } user)
            return false;

        Whom = user;
        return true;
    }
}
