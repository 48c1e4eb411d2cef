using ECins.Host.Identity.SignIn;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.Join;

/// <summary>Where a new user's link leads: asks for their first password. Opening it changes nothing and tells nothing.</summary>
[OpenToAll("The link itself is the key.")]
[RecordsNothing("An empty form; setting the password is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class IndexModel(JoinService join) : ScreenModel
{
    private bool _isGood;

    public bool IsDead { get; private set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task OnGetAsync(string secret, CancellationToken cancellation) =>
        IsDead = await join.UserOfAsync(secret, cancellation) is null;

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancellation)
    {
        if (!await SavedAsync(async () => _isGood = await join.JoinAsync(secret, Password, cancellation)))
            return Page();

        IsDead = !_isGood;
        return IsDead ? Page() : LocalRedirect("/");
    }
}
