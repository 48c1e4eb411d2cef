using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Asb.Demo;

/// <summary>A council's inbox of reports: one late, one of hate, one a repeat, some closed; and what was dealt with before.</summary>
internal sealed class ReportDemonstration(AsbDbContext asb, IDemonstrationStage stage) : IWorkstreamDemonstration
{
    public async Task FillAsync(CancellationToken cancellation)
    {
        if (!await asb.Incidents.AnyAsync(cancellation))
            await stage.AsAsync(ReportsTaken.Officer, services => ActivatorUtilities.CreateInstance<ReportsTaken>(services).TakeAsync(cancellation), cancellation);
    }

    // What an officer did, with services that see her as the caller.
    private sealed class ReportsTaken(AsbDbContext asb, IUnitOfWork unitOfWork, IncidentService incidents, Caller caller, TimeProvider time)
    {
        public const string Officer = "Priya Nair";

        public async Task TakeAsync(CancellationToken cancellation)
        {
            foreach (var report in DemonstrationHotspots.Before(time.UkToday()).Concat(DemonstrationReport.All))
                await unitOfWork.WriteAsync(
                    new Deed(AsbDeeds.IncidentReported) { Workstream = "asb" },
                    async unit =>
                    {
                        var (type, at) = (await asb.IncidentTypes.SingleAsync(t => t.Name == report.Type, cancellation), report.At(time.UkToday()));
                        var incident = await incidents.KeepAsync(report.ToDraft(type.Id, UkTime.DayOf(at)), at, cancellation);
                        await DealAsync(report, incident.Triage, cancellation);
                        unit.About(IncidentService.SubjectOf(incident.Id));
                    },
                    cancellation);
        }

        private async Task DealAsync(DemonstrationReport report, Triage triage, CancellationToken cancellation)
        {
            if (!report.IsTriaged)
                return;

            (triage.TriagedAt, triage.TriagedById, triage.OfficerId) = (triage.ReceivedAt.AddHours(1), caller.UserId, caller.UserId);
            triage.Move(TriageState.Triaged);
            if (report.ContactedAfter is { } days)
                (triage.ContactedAt, triage.ContactWay, triage.ContactById) = (triage.ReceivedAt.AddDays(days), ContactWay.Phone, caller.UserId);
            if (report.Closed.Length == 0)
                return;

            triage.ClosingReasonId = (await asb.ClosingReasons.SingleAsync(r => r.Name == report.Closed, cancellation)).Id;
            (triage.Answer, triage.ClosedAt, triage.ClosedById) = (report.Answer, triage.ContactedAt!.Value.AddHours(2), caller.UserId);
            triage.Move(TriageState.Closed);
        }
    }
}
