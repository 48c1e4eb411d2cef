using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Live;

/// <summary>Server-sent events to one open page, until it is left, the session ends or the host does.</summary>
internal sealed class EventStream
{
    private readonly HttpContext _http;

    private EventStream(HttpContext http, DateTimeOffset until, CancellationToken cancellation) => (_http, Cancellation, Until) = (http, cancellation, until);

    public CancellationToken Cancellation { get; }

    /// <summary>When the session ends, as the cookie has it that came with the request. Who is still about has a later one by then, and the page asks again.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>Answers a request with what is told; with 429 when the user has too many pages listening.</summary>
    public static async Task<IActionResult> AnswerAsync(
        HttpContext http, LiveSeats seats, Guid user, IHostApplicationLifetime host, Func<EventStream, Task> tell)
    {
        using var seat = seats.Take(user);
        if (seat is null)
            return new StatusCodeResult(StatusCodes.Status429TooManyRequests);

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var until = (await http.AuthenticateAsync()).Properties?.ExpiresUtc ?? DateTimeOffset.MinValue;
        try
        {
            await tell(new EventStream(http, until, stopping.Token));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The page was left, or this host is about to end; the page asks again.
        }

        return new EmptyResult();
    }

    public async Task SayAsync(string words)
    {
        await _http.Response.WriteAsync(words, Cancellation);
        await _http.Response.Body.FlushAsync(Cancellation);
    }
}
