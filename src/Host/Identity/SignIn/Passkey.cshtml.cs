using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.SignIn;

/// <summary>Asks for one of the account's passkeys.</summary>
[OpenToAll("Nobody is signed in yet; the half-begun session is asked for inside.")]
[RecordsNothing("Shows nothing of anybody; every try is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class PasskeyModel(PasskeySignIn signIn, Sessions sessions) : PageModel
{
    private const string WhenWrong = "Your device gave no passkey of yours. Try again, or use another way";

    /// <summary>What the browser is asked.</summary>
    public string Asked { get; private set; } = "";

    public bool HasAuthenticator { get; private set; }

    /// <summary>What the browser answered.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await sessions.FindHalfAsync() is { } half ? await AskAsync(half) : RedirectToPage("Index", new { then = Then });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await sessions.FindHalfAsync() is not { } half)
            return RedirectToPage("Index", new { then = Then });
        if (await signIn.AdmitAsync(half, Credential, cancellation))
            return LocalRedirect(Url.IsLocalUrl(Then) ? Then : "/");

        ModelState.AddModelError(nameof(Credential), WhenWrong);
        return await AskAsync(half);
    }

    private async Task<IActionResult> AskAsync(Session half)
    {
        if (await signIn.AskAsync(half) is not { } asked)
            return RedirectToPage("Index", new { then = Then });

        (Asked, HasAuthenticator) = (asked.Json, asked.HasAuthenticator);
        return Page();
    }
}
