using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Measures;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Measures;

/// <summary>What is counted in the workstreams that the caller works: what is common to all, and each one's own.</summary>
internal sealed class MeasureCatalog(ModuleCatalog modules, CaseMeasures cases, CurrentCaller caller, IServiceProvider services) : IScopedService
{
    /// <summary>The workstreams that the caller works.</summary>
    public IReadOnlyList<WorkstreamModule> Worked => [.. modules.Modules.Where(m => caller.Value.Workstreams.Contains(m.Key))];

    /// <summary>What is counted in one; <c>null</c> when the caller does not work it.</summary>
    public IReadOnlyList<Measure>? Of(string workstream) => Worked.SingleOrDefault(m => m.Key == workstream) is { } module
        ? [.. cases.Of(module), .. module.Measures is { } own ? ((IMeasures)ActivatorUtilities.GetServiceOrCreateInstance(services, own)).All : []]
        : null;
}
