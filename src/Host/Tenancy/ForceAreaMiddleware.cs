namespace ECins.Host.Tenancy;

/// <summary>
/// Finds the force area by host name, before anything is routed. A host name that is nobody's is answered 404; the
/// platform's own offers the choice of force areas and nothing else.
/// </summary>
internal sealed class ForceAreaMiddleware(RequestDelegate next, ForceAreas forceAreas, PlatformOptions options)
{
    private const string Choice = "/force-areas";

    public async Task InvokeAsync(HttpContext context, ForceAreaScope scope)
    {
        if (scope.IsSet)
        {
            // An error page, shown within the request that failed.
            await next(context);
            return;
        }

        var forceArea = await forceAreas.AtHostAsync(context.Request.Host.Host, context.RequestAborted);
        if (forceArea is not null)
            scope.Enter(forceArea);
        else if (options.IsAt(context.Request.Host.Host) && context.Request.Path == "/")
            context.Request.Path = Choice;

        await next(context);
    }
}
