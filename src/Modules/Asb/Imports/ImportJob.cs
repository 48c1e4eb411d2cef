using ECins.Asb.Data;
using ECins.Asb.Map;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Imports;

/// <summary>Takes in one batch of an import and asks for the next, in one transaction.</summary>
internal sealed class ImportJob(AsbDbContext asb, IUnitOfWork unitOfWork, IJobQueue jobs) : IQueuedJob
{
    public const string Name = "import-street-figures";

    /// <param name="payload">The import.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task RunAsync(string payload, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        return unitOfWork.WriteAsync(
            ImportService.About(AsbDeeds.StreetIncidentsAdded, id), _ => TakeInAsync(id, cancellation), cancellation);
    }

    private async Task TakeInAsync(Guid id, CancellationToken cancellation)
    {
        var import = await asb.Set<StreetImport>().SingleAsync(i => i.Id == id, cancellation);
        if (import.State != ImportState.Running)
            return;

        var batch = await asb.Set<ImportBatch>().Where(b => b.ImportId == id).OrderBy(b => b.Ordinal).FirstOrDefaultAsync(cancellation);
        if (batch is null)
        {
            import.State = ImportState.Done;
            return;
        }

        var rows = batch.Rows();
        var added = await asb.AddIncidentsAsync(id, rows, cancellation);
        (import.Added, import.AlreadyHere) = (import.Added + added, import.AlreadyHere + rows.Count - added);
        asb.Remove(batch);
        jobs.Add("asb", Name, id.ToString());
    }
}

internal static class StreetIncidents
{
    /// <summary>Adds those of the rows that are not here yet, and the places they need, to the unit of work under way.</summary>
    /// <returns>How many incidents were added.</returns>
    public static async Task<int> AddIncidentsAsync(
        this AsbDbContext asb, Guid importId, IReadOnlyList<StreetRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var here = await asb.Set<StreetIncident>().Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToHashSetAsync(cancellation);
        var fresh = rows.Where(r => !here.Contains(r.Id)).ToList();
        var needed = fresh.Select(r => r.PlaceId).Distinct().ToList();
        var known = await asb.Set<Place>().Where(p => needed.Contains(p.Id)).Select(p => p.Id).ToHashSetAsync(cancellation);
        asb.AddRange(fresh.DistinctBy(r => r.PlaceId).Where(r => !known.Contains(r.PlaceId)).Select(r => r.ToPlace()));
        asb.AddRange(fresh.Select(r => new StreetIncident { Id = r.Id, PlaceId = r.PlaceId, Month = r.Month, ImportId = importId }));
        return fresh.Count;
    }
}
