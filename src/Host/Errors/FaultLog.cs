using ECins.Host.Demo;
using Microsoft.AspNetCore.Diagnostics;

namespace ECins.Host.Errors;

/// <summary>
/// Logs what failed and where, and leaves out the messages of exceptions where people are
/// real: a database puts the values of a row into its own.
/// </summary>
internal sealed class FaultLog(ILogger<FaultLog> logger, IHostEnvironment environment) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own is taken away before it is asked.
        var endpoint = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        var page = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "no endpoint";
        logger.LogError("{Page} failed: {Faults}", page, string.Join('\n', Chain(exception).Select(Describe)));
        return ValueTask.FromResult(false);
    }

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
            yield return exception;
    }

    private string Describe(Exception exception) =>
        $"{exception.GetType().FullName} {(environment.IsDemo() ? exception.Message : "")}\n{exception.StackTrace}";
}
