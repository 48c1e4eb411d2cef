using ECins.Asb.Data;
using ECins.Asb.Imports;
using ECins.Asb.Incidents;
using ECins.Asb.Triaging;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.FromAgencies;

/// <summary>
/// Takes in one batch of a file and asks for the next, in one transaction. It runs as who brought the file, so that reports are theirs
/// as if they had typed them in; when they may no more, it stops.
/// </summary>
internal sealed class TakeInJob(
    AsbDbContext asb, IUnitOfWork unitOfWork, IJobQueue jobs, IncidentService incidents, Caller caller, TimeProvider time) : IQueuedJob
{
    public const string Name = "take-in-agency-file";

    /// <param name="payload">The file.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        if (await asb.Set<AgencyFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation) is not { State: ImportState.Running } file)
            return;

        var deed = IsTheirs(file) ? AgencyFileDeeds.ReportsAdded : AgencyFileDeeds.Stopped;
        await unitOfWork.WriteAsync(AgencyFileDeeds.About(deed, id), unit => TakeInAsync(id, unit, cancellation), cancellation);
    }

    private bool IsTheirs(AgencyFile file) =>
        caller.Can(AsbPermissions.ImportReports) && caller.UserId == file.OwnerId && caller.OrganisationId == file.OrganisationId;

    private async Task TakeInAsync(Guid id, IUnit unit, CancellationToken cancellation)
    {
        var file = await asb.Set<AgencyFile>().SingleOrDefaultAsync(f => f.Id == id, cancellation);
        if (file is not { State: ImportState.Running })
            return;

        if (!IsTheirs(file))
        {
            file.State = ImportState.Cancelled;
            return;
        }

        var batches = await asb.Set<AgencyFileBatch>().Where(b => b.FileId == id).OrderBy(b => b.Ordinal).Take(2).ToListAsync(cancellation);
        await TakeInAsync(file, batches[0].Rows(), unit, cancellation);
        asb.Remove(batches[0]);
        if (batches.Count > 1)
            jobs.Add("asb", Name, id.ToString());
        else
            file.State = ImportState.Done;
    }

    private async Task TakeInAsync(AgencyFile file, IReadOnlyList<SheetRow> rows, IUnit unit, CancellationToken cancellation)
    {
        var reader = new RowReader(file, time.GetUtcNow().UtcDateTime);
        List<RowRead> read = [.. rows.Select(reader.Read)];
        List<RowRead> reports = [.. read.Where(r => r.Draft is not null)], faults = [.. read.Where(r => r.Fault.Length > 0)];
        var fresh = await asb.NewAsync(file.OrganisationId, reports, cancellation);
        foreach (var row in fresh)
        {
            var (incident, triage) = await incidents.KeepAsync(row.Draft!, time.GetUtcNow().UtcDateTime, row.Key, cancellation);
            if (file.ClosingReasonId is { } reason)
                Close(triage, reason);
            unit.About(IncidentService.SubjectOf(incident.Id));
        }

        asb.AddRange(faults.Select(f => new AgencyFileFault { FileId = file.Id, Line = f.Row.Line, Reason = BroughtFile.Cut(f.Fault, AgencyFileFault.LongestReason) }));
        file.Added += fresh.Count;
        file.AlreadyHere += reports.Count - fresh.Count;
        file.Faults += faults.Count;
        file.LeftOut += read.Count - reports.Count - faults.Count;
    }

    private void Close(Triage triage, Guid reason)
    {
        var now = time.GetUtcNow().UtcDateTime;
        (triage.HasClock, triage.NoContactWhy) = (false, "The agency that passed it on has dealt with it");
        (triage.TriagedAt, triage.TriagedById) = (now, caller.UserId);
        (triage.ClosingReasonId, triage.ClosedAt, triage.ClosedById) = (reason, now, caller.UserId);
        triage.Move(TriageState.Closed);
    }
}
