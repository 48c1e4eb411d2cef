using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Triaging;

/// <summary>Decides over reports and says what was done about them. For those who may triage, and contribute to what the report is of.</summary>
internal sealed class TriageService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, IColleagues colleagues, ContactClock clock, Caller caller, TimeProvider time)
    : IScopedService
{
    private const string Key = "asb";
    private const string NoColleague = "Select somebody of your own organisation";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Sets how soon it is answered and by whom, based on a version that the user saw.</summary>
    public Task SortAsync(Guid id, TriageForm form, int version, CancellationToken cancellation)
    {
        form.Check();
        return WriteAsync(
            AsbDeeds.IncidentTriaged, id,
            async (triage, holding) =>
            {
                asb.Entry(triage).ExpectVersion(version);
                await SetStandardAsync(triage, form.StandardId!.Value, cancellation);
                if (form.OfficerId is { } officer && officer != triage.OfficerId)
                    await GiveAsync(id, officer, holding, cancellation);
                (triage.OfficerId, triage.TriagedAt, triage.TriagedById) = (form.OfficerId, Now, caller.UserId);
                if (triage.State == TriageState.New)
                    triage.Move(TriageState.Triaged);
            },
            cancellation);
    }

    /// <summary>Says when the reporter was first spoken to, or why they could not be; also when the case that took it in is closed.</summary>
    public Task RecordContactAsync(Guid id, ContactForm form, CancellationToken cancellation)
    {
        form.Check(Now);
        return WriteAsync(
            AsbDeeds.ContactRecorded, id,
            async (triage, _) =>
            {
                if (!triage.MayBeContacted)
                    throw new RuleException(nameof(form.IsMade), "First contact is recorded already, or there is nobody to contact");
                if (form.IsMade == false)
                    triage.NoContactWhy = form.Why!.Trim();
                else
                    await ContactedAsync(triage, form, cancellation);
                triage.Move(triage.State);
            },
            cancellation, evenClosed: true);
    }

    /// <summary>Closes it without a case.</summary>
    public Task CloseAsync(Guid id, ClosingForm form, CancellationToken cancellation) => WriteAsync(
        AsbDeeds.IncidentClosed, id,
        async (triage, _) =>
        {
            if (triage.State != TriageState.Triaged)
                throw new RuleException(nameof(form.ReasonId), "Triage it before you close it. What is in a case is closed with that");
            if (triage.AwaitsContact)
                throw new RuleException(nameof(form.Answer), "Record first contact, or why none was possible, before you close it");
            form.Check(triage.HasClock && triage.ContactedAt is not null);
            if (!await asb.ClosingReasons.AnyAsync(r => r.Id == form.ReasonId && !r.IsRetired, cancellation))
                throw new RuleException(nameof(form.ReasonId), "Select why it is closed");
            (triage.ClosingReasonId, triage.Answer) = (form.ReasonId, form.Answer?.Trim() ?? "");
            (triage.ClosedAt, triage.ClosedById) = (Now, caller.UserId);
            triage.Move(TriageState.Closed);
        },
        cancellation);

    /// <summary>Takes a closed one up again.</summary>
    public Task ReopenAsync(Guid id, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Triage.LongestWhy, "Reason", "Enter why it is opened again").Check();
        return WriteAsync(
            AsbDeeds.IncidentReopened, id,
            (triage, _) =>
            {
                if (triage.State != TriageState.Closed)
                    throw new RuleException("Reason", "It is open already");
                triage.ReopenedWhy = reason!.Trim();
                triage.Move(TriageState.Triaged);
                return Task.CompletedTask;
            },
            cancellation, reason);
    }

    private async Task ContactedAsync(Triage triage, ContactForm form, CancellationToken cancellation)
    {
        form.CheckAfter(triage.ReceivedAt);
        if (!await colleagues.WorksAsync(form.ById!.Value, Key, cancellation))
            throw new RuleException(nameof(form.ById), NoColleague);
        (triage.ContactedAt, triage.ContactWay, triage.ContactById, triage.NoContactWhy) = (form.At, form.Way, form.ById, "");
    }

    private Task WriteAsync(DeedType deed, Guid id, Func<Triage, Holding, Task> change, CancellationToken cancellation, string? reason = null,
        bool evenClosed = false) =>
        unitOfWork.WriteAsync(
            new Deed(deed) { Workstream = Key, Reason = reason?.Trim(), Subjects = [IncidentService.SubjectOf(id)] },
            async unit =>
            {
                if (!caller.Can(AsbPermissions.Triage))
                    throw new RefusedException("May not triage reports.");
                var triage = await asb.Triages.Include(t => t.Incident).SingleOrDefaultAsync(t => t.Id == id, cancellation)
                    ?? throw new RefusedException("There is no such report.");
                var holding = await (evenClosed
                    ? holdings.DemandEvenClosedAsync(triage.Incident.HoldingId, Level.Contribute, cancellation)
                    : holdings.DemandAsync(triage.Incident.HoldingId, Level.Contribute, cancellation));
                unit.About(new Subject(holding.Kind, holding.Id.ToString()));
                await change(triage, holding);
            },
            cancellation);

    private async Task SetStandardAsync(Triage triage, Guid standardId, CancellationToken cancellation)
    {
        if (triage.State == TriageState.Closed)
            throw new RuleException(nameof(TriageForm.StandardId), "This report is closed. Open it again first");
        if (triage.TriagedAt is not null && triage.StandardId == standardId)
            return;

        var standard = await asb.ResponseStandards.AsNoTracking().SingleOrDefaultAsync(s => s.Id == standardId, cancellation)
            ?? throw new RuleException(nameof(TriageForm.StandardId), "Select how soon it is answered");
        var scheme = await asb.Schemes.AsNoTracking().SingleAsync(cancellation);
        (triage.StandardId, triage.DueOn) = (standardId, clock.DueOn(triage.ReceivedAt, standard.WorkingDays, scheme.ClosesAt));
    }

    // Who cannot see it would never find it among what is theirs.
    private async Task GiveAsync(Guid report, Guid user, Holding holding, CancellationToken cancellation)
    {
        var field = nameof(TriageForm.OfficerId);
        if (!await colleagues.WorksAsync(user, Key, cancellation))
            throw new RuleException(field, NoColleague);
        if (!await colleagues.ReachesAsync(user, holding.Id, Level.Contribute, cancellation))
            throw new RuleException(field, "They cannot work on the case that this report is in. Its owner can let them in; or select somebody else");
        await colleagues.TellAsync(user, "A report is yours to deal with", $"/asb/incidents/{report}", holding, cancellation);
    }
}
