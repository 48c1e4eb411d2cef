using ECins.Host.Identity.SignIn;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.Account;

/// <summary>Changes the user's password.</summary>
[SignedIn]
[RecordsNothing("An empty form.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class PasswordModel(AccountService account) : ScreenModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Wanted { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => account.ChangePasswordAsync(Current, Wanted, cancellation))
            ? LocalRedirect("/account")
            : Page();
}
