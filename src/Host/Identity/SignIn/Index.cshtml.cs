using ECins.Host.Demo;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.SignIn;

/// <summary>Asks for the e-mail address and the password.</summary>
[OpenToAll("Nobody is signed in yet.")]
[RecordsNothing("An empty form; every try is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class IndexModel(SignInService signIn, IHostEnvironment environment) : PageModel
{
    public bool HasDoors => environment.IsDemo();

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var then = Url.IsLocalUrl(Then) ? Then : "/";
        switch (await signIn.ByPasswordAsync(Address, Password, cancellation))
        {
            case PasswordAnswer.AskCode:
                return RedirectToPage("Code", new { then });
            case PasswordAnswer.AskPasskey:
                return RedirectToPage("Passkey", new { then });
            case PasswordAnswer.Begun:
                return LocalRedirect(then);
            default:
                ModelState.AddModelError(
                    nameof(Address), "Check your e-mail address and password. After 5 wrong tries an account is locked for 15 minutes");
                return Page();
        }
    }
}
