using ECins.Host.Demo;
using ECins.SharedKernel;

namespace ECins.Host.Tenancy;

/// <summary>Where the force area's pages are, for links that leave by mail.</summary>
internal sealed class SiteAddress(ForceAreaScope scope, IHttpContextAccessor http, IHostEnvironment environment)
    : IScopedService
{
    public string Of(string path) => Root() + path;

    // The demonstration is wherever its visitor found it; anywhere else there is one place, whatever a request says.
    private string Root() =>
        environment.IsDemo() && http.HttpContext?.Request is { } request
            ? $"{request.Scheme}://{scope.Current.Host}{(request.Host.Port is { } port ? $":{port}" : "")}"
            : $"https://{scope.Current.Host}";
}
