using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Imports;

/// <summary>Brings street-level figures in. For those who may import.</summary>
internal sealed class ImportService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IJobQueue jobs, Caller caller, TimeProvider time) : IScopedService
{
    private const string Key = "asb";

    /// <summary>Reads a file and keeps what is in it, to be looked at. Nothing is taken in yet.</summary>
    /// <returns>The import.</returns>
    /// <exception cref="RuleException">It is no street-level file.</exception>
    public async Task<Guid> PreviewAsync(string fileName, Stream content, CancellationToken cancellation)
    {
        Demand();
        var file = await StreetFile.ReadAsync(content, time.UkToday(), cancellation);
        var import = ToImport(fileName, file);
        await unitOfWork.WriteAsync(
            About(AsbDeeds.ImportRead, import.Id),
            _ =>
            {
                asb.Add(import);
                asb.AddRange(file.Incidents.Chunk(ImportBatch.Size).Select((rows, ordinal) => ImportBatch.Of(import.Id, ordinal, rows)));
                asb.AddRange(file.Faults.Select((fault, ordinal) => ToFault(import.Id, ordinal, fault)));
                return Task.CompletedTask;
            },
            cancellation);
        return import.Id;
    }

    /// <summary>Begins to take in what was looked at, or goes on with what was stopped.</summary>
    public Task StartAsync(Guid id, CancellationToken cancellation) => ChangeAsync(
        AsbDeeds.ImportStarted, id,
        import =>
        {
            if (import.State is ImportState.Running or ImportState.Done)
                return;

            import.State = ImportState.Running;
            jobs.Add(Key, ImportJob.Name, id.ToString());
        },
        cancellation);

    /// <summary>Stops it after the batch under way. What was added stays.</summary>
    public Task CancelAsync(Guid id, CancellationToken cancellation) => ChangeAsync(
        AsbDeeds.ImportCancelled, id,
        import => import.State = import.State == ImportState.Done ? ImportState.Done : ImportState.Cancelled,
        cancellation);

    private Task ChangeAsync(DeedType deed, Guid id, Action<StreetImport> change, CancellationToken cancellation)
    {
        Demand();
        return unitOfWork.WriteAsync(
            About(deed, id),
            async _ => change(await asb.Set<StreetImport>().SingleOrDefaultAsync(i => i.Id == id, cancellation)
                ?? throw new RefusedException("There is no such import.")),
            cancellation);
    }

    private void Demand()
    {
        if (!caller.Can(AsbPermissions.Import))
            throw new RefusedException("May not import.");
    }

    private StreetImport ToImport(string fileName, StreetFile file) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        FileName = BroughtFile.Cut(Path.GetFileName(fileName), StreetImport.LongestText),
        Forces = BroughtFile.Cut(file.Forces, StreetImport.LongestText),
        By = caller.Name,
        At = time.GetUtcNow().UtcDateTime,
        Rows = file.Rows,
        Incidents = file.Incidents.Count,
        Others = file.Others,
        Faults = file.FaultCount,
        From = file.Incidents.Count > 0 ? file.Incidents.Min(i => i.Month) : null,
        To = file.Incidents.Count > 0 ? file.Incidents.Max(i => i.Month) : null,
    };

    private static ImportFault ToFault(Guid importId, int ordinal, RowFault fault) => new()
    {
        ImportId = importId,
        Ordinal = ordinal,
        Line = fault.Line,
        Reason = fault.Reason,
        Text = BroughtFile.Cut(fault.Text, ImportFault.LongestText),
    };

    public static Deed About(DeedType deed, Guid importId) =>
        new(deed) { Workstream = Key, Subjects = [new Subject("import", importId.ToString())] };
}
