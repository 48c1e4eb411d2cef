using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Workstreams;

/// <summary>What falls due in the workstreams that the caller works.</summary>
internal sealed class WorkstreamsDue(ModuleCatalog catalog, IServiceProvider services, CurrentCaller caller) : IScopedService
{
    /// <summary>What is due with the caller, by workstream: only those in which anything is.</summary>
    public async Task<IReadOnlyList<WorkstreamDue>> ForCallerAsync(CancellationToken cancellation)
    {
        var due = new List<WorkstreamDue>();
        foreach (var module in Worked())
        {
            var lines = new List<DueLine>();
            foreach (var source in SourcesOf(module))
                lines.AddRange(await source.OfCallerAsync(cancellation));
            if (lines.Count > 0)
                due.Add(new WorkstreamDue(module.Name, [.. lines.OrderBy(l => l.On)]));
        }

        return due;
    }

    /// <summary>What is overdue with colleagues, or with nobody yet.</summary>
    /// <param name="colleagues">Whom the caller supervises.</param>
    /// <param name="most">How many at most of a kind.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<LateWith>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation)
    {
        var late = new List<LateWith>();
        foreach (var source in Worked().SelectMany(SourcesOf))
            late.AddRange(await source.LateWithAsync(colleagues, most, cancellation));
        return late;
    }

    private IEnumerable<WorkstreamModule> Worked() => catalog.Modules.Where(m => caller.Value.Workstreams.Contains(m.Key));

    private IEnumerable<IWorkstreamDue> SourcesOf(WorkstreamModule module) =>
        module.Due.Select(type => (IWorkstreamDue)ActivatorUtilities.GetServiceOrCreateInstance(services, type));
}

/// <param name="Workstream">By name.</param>
/// <param name="Lines">The most urgent first.</param>
internal sealed record WorkstreamDue(string Workstream, IReadOnlyList<DueLine> Lines);
