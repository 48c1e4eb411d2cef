using System.Globalization;
using ECins.Host.Cases.Live;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Notices;

/// <summary>
/// Tells an open page how many notices its user has not seen, as server-sent events. It ends after a while, and the browser asks
/// again: who has lost their account by then is not answered.
/// </summary>
[SignedIn]
[RecordsNothing("It tells the signed-in user a number, and nothing of what they were told.")]
[ProlongsNoSession]
internal sealed class LiveModel(NoticeQueries notices, LiveSeats seats, CurrentCaller caller, IHostApplicationLifetime host, TimeProvider time) : PageModel
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public Task<IActionResult> OnGetAsync() => EventStream.AnswerAsync(HttpContext, seats, caller.Value.UserId!.Value, host, TellAsync);

    private async Task TellAsync(EventStream stream)
    {
        var (end, told) = (time.GetUtcNow() + Longest, -1);
        while (time.GetUtcNow() < stream.Until && time.GetUtcNow() < end)
        {
            var count = await notices.UnseenAsync(stream.Cancellation);
            await stream.SayAsync(count == told ? ":\n\n" : string.Create(CultureInfo.InvariantCulture, $"data: {count}\n\n"));
            told = count;
            await Task.Delay(Pace, time, stream.Cancellation);
        }
    }
}
