using ECins.Host.Identity.SignIn;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.Passkeys;

/// <summary>Takes a passkey of the user's own away.</summary>
[SignedIn]
[RecordsNothing("Shows the signed-in user their own passkey.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class RemoveModel(PasskeyService passkeys) : ScreenModel
{
    public Passkey Passkey { get; private set; } = null!;

    [BindProperty]
    public string? Password { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return await SavedAsync(() => passkeys.RemoveAsync(id, Password, cancellation)) ? LocalRedirect("/account") : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var mine = (await passkeys.MineAsync(cancellation)).SingleOrDefault(p => p.Id == id);
        Passkey = mine!;
        return mine is not null;
    }
}
