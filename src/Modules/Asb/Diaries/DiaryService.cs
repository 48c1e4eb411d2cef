using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Reporting;
using ECins.Asb.Settings;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Diaries;

/// <summary>Types in entries from paper, and takes entries as reports. For those who contribute to the case.</summary>
internal sealed class DiaryService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, ICasePeople people, IncidentService incidents, SettingsQueries settings, Caller caller,
    TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task AddAsync(Guid caseId, DiaryForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return WriteAsync(
            DiaryDeeds.Typed, caseId,
            async _ =>
            {
                if (!(await people.OfAsync(caseId, cancellation)).Any(p => p.Record == form.PersonId && p.MayKeep()))
                    throw new RuleException(nameof(form.PersonId), "Select somebody who was harmed, saw it or told us");
                asb.Add(form.ToEntry(caseId, DiarySource.Paper, caller.UserId!.Value, Now));
            },
            cancellation);
    }

    /// <summary>Takes an entry as a report of the case; it counts like any other, and once.</summary>
    public Task ReportAsync(Guid caseId, Guid id, AsReportForm form, CancellationToken cancellation)
    {
        form.Check();
        return WriteAsync(
            DiaryDeeds.Reported, caseId,
            async holding =>
            {
                var entry = await asb.Set<DiaryEntry>().SingleOrDefaultAsync(e => e.Id == id && e.HoldingId == caseId, cancellation)
                    ?? throw new RefusedException("There is no such entry in the case.");
                var type = await settings.IncidentTypeAsync(form.TypeId!.Value, cancellation);
                new Rules().Expect(entry.IncidentId is null, nameof(form.TypeId), "It is a report already")
                    .Expect(type is { IsRetired: false }, nameof(form.TypeId), "Select the kind of behaviour").Check();
                asb.Entry(entry).ExpectVersion(entry.Version);
                var keeper = (await people.OfAsync(caseId, cancellation)).FirstOrDefault(p => p.Record == entry.PersonId);
                entry.IncidentId = await incidents.KeepInCaseAsync(
                    holding, entry.ToDraft(form), type!, entry.PersonId, DiaryReport.RolesOf(keeper, form.Affected!.Value), cancellation);
            },
            cancellation);
    }

    private Task WriteAsync(DeedType deed, Guid caseId, Func<Holding, Task> write, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(deed) { Workstream = "asb", Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
        async _ =>
        {
            var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
            await write(holding);
            holdings.Touch(holding);
        },
        cancellation);
}

/// <summary>What an entry says when it is taken as a report.</summary>
internal static class DiaryReport
{
    public static ReportDraft ToDraft(this DiaryEntry entry, AsReportForm form) => new()
    {
        IsDanger = form.IsDanger,
        TypeId = form.TypeId,
        What = What(entry),
        Place = form.Place!,
        Day = entry.On,
        Time = UkTime.TryReadClock(entry.Time, out var clock) ? clock : null,
        HowLong = form.HowLong,
        Affected = form.Affected,
        Reporter = ReporterKind.Named,
        Channel = entry.Source == DiarySource.Link ? ReportChannel.OnlineForm : ReportChannel.Written,
        Crime = form.Crime,
        IsHate = form.IsHate,
        Hate = form.Hate,
        Evidence = "A diary that is kept in the case",
    };

    /// <summary>What whoever wrote it is in the report: harmed where it says so, else what they are in the case, or else whoever told us.</summary>
    public static IReadOnlyList<InvolvementRole> RolesOf(CasePerson? keeper, AffectedParty affected)
    {
        if (affected == AffectedParty.Reporter)
            return [InvolvementRole.Victim];
        return keeper?.Is(InvolvementRole.Witness) == true ? [InvolvementRole.Witness] : [InvolvementRole.Reporter];
    }

    private static string What(DiaryEntry entry)
    {
        var all = string.Join('\n', entry.Lines().Select(l => l.Question.Length > 0 ? $"{l.Question}: {l.Answer}" : l.Answer));
        return all.Length > Incident.LongestText ? all[..Incident.LongestText] : all;
    }
}
