using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Workstreams;

/// <summary>What a force administrator sees of the workstreams.</summary>
internal sealed class WorkstreamQueries(
    CoreDbContext core, ModuleCatalog catalog, AgreementQueries agreements, HeldRecords held) : IScopedService
{
    public async Task<IReadOnlyList<WorkstreamRow>> AllAsync(CancellationToken cancellation)
    {
        var known = await core.Set<Workstream>().AsNoTracking().AsSplitQuery()
            .Include(w => w.Areas).Include(w => w.Pilots)
            .ToDictionaryAsync(w => w.Key, cancellation);
        return [.. catalog.Modules.Select(m => new WorkstreamRow(m, known.GetValueOrDefault(m.Key)))];
    }

    /// <summary>One workstream, or <c>null</c> when no module brings it.</summary>
    public async Task<WorkstreamView?> FindAsync(string key, CancellationToken cancellation)
    {
        if (catalog.Find(key) is not { } module)
            return null;

        var workstream = await core.Set<Workstream>().AsNoTracking().AsSplitQuery()
            .Include(w => w.Areas).Include(w => w.Teams).Include(w => w.Pilots)
            .SingleOrDefaultAsync(w => w.Key == key, cancellation) ?? new Workstream { Key = key };
        return new WorkstreamView(
            module, workstream,
            await agreements.CoverAsync([.. module.Purposes.Select(p => p.Key)], cancellation),
            workstream.Status == WorkstreamStatus.On ? await held.CountAsync(module, cancellation) : null);
    }
}

/// <param name="Module">What it is.</param>
/// <param name="Workstream">How far it is on; <c>null</c> when it never was.</param>
internal sealed record WorkstreamRow(WorkstreamModule Module, Workstream? Workstream);

/// <param name="Module">What it is.</param>
/// <param name="Workstream">How far it is on.</param>
/// <param name="Cover">Which partners' agreements cover it.</param>
/// <param name="Held">How many records it holds; <c>null</c> while it is not on.</param>
internal sealed record WorkstreamView(
    WorkstreamModule Module, Workstream Workstream, IReadOnlyList<PartnerCover> Cover, long? Held);
