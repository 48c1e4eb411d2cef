using ECins.Host.Composition;
using Microsoft.FeatureManagement;

namespace ECins.Host.Workstreams;

/// <summary>The one place that says who works a workstream: the filter behind every workstream's feature flag.</summary>
[FilterAlias(Alias)]
internal sealed class WorkstreamFilter(ModuleCatalog catalog) : IContextualFeatureFilter<WorkstreamAudience>
{
    public const string Alias = "Workstream";

    public Task<bool> EvaluateAsync(FeatureFilterEvaluationContext featureFilterContext, WorkstreamAudience appContext) =>
        Task.FromResult(Works(featureFilterContext.FeatureName, appContext));

    private bool Works(string key, WorkstreamAudience audience) =>
        audience.States.ByKey.TryGetValue(key, out var state)
        && state.IsOn
        && catalog.Find(key) is { } module
        && module.IsCoveredBy(audience.PurposesCovered)
        && IsReached(state, audience);

    private static bool IsReached(WorkstreamState state, WorkstreamAudience audience) => state.Reach switch
    {
        WorkstreamReach.Pilot =>
            state.Pilots.Contains(audience.UserId) || audience.Teams.Any(t => state.Pilots.Contains(t.Id)),
        WorkstreamReach.Areas =>
            audience.Teams.Any(t => state.Teams.Contains(t.Id) && (t.AreaId is null || state.Areas.Contains(t.AreaId.Value))),
        WorkstreamReach.Everyone => audience.Teams.Any(t => state.Teams.Contains(t.Id)),
        _ => false,
    };
}
