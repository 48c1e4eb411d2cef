using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Tasks.Calendar;

/// <summary>What a user's calendar program reads.</summary>
[OpenToAll("Whoever has the address learns on which days something is due, and nothing else.")]
[RecordsNothing("It names nobody and no case: it tells days, and where to sign in.")]
internal sealed class FeedModel(CalendarQueries calendar) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancellation) =>
        await calendar.ReadAsync(secret, cancellation) is { } text ? Content(text, "text/calendar; charset=utf-8") : NotFound();
}
