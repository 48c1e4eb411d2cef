using ECins.SharedKernel.Workstreams;

namespace ECins.Asb.Settings.Lists;

/// <summary>Why cases of the workstream are closed.</summary>
internal sealed class CaseEndings(ListQueries lists) : IWorkstreamEndings
{
    public async Task<IReadOnlyList<Ending>> OfferedAsync(CancellationToken cancellation) =>
        [.. (await lists.OfAsync([ListKind.CaseClosing], cancellation)).Where(i => !i.IsRetired).Select(i => new Ending(i.Id, i.Name))];
}
