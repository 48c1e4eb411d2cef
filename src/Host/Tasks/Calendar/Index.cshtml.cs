using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Tasks.Calendar;

/// <summary>The user's address for their calendar program.</summary>
[SignedIn]
[RecordsNothing("Shows the signed-in user what they made themselves.")]
internal sealed class IndexModel(CalendarService calendar) : PageModel
{
    /// <summary>When it was made (UTC); <c>null</c> when there is none.</summary>
    public DateTime? MadeAt { get; private set; }

    /// <summary>The address that was just made.</summary>
    public string? Address { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => MadeAt = await calendar.MadeAtAsync(cancellation);

    // No redirect: the address is shown once, and stands nowhere to be read again.
    public async Task OnPostMakeAsync(CancellationToken cancellation)
    {
        Address = await calendar.MakeAsync(cancellation);
        MadeAt = await calendar.MadeAtAsync(cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancellation)
    {
        await calendar.EndAsync(cancellation);
        return LocalRedirect("/account/calendar");
    }
}
