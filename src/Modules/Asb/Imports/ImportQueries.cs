using ECins.Asb.Data;
using ECins.Asb.Map;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Imports;

/// <summary>The files that were brought, and what became of them.</summary>
internal sealed class ImportQueries(AsbDbContext asb) : IScopedService
{
    public const int Most = 50;
    public const int FaultsAPage = 50;
    private const int Sample = 5;

    /// <summary>The newest first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<StreetImport>> ListAsync(CancellationToken cancellation) =>
        await asb.Set<StreetImport>().AsNoTracking().OrderByDescending(i => i.Id).Take(Most).ToListAsync(cancellation);

    public Task<StreetImport?> FindAsync(Guid id, CancellationToken cancellation) =>
        asb.Set<StreetImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation);

    /// <summary>The first rows that wait to be taken in.</summary>
    public async Task<IReadOnlyList<StreetRow>> SampleAsync(Guid id, CancellationToken cancellation) =>
        [.. (await Batches(id).FirstOrDefaultAsync(cancellation))?.Rows().Take(Sample) ?? []];

    /// <summary>How many of the rows that wait are here already.</summary>
    public async Task<int> AlreadyHereAsync(Guid id, CancellationToken cancellation)
    {
        var here = 0;
        foreach (var ordinal in await Batches(id).Select(b => b.Ordinal).ToListAsync(cancellation))
        {
            var batch = await Batches(id).SingleAsync(b => b.Ordinal == ordinal, cancellation);
            var ids = batch.Rows().Select(r => r.Id).ToList();
            here += await asb.Set<StreetIncident>().CountAsync(i => ids.Contains(i.Id), cancellation);
        }

        return here;
    }

    /// <summary>A page of the rows that could not be read; one more than a page when others follow.</summary>
    public async Task<IReadOnlyList<ImportFault>> FaultsAsync(Guid id, int from, CancellationToken cancellation) =>
        await Faults(id).Where(f => f.Ordinal >= from).Take(FaultsAPage + 1).ToListAsync(cancellation);

    /// <summary>All the rows kept that could not be read.</summary>
    public async Task<IReadOnlyList<ImportFault>> AllFaultsAsync(Guid id, CancellationToken cancellation) =>
        await Faults(id).ToListAsync(cancellation);

    private IQueryable<ImportFault> Faults(Guid id) =>
        asb.Set<ImportFault>().AsNoTracking().Where(f => f.ImportId == id).OrderBy(f => f.Ordinal).Take(StreetFile.MostFaults);

    private IQueryable<ImportBatch> Batches(Guid id) =>
        asb.Set<ImportBatch>().AsNoTracking().Where(b => b.ImportId == id).OrderBy(b => b.Ordinal);
}
