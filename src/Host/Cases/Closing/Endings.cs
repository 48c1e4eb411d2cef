using ECins.Host.Composition;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Cases.Closing;

/// <summary>Why cases can be closed: for the workstream's own reasons, where it has some, or for those that all share.</summary>
internal sealed class Endings(ModuleCatalog catalog, IServiceProvider services) : IScopedService
{
    /// <summary>The workstream's own; none where it has none.</summary>
    public async Task<IReadOnlyList<Ending>> OfAsync(string workstream, CancellationToken cancellation) =>
        catalog.Find(workstream)?.Endings is { } own
            ? await ((IWorkstreamEndings)ActivatorUtilities.CreateInstance(services, own)).OfferedAsync(cancellation)
            : [];

    /// <summary>What the form offers.</summary>
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(string workstream, CancellationToken cancellation)
    {
        var own = await OfAsync(workstream, cancellation);
        IEnumerable<ClosingReason> shared = own.Count > 0
            ? [ClosingReason.Other]
            : Enum.GetValues<ClosingReason>().Where(r => r != ClosingReason.OfWorkstream);
        return [.. own.Select(e => new Choice(e.Name, e.Name)), .. shared.Select(r => new Choice(r.ToString(), r.Show()))];
    }
}
