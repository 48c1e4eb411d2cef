using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Identity;

/// <summary>Ends the session.</summary>
[SignedIn]
[RecordsNothing("Shows nothing; signing out is recorded as such.")]
internal sealed class SignOutModel(SignInRecord record) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await record.SignedOutAsync(cancellation);
        await HttpContext.SignOutAsync(SessionCookie.Scheme);
        return LocalRedirect("/sign-in");
    }
}
