using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Finding;

/// <summary>What a search can be kept to.</summary>
internal sealed class FindFilters(CoreDbContext core, CurrentCaller caller, ModuleCatalog catalog) : IScopedService
{
    private const int Most = 500;

    /// <summary>The workstreams that are on, of those that the caller's organisation is covered for.</summary>
    public IReadOnlyList<Choice> Workstreams =>
    [
        .. catalog.Modules.Where(m => caller.Value.WorkstreamsOn.Contains(m.Key) && caller.Value.WorkstreamsCovered.Contains(m.Key))
            .Select(m => new Choice(m.Key, m.Name)),
    ];

    /// <summary>The partners, by name.</summary>
    public async Task<IReadOnlyList<Choice>> AgenciesAsync(CancellationToken cancellation) =>
        [.. (await core.Set<Organisation>().Where(o => o.Status == OrganisationStatus.Live).OrderBy(o => o.Name).Take(Most)
            .Select(o => new { o.Id, o.Name }).ToListAsync(cancellation)).Select(o => new Choice(o.Id.ToString(), o.Name))];
}
