using ECins.Host.Identity;
using ECins.Host.Identity.SignIn;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Tasks.Outside;

/// <summary>
/// Where the link of a task leads. It shows the same whatever the link is, for mail scanners follow links too; and what
/// does not open is answered the same, whatever the reason.
/// </summary>
[OpenToAll("Whoever has the link is asked for the code.")]
[RecordsNothing("It shows nothing; opening a task is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class LinkModel(OutsideService outside, CurrentCaller caller) : OutsideScreen(caller)
{
    private const string NotOpened =
        "Nothing opened. Check the code. If it is right, the link has stopped working: ask for a new one";

    public bool HasAsked { get; private set; }

    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancellation)
    {
        if (await outside.OpenAsync(secret, Code, cancellation))
            return LocalRedirect("/task");

        ModelState.AddModelError(nameof(Code), NotOpened);
        return Page();
    }

    public async Task OnPostNewLinkAsync(string secret, CancellationToken cancellation)
    {
        await outside.AskForNewLinkAsync(secret, cancellation);
        HasAsked = true;
    }
}
