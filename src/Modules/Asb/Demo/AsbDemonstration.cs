using ECins.SharedKernel.Workstreams;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Asb.Demo;

/// <summary>Everything that the workstream has of its own to show.</summary>
internal sealed class AsbDemonstration(IServiceProvider services) : IWorkstreamDemonstration
{
    private static readonly Type[] Parts = [typeof(StreetDemonstration), typeof(ReportDemonstration), typeof(PowerDemonstration), typeof(CaseDemonstration)];

    public async Task FillAsync(CancellationToken cancellation)
    {
        foreach (var part in Parts)
            await ((IWorkstreamDemonstration)ActivatorUtilities.CreateInstance(services, part)).FillAsync(cancellation);
    }
}
