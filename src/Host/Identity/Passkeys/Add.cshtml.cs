using ECins.Host.Identity.Account;
using ECins.Host.Identity.SignIn;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.Passkeys;

/// <summary>Adds a passkey: name it, let the device make it, keep the recovery codes.</summary>
[SignedIn]
[BeforeAccess]
[RecordsNothing("Shows the signed-in user nothing but their own; that a passkey was added is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class AddModel(PasskeyService passkeys, AccountService account) : ScreenModel
{
    public bool NeedsPassword { get; private set; }

    /// <summary>What the browser is asked.</summary>
    public string? Asked { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the browser answered.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public async Task OnGetAsync() => NeedsPassword = await account.HasSecondFactorAsync();

    public async Task OnPostAskAsync(CancellationToken cancellation)
    {
        await OnGetAsync();
        await SavedAsync(async () => Asked = await passkeys.AskAsync(Name, Password, cancellation));
    }

    public async Task<IActionResult> OnPostFinishAsync(CancellationToken cancellation)
    {
        if (await SavedAsync(async () => RecoveryCodes = await passkeys.AddAsync(Name, Credential, cancellation)))
            return RecoveryCodes.Count > 0 ? Page() : LocalRedirect("/account");

        await OnGetAsync();
        return Page();
    }
}
