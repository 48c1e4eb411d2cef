using ECins.Host.Identity.SignIn;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.Account;

/// <summary>Sets up the authenticator app: make a key, scan it, prove it with a code, keep the recovery codes.</summary>
[SignedIn]
[BeforeAccess]
[RecordsNothing("Shows the signed-in user their own key; what is done with it is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class SecondFactorModel(AccountService account, BegunKey begun) : ScreenModel
{
    public bool IsReplacement { get; private set; }

    /// <summary>The key begun was begun elsewhere, or too long ago.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Shown until it is proved; a key in use is never shown again.</summary>
    public AuthenticatorKey? Key { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task OnGetAsync() => IsReplacement = await account.HasSecondFactorAsync();

    /// <summary>Makes the key.</summary>
    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancellation)
    {
        if (await SavedAsync(async () => await ShowAsync(await account.BeginSecondFactorAsync(Password, cancellation))))
            return Page();

        await OnGetAsync();
        return Page();
    }

    /// <summary>Takes the key into use.</summary>
    public async Task<IActionResult> OnPostProveAsync(CancellationToken cancellation)
    {
        if (begun.Value is not { } key)
        {
            IsOver = true;
            await OnGetAsync();
        }
        else if (!await SavedAsync(async () => RecoveryCodes = await account.SetSecondFactorAsync(Code, cancellation)))
        {
            await ShowAsync(key);
        }

        return Page();
    }

    private async Task ShowAsync(string key) => Key = AuthenticatorKey.Of(key, await account.AddressAsync());
}
