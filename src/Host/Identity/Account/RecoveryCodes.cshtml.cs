using ECins.Host.Identity.SignIn;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.Account;

/// <summary>Makes new recovery codes, and shows them once.</summary>
[SignedIn]
[RecordsNothing("Shows the signed-in user their own codes; that they were made is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class RecoveryCodesModel(AccountService account) : ScreenModel
{
    public IReadOnlyList<string> Codes { get; private set; } = [];

    [BindProperty]
    public string? Password { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SavedAsync(async () => Codes = await account.NewRecoveryCodesAsync(Password, cancellation));
        return Page();
    }
}
