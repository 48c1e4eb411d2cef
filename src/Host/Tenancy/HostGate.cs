namespace ECins.Host.Tenancy;

/// <summary>
/// An endpoint exists at the host names it is for: a force area's, unless it says otherwise. At a name that belongs to
/// nobody there is nothing.
/// </summary>
internal sealed class HostGate(RequestDelegate next, PlatformOptions platform)
{
    public Task InvokeAsync(HttpContext context, ForceAreaScope scope)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is not null && Answers(endpoint.Metadata, context.Request.Host.Host, scope.IsSet))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private bool Answers(EndpointMetadataCollection endpoint, string host, bool inForceArea) =>
        endpoint.GetMetadata<OnAnyHostAttribute>() is not null
        || (endpoint.GetMetadata<OnPlatformHostAttribute>() is not null ? platform.IsAt(host) : inForceArea);
}
