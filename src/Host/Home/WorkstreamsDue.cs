using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Home;

/// <summary>What is due with the caller in the workstreams that they work, by workstream.</summary>
internal sealed class WorkstreamsDue(ModuleCatalog catalog, IServiceProvider services, CurrentCaller caller) : IScopedService
{
    /// <summary>Only workstreams in which anything is due.</summary>
    public async Task<IReadOnlyList<WorkstreamDue>> ForCallerAsync(CancellationToken cancellation)
    {
        var due = new List<WorkstreamDue>();
        foreach (var module in catalog.Modules.Where(m => m.Due is not null && caller.Value.Workstreams.Contains(m.Key)))
        {
            var source = (IWorkstreamDue)services.GetRequiredService(module.Due!);
            if (await source.OfCallerAsync(cancellation) is { Count: > 0 } lines)
                due.Add(new WorkstreamDue(module.Name, lines));
        }

        return due;
    }
}

/// <param name="Workstream">By name.</param>
/// <param name="Lines">The most urgent first.</param>
internal sealed record WorkstreamDue(string Workstream, IReadOnlyList<DueLine> Lines);
