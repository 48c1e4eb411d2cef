using System.Globalization;
using ECins.Host.Access;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
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
        using var seat = seats.Take(caller.Value.UserId!.Value);
        if (seat is null)
            return StatusCode(StatusCodes.Status429TooManyRequests);

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(HttpContext.RequestAborted, host.ApplicationStopping);
        using var watch = cases.Watch(new LiveCase(forceArea.Current.Key, current.Holding.Id));
        Response.ContentType = "text/event-stream";
        Response.Headers["X-Accel-Buffering"] = "no";
        HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            await TellAsync(watch, others, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The page was left, or this host is about to end; the page asks again.
        }

        return new EmptyResult();
    }

    private async Task TellAsync(LiveWatch watch, int others, CancellationToken cancellation)
    {
        var (until, level, isNews) = (await SessionEndAsync(), Level.None, true);
        for (var told = others; time.GetUtcNow() < until; isNews = await watch.WaitAsync(Pace, cancellation))
        {
            var now = await reach.LevelNowAsync(cancellation);
            if (now < Level.Read)
            {
                await SayAsync("event: ended\ndata:\n\n", cancellation);
                return;
            }

            var count = isNews || now != level ? await entries.OthersAsync(cancellation) : told;
            level = now;
            await SayAsync(count == told ? ":\n\n" : string.Create(CultureInfo.InvariantCulture, $"data: {count - others}\n\n"), cancellation);
            told = count;
        }
    }

    // As the cookie has it that came with the request. Who is still about has a later one by then, and the page asks again.
    private async Task<DateTimeOffset> SessionEndAsync() =>
        (await HttpContext.AuthenticateAsync()).Properties?.ExpiresUtc ?? DateTimeOffset.MinValue;

    private async Task SayAsync(string words, CancellationToken cancellation)
    {
        await Response.WriteAsync(words, cancellation);
        await Response.Body.FlushAsync(cancellation);
    }
}
