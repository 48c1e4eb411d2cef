using ECins.Asb.Data;
using ECins.Asb.Imports;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.FromAgencies;

/// <summary>The files that the caller brought, and what is in them. Nobody sees another's.</summary>
internal sealed class AgencyFileQueries(AsbDbContext asb, Caller caller, TimeProvider time) : IScopedService
{
    public const int Most = 50;
    private const int Sample = 3;

    /// <summary>The newest first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<AgencyFile>> ListAsync(CancellationToken cancellation) =>
        await Own().OrderByDescending(f => f.Id).Take(Most).ToListAsync(cancellation);

    public Task<AgencyFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        Own().Include(f => f.ClosingReason).SingleOrDefaultAsync(f => f.Id == id, cancellation);

    /// <summary>How the last file of the same agency was read, as far as this one has the same headings.</summary>
    public async Task<FilePlan?> EarlierPlanAsync(AgencyFile file, CancellationToken cancellation)
    {
        var plan = await Own().Where(f => f.AgencyKey == file.AgencyKey && f.Id != file.Id && f.Plan != null)
            .OrderByDescending(f => f.Id).Select(f => f.Plan).FirstOrDefaultAsync(cancellation);
        return plan is not null && plan.Columns.Values.All(file.Headings.Contains) ? plan : null;
    }

    /// <summary>The first row, as an example of what stands under the headings.</summary>
    public async Task<SheetRow?> FirstRowAsync(Guid id, CancellationToken cancellation) =>
        (await Batches(id).FirstOrDefaultAsync(cancellation))?.Rows()[0];

    /// <summary>Their words for kinds of behaviour and how many rows each has, the most frequent first.</summary>
    public async Task<IReadOnlyList<(string Word, int Rows)>> KindsAsync(AgencyFile file, CancellationToken cancellation)
    {
        var reader = new RowReader(file, time.GetUtcNow().UtcDateTime);
        return
        [
            .. (await RowsAsync(file.Id, cancellation)).GroupBy(reader.KindOf)
                .Select(g => (g.Key, Rows: g.Count())).OrderByDescending(k => k.Rows).ThenBy(k => k.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the rows that wait make.</summary>
    public async Task<FilePreview> PreviewAsync(AgencyFile file, CancellationToken cancellation)
    {
        var reader = new RowReader(file, time.GetUtcNow().UtcDateTime);
        List<RowRead> read = [.. (await RowsAsync(file.Id, cancellation)).Select(reader.Read)];
        List<RowRead> reports = [.. read.Where(r => r.Draft is not null).DistinctBy(r => r.Key)];
        var fresh = 0;
        foreach (var some in reports.Chunk(AgencyFileBatch.Size))
            fresh += (await asb.NewAsync(file.OrganisationId, some, cancellation)).Count;

        var faults = read.Where(r => r.Fault.Length > 0).ToList();
        return new FilePreview(
            [.. reports.Take(Sample).Select(r => r.Draft!)], fresh, read.Count(r => r.Draft is not null) - fresh,
            read.Count(r => r is { Draft: null, Fault: "" }), faults);
    }

    /// <summary>A page of the rows that were left out of what is taken in; one more than a page when others follow.</summary>
    public async Task<IReadOnlyList<AgencyFileFault>> FaultsAsync(Guid id, int fromLine, CancellationToken cancellation) =>
        await asb.Set<AgencyFileFault>().AsNoTracking().Where(f => f.FileId == id && f.Line >= fromLine)
            .OrderBy(f => f.Line).Take(RowFaults.APage + 1).ToListAsync(cancellation);

    private IQueryable<AgencyFile> Own() => asb.Set<AgencyFile>().AsNoTracking().Where(f => f.OwnerId == caller.UserId);

    private IQueryable<AgencyFileBatch> Batches(Guid id) =>
        asb.Set<AgencyFileBatch>().AsNoTracking().Where(b => b.FileId == id).OrderBy(b => b.Ordinal).Take(Sheet.MostRows / AgencyFileBatch.Size);

    private async Task<IReadOnlyList<SheetRow>> RowsAsync(Guid id, CancellationToken cancellation) =>
        [.. (await Batches(id).ToListAsync(cancellation)).SelectMany(b => b.Rows())];
}
