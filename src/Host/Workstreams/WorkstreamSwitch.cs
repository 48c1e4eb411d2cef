using System.Collections.Frozen;
using ECins.Host.Composition;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using Microsoft.FeatureManagement;

namespace ECins.Host.Workstreams;

/// <summary>
/// The one switch that pages, navigation, jobs and everything else ask. It asks the feature manager itself: the
/// library's snapshot, gate attribute and tag remember answers by feature name only, and would answer one force area
/// with another's.
/// </summary>
internal sealed class WorkstreamSwitch(
    ForceAreaScope scope, WorkstreamStateCache cache, IFeatureManager features, ModuleCatalog catalog) : IScopedService
{
    /// <summary>How far each workstream is on in the scope's force area; at most a second old.</summary>
    public Task<WorkstreamStates> StatesAsync(CancellationToken cancellation) =>
        cache.GetAsync(scope.Current, cancellation);

    /// <summary>Whether the workstream is on for anybody in the scope's force area.</summary>
    public async Task<bool> IsOnAsync(string key, CancellationToken cancellation) =>
        (await StatesAsync(cancellation)).IsOn(key);

    /// <summary>The workstreams, by key, that the user works now.</summary>
    public async Task<FrozenSet<string>> WorkedAsync(WorkstreamAudience audience)
    {
        var worked = new HashSet<string>();
        foreach (var module in catalog.Modules)
        {
            if (await features.IsEnabledAsync(module.Key, audience))
                worked.Add(module.Key);
        }

        return worked.ToFrozenSet();
    }
}
