using ECins.Host.Composition;
using Microsoft.FeatureManagement;

namespace ECins.Host.Workstreams;

/// <summary>A feature for exactly each loaded module, decided by <see cref="WorkstreamFilter"/>.</summary>
internal sealed class WorkstreamFeatures(ModuleCatalog catalog) : IFeatureDefinitionProvider
{
    public Task<FeatureDefinition> GetFeatureDefinitionAsync(string featureName) =>
        Task.FromResult(catalog.Find(featureName) is null ? null! : Define(featureName));

    public async IAsyncEnumerable<FeatureDefinition> GetAllFeatureDefinitionsAsync()
    {
        foreach (var module in catalog.Modules)
            yield return await Task.FromResult(Define(module.Key));
    }

    private static FeatureDefinition Define(string key) => new()
    {
        Name = key,
        EnabledFor = [new FeatureFilterConfiguration { Name = WorkstreamFilter.Alias }],
    };
}
