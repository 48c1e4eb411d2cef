using ECins.Host.Jobs;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Workstreams;
using Microsoft.FeatureManagement;

namespace ECins.Host.Composition;

internal static class WorkstreamComposition
{
    public static void AddWorkstreams(this IServiceCollection services)
    {
        services.AddSingleton<WorkstreamStateCache>();
        services.AddSingleton<IFeatureDefinitionProvider, WorkstreamFeatures>();
        services.AddFeatureManagement().AddFeatureFilter<WorkstreamFilter>();
        services.AddScoped<IJobQueue, JobQueue>();
    }
}
