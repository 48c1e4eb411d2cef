namespace ECins.Host.Tenancy;

/// <summary>
/// An endpoint exists at the host names it is for: a force area's, unless it says otherwise. At a name that belongs to
/// nobody there is nothing.
/// </summary>
internal sealed class HostGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, ForceAreaScope scope)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is not null && Answers(endpoint.Metadata, scope.IsSet))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool Answers(EndpointMetadataCollection endpoint, bool inForceArea) =>
        endpoint.GetMetadata<OnAnyHostAttribute>() is not null
        || (endpoint.GetMetadata<OnPlatformHostAttribute>() is not null ? !inForceArea : inForceArea);
}
