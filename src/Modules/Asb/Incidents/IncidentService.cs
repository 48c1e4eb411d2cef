using ECins.Asb.Data;
using ECins.Asb.Reporting;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Incidents;

/// <summary>Takes reports and brings them into cases. For those who work the workstream.</summary>
internal sealed class IncidentService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, ICases cases, IDrafts drafts, TimeProvider time)
    : IScopedService
{
    public const string SubjectKind = "incident";

    private const string Key = "asb";

    /// <summary>Saves a complete report, held by the reporting officer's agency.</summary>
    /// <returns>The incident.</returns>
    public Task<Guid> ReportAsync(ReportDraft draft, CancellationToken cancellation)
    {
        ReportRules.CheckAll(draft, time.UkToday());
        return unitOfWork.WriteAsync(
            About(AsbDeeds.IncidentReported),
            async unit =>
            {
                var holding = holdings.Add(Key, Incident.HoldingKind, Marking.Official);
                holdings.ShareWithOwnOrganisation(holding, Level.Manage, "Reports are taken on behalf of the agency");
                foreach (var person in ReportPeople.Of(draft))
                    cases.Involve(holding, person);
                var incident = draft.ToIncident(holding.Id, time.GetUtcNow().UtcDateTime);
                asb.Add(incident);
                unit.About(SubjectOf(incident.Id));
                await drafts.DropAsync(ReportDraft.Name, cancellation);
                return incident.Id;
            },
            cancellation);
    }

    /// <summary>Opens a case from an incident.</summary>
    /// <returns>The case.</returns>
    public Task<Guid> OpenCaseAsync(Guid incidentId, string? title, Marking marking, CancellationToken cancellation)
    {
        new Rules().ExpectText(title, 120, "CaseTitle", "Enter what the case is about").Check();
        return unitOfWork.WriteAsync(
            About(AsbDeeds.CaseOpened),
            unit => TakeAsync(
                incidentId, _ => Task.FromResult(cases.Open(Key, title!.Trim(), marking)), unit, cancellation),
            cancellation);
    }

    /// <summary>Takes an incident into a case that is open already.</summary>
    public Task<Guid> AddToCaseAsync(Guid incidentId, Guid caseId, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(AsbDeeds.IncidentAdded),
            unit => TakeAsync(
                incidentId, _ => holdings.DemandAsync(caseId, Level.Contribute, cancellation), unit, cancellation),
            cancellation);

    public static Subject SubjectOf(Guid incident) => new(SubjectKind, incident.ToString());

    private async Task<Guid> TakeAsync(
        Guid incidentId, Func<Incident, Task<Holding>> into, IUnit unit, CancellationToken cancellation)
    {
        var incident = await asb.Incidents.Include(i => i.Type).Include(i => i.Holding)
            .SingleOrDefaultAsync(i => i.Id == incidentId, cancellation)
            ?? throw new RefusedException("There is no such incident.");
        if (incident.IsOfCase)
            throw new RuleException("CaseTitle", "This report is part of a case already");

        var target = await into(incident);
        await cases.AbsorbAsync(target, incident.HoldingId, cancellation);
        cases.Write(target, new NewEntry(EntryKind.Report, incident.Summary(), incident.HappenedAt));
        incident.HoldingId = target.Id;
        unit.About(SubjectOf(incidentId));
        unit.About(new Subject(Holding.CaseKind, target.Id.ToString()));
        return target.Id;
    }

    private static Deed About(DeedType type) => new(type) { Workstream = Key };
}
