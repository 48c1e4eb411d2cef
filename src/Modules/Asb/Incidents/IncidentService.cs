using ECins.Asb.Data;
using ECins.Asb.Reporting;
using ECins.Asb.Settings.IncidentTypes;
using ECins.Asb.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Incidents;

/// <summary>Takes reports and brings them into cases. For those who work the workstream.</summary>
internal sealed class IncidentService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, ICases cases, IColleagues colleagues, IDrafts drafts, TriageStart triages, Caller caller,
    TimeProvider time)
    : IScopedService
{
    public const string SubjectKind = "incident";

    private const string Key = "asb";

    /// <summary>Saves a complete report, held by the reporting officer's agency.</summary>
    /// <returns>The incident.</returns>
    public Task<Guid> ReportAsync(ReportDraft draft, CancellationToken cancellation)
    {
        ReportRules.CheckAll(draft, time.GetUtcNow().UtcDateTime);
        return unitOfWork.WriteAsync(
            About(AsbDeeds.IncidentReported),
            async unit =>
            {
                var incident = await KeepAsync(draft, time.GetUtcNow().UtcDateTime, cancellation);
                unit.About(SubjectOf(incident.Id));
                await drafts.DropAsync(ReportDraft.Name, cancellation);
                return incident.Id;
            },
            cancellation);
    }

    /// <summary>Inside a unit of work: keeps a report as it came at a time (UTC), and puts it into the agency's inbox.</summary>
    internal async Task<Incident> KeepAsync(ReportDraft draft, DateTime at, CancellationToken cancellation) =>
        (await KeepAsync(draft, at, null, cancellation)).Incident;

    /// <summary>As the other, of a report that came in a file.</summary>
    internal async Task<(Incident Incident, Triage Triage)> KeepAsync(ReportDraft draft, DateTime at, Guid? importKey, CancellationToken cancellation)
    {
        var holding = holdings.Add(Key, Incident.HoldingKind, Marking.Official);
        holdings.ShareWithOwnOrganisation(holding, Level.Manage, "Reports are taken on behalf of the agency");
        var incident = draft.ToIncident(holding.Id, at, importKey);
        foreach (var person in ReportPeople.Of(draft))
        {
            var record = cases.Involve(holding, person);
            incident.People.AddRange(person.Roles.Select(role => new ReportedPerson { IncidentId = incident.Id, RecordId = record, Role = role }));
        }

        asb.Add(incident);
        return (incident, await triages.BeginAsync(incident, holding.LeadOrganisationId, cancellation));
    }

    /// <summary>
    /// Inside a unit of work: keeps what somebody of a case wrote down as a report of that case. They are in touch with us already, so
    /// no first contact is owed.
    /// </summary>
    /// <param name="holding">The case, which the caller contributes to.</param>
    /// <param name="draft">What is reported.</param>
    /// <param name="type">What kind of behaviour it is.</param>
    /// <param name="teller">The record of who wrote it down.</param>
    /// <param name="roles">What they are in it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The incident.</returns>
    internal async Task<Guid> KeepInCaseAsync(
        Holding holding, ReportDraft draft, IncidentType type, Guid teller, IReadOnlyList<InvolvementRole> roles, CancellationToken cancellation)
    {
        var incident = draft.ToIncident(holding.Id, time.GetUtcNow().UtcDateTime);
        incident.People.AddRange(roles.Select(role => new ReportedPerson { IncidentId = incident.Id, RecordId = teller, Role = role }));
        asb.Add(incident);
        var triage = await triages.BeginAsync(incident, caller.OrganisationId!.Value, cancellation);
        (triage.HasClock, triage.NoContactWhy) = (false, "It was written in a diary of the case");
        (triage.TriagedAt, triage.TriagedById, triage.OfficerId) = (incident.RecordedAt, caller.UserId, caller.UserId);
        triage.Move(TriageState.InCase);
        cases.Write(holding, new NewEntry(EntryKind.Report, $"{type.FullName}, {incident.Place}.\n{incident.What}", incident.HappenedAt));
        return incident.Id;
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
                incidentId, _ => holdings.DemandCaseAsync(caseId, Level.Contribute, cancellation), unit, cancellation),
            cancellation);

    public static Subject SubjectOf(Guid incident) => new(SubjectKind, incident.ToString());

    private async Task<Guid> TakeAsync(
        Guid incidentId, Func<Incident, Task<Holding>> into, IUnit unit, CancellationToken cancellation)
    {
        var incident = await asb.Incidents.Include(i => i.Type.Parent).Include(i => i.Holding).Include(i => i.Triage)
            .SingleOrDefaultAsync(i => i.Id == incidentId, cancellation)
            ?? throw new RefusedException("There is no such incident.");
        if (incident.IsOfCase)
            throw new RuleException("CaseTitle", "This report is part of a case already");

        if (incident.Triage.State == TriageState.Closed)
            throw new RuleException("CaseTitle", "This report is closed. Open it again first");

        var target = await into(incident);
        await cases.AbsorbAsync(target, incident.HoldingId, cancellation);
        cases.Write(target, new NewEntry(EntryKind.Report, incident.Summary(), incident.HappenedAt));
        incident.HoldingId = target.Id;
        incident.Triage.Move(TriageState.InCase);
        // Who cannot work on the case would never be reminded of what is still owed.
        if (incident.Triage.OfficerId is not { } officer || !await colleagues.ReachesAsync(officer, target.Id, Level.Contribute, cancellation))
            incident.Triage.OfficerId = caller.UserId;
        (incident.Triage.TriagedAt, incident.Triage.TriagedById) =
            (incident.Triage.TriagedAt ?? time.GetUtcNow().UtcDateTime, incident.Triage.TriagedById ?? caller.UserId);
        unit.About(SubjectOf(incidentId));
        unit.About(new Subject(Holding.CaseKind, target.Id.ToString()));
        return target.Id;
    }

    private static Deed About(DeedType type) => new(type) { Workstream = Key };
}
