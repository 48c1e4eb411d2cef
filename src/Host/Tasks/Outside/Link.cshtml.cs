using ECins.Host.Identity;
using ECins.Host.Identity.SignIn;
using ECins.Host.Tasks.Outside.Languages;
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
internal sealed class LinkModel(OutsideService outside, CurrentCaller caller, OutsideLanguages languages) : OutsideScreen(caller, languages)
{
    public bool HasAsked { get; private set; }

    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancellation)
    {
        if (await outside.OpenAsync(secret, Code, cancellation))
            return LocalRedirect(Words.Address("/task"));

        ModelState.AddModelError(nameof(Code), Words[OutsidePhrase.NotOpened]);
        return Page();
    }

    public async Task OnPostNewLinkAsync(string secret, CancellationToken cancellation)
    {
        await outside.AskForNewLinkAsync(secret, cancellation);
        HasAsked = true;
    }
}
