using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Identity;

/// <summary>Ends the session.</summary>
[SignedIn]
[BeforeAccess]
[RecordsNothing("Shows nothing; signing out is recorded as such.")]
internal sealed class SignOutModel(AuditTrail trail, Sessions sessions, Caller caller) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var deed = new Deed(CoreDeeds.SignedOut) { Subjects = [new Subject("user", caller.UserId.ToString()!)] };
        await trail.RecordAsync(deed, AuditOutcome.Done, cancellation);
        await sessions.EndAsync();
        return LocalRedirect("/");
    }
}
