using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ECins.Host.Composition;

/// <summary>What the endpoints that are no pages need, and put on record.</summary>
internal static class OpenEndpoints
{
    private static readonly object[] Asset =
    [
        new OpenToAllAttribute("Styles and scripts are the same for everybody."),
        new RecordsNothingAttribute("Styles and scripts tell nothing about anybody."),
        new OnAnyHostAttribute(),
    ];

    private static readonly object[] Health =
    [
        new OpenToAllAttribute("A load balancer has no account."),
        new RecordsNothingAttribute("It says whether the host answers, and nothing else."),
        new OnAnyHostAttribute(),
    ];

    public static void MapOpenEndpoints(this WebApplication app)
    {
        app.MapStaticAssets().Add(endpoint => Array.ForEach(Asset, endpoint.Metadata.Add));
        app.MapHealthChecks("/health", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(Health);
        app.MapHealthChecks("/health/ready").WithMetadata(Health);
    }
}
