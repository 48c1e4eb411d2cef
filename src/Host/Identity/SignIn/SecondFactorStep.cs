using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Identity.SignIn;

/// <summary>A page that asks for the second factor, between the right password and the session.</summary>
internal abstract class SecondFactorStep(Sessions sessions) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    protected abstract string WhenWrong { get; }

    public async Task<IActionResult> OnGetAsync() =>
        await sessions.FindHalfAsync() is null ? RedirectToPage("Index", new { then = Then }) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await sessions.FindHalfAsync() is not { } half)
            return RedirectToPage("Index", new { then = Then });
        if (await IsAdmittedAsync(half, cancellation))
            return LocalRedirect(Url.IsLocalUrl(Then) ? Then : "/");

        ModelState.AddModelError(nameof(Code), WhenWrong);
        return Page();
    }

    protected abstract Task<bool> IsAdmittedAsync(Session half, CancellationToken cancellation);
}
