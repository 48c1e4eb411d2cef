using ECins.Asb.Data;
using ECins.Asb.Map;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Imports;

/// <summary>The files that were brought, and what became of them.</summary>
internal sealed class ImportQueries(AsbDbContext asb) : IScopedService
{
    public const int Most = 50;
    private const int Sample = 5;

    // Of a large file; whoever brings it twice sees it from these.
    private const int BatchesLookedAt = 2;

    /// <summary>The newest first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<StreetImport>> ListAsync(CancellationToken cancellation) =>
        await asb.Set<StreetImport>().AsNoTracking().OrderByDescending(i => i.Id).Take(Most).ToListAsync(cancellation);

    public Task<StreetImport?> FindAsync(Guid id, CancellationToken cancellation) =>
        asb.Set<StreetImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation);

    /// <summary>The rows that wait to be taken in, as far as the first of them tell.</summary>
    public async Task<ImportPreview> PreviewAsync(Guid id, CancellationToken cancellation)
    {
        var (rows, here) = (new List<StreetRow>(), 0);
        foreach (var batch in await Batches(id).Take(BatchesLookedAt).ToListAsync(cancellation))
        {
            rows.AddRange(batch.Rows());
            var ids = batch.Rows().Select(r => r.Id).ToList();
            here += await asb.Set<StreetIncident>().CountAsync(i => ids.Contains(i.Id), cancellation);
        }

        return new ImportPreview([.. rows.Take(Sample)], rows.Count, here);
    }

    /// <summary>A page of the rows that could not be read; one more than a page when others follow.</summary>
    public async Task<IReadOnlyList<ImportFault>> FaultsAsync(Guid id, int fromLine, CancellationToken cancellation) =>
        await Faults(id).Where(f => f.Line >= fromLine).Take(RowFaults.APage + 1).ToListAsync(cancellation);

    /// <summary>All the rows kept that could not be read.</summary>
    public async Task<IReadOnlyList<ImportFault>> AllFaultsAsync(Guid id, CancellationToken cancellation) =>
        await Faults(id).ToListAsync(cancellation);

    private IQueryable<ImportFault> Faults(Guid id) =>
        asb.Set<ImportFault>().AsNoTracking().Where(f => f.ImportId == id).OrderBy(f => f.Ordinal).Take(StreetFile.MostFaults);

    private IQueryable<ImportBatch> Batches(Guid id) =>
        asb.Set<ImportBatch>().AsNoTracking().Where(b => b.ImportId == id).OrderBy(b => b.Ordinal);
}

/// <param name="Sample">How the first rows are read.</param>
/// <param name="LookedAt">Of how many rows it was asked whether they are here already.</param>
/// <param name="AlreadyHere">How many of those are.</param>
internal sealed record ImportPreview(IReadOnlyList<StreetRow> Sample, int LookedAt, int AlreadyHere);
