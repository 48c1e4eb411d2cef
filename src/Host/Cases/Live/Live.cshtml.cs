using System.Globalization;
using ECins.Host.Access;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Cases.Live;

/// <summary>
/// Tells an open page how many entries others have written since it was read, as server-sent events. The rule is asked again
/// every few seconds; once the reader may no longer read the case the page is told so, and no more.
/// </summary>
[OnCase(Level.Read)]
[RecordsNothing("It tells a number, and nothing of what was written; reading that is loading the page, which records it.")]
[ProlongsNoSession]
internal sealed class LiveModel(
    LiveCases cases, LiveSeats seats, LiveQueries entries, ReachWatch reach, CurrentHolding current, CurrentCaller caller,
    ForceAreaScope forceArea, IHostApplicationLifetime host, TimeProvider time) : PageModel
{
    // Short enough for proxies that close what is silent, and for whoever takes a share back.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(4);

    /// <param name="others">How many there were when the page was read.</param>
    public async Task<IActionResult> OnGetAsync(int others)
    {
        using var watch = cases.Watch(new LiveCase(forceArea.Current.Key, current.Holding.Id));
        return await EventStream.AnswerAsync(HttpContext, seats, caller.Value.UserId!.Value, host, stream => TellAsync(stream, watch, others));
    }

    private async Task TellAsync(EventStream stream, LiveWatch watch, int others)
    {
        var (level, isNews) = (Level.None, true);
        for (var told = others; time.GetUtcNow() < stream.Until; isNews = await watch.WaitAsync(Pace, stream.Cancellation))
        {
            var now = await reach.LevelNowAsync(stream.Cancellation);
            if (now < Level.Read)
            {
                await stream.SayAsync("event: ended\ndata:\n\n");
                return;
            }

            var count = isNews || now != level ? await entries.OthersAsync(stream.Cancellation) : told;
            level = now;
            await stream.SayAsync(count == told ? ":\n\n" : string.Create(CultureInfo.InvariantCulture, $"data: {count - others}\n\n"));
            told = count;
        }
    }
}
