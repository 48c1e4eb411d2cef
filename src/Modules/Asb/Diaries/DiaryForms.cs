using ECins.Asb.Incidents;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Diaries;

/// <summary>An entry as it is typed in from paper.</summary>
internal sealed record DiaryForm
{
    public Guid? PersonId { get; init; }

    public DateOnly? On { get; init; }

    public string? Time { get; init; }

    public string? HowLong { get; init; }

    public string? What { get; init; }

    public string? Who { get; init; }

    public string? Effect { get; init; }

    public string? Witnesses { get; init; }

    public void Check(DateOnly today) => new Rules()
        .Expect(PersonId is not null, nameof(PersonId), "Select whose diary it is")
        .ExpectPast(On, today, nameof(On), "Enter the day it happened")
        .ExpectWithin(Time, DiaryEntry.LongestLine, nameof(Time))
        .ExpectWithin(HowLong, DiaryEntry.LongestLine, nameof(HowLong))
        .ExpectText(What, DiaryEntry.LongestText, nameof(What), "Enter what happened")
        .ExpectWithin(Who, DiaryEntry.LongestText, nameof(Who))
        .ExpectWithin(Effect, DiaryEntry.LongestText, nameof(Effect))
        .ExpectWithin(Witnesses, DiaryEntry.LongestText, nameof(Witnesses))
        .Check();

    public DiaryEntry ToEntry(Guid caseId, DiarySource source, Guid by, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(now),
        HoldingId = caseId,
        PersonId = PersonId!.Value,
        On = On!.Value,
        Time = Time?.Trim() ?? "",
        HowLong = HowLong?.Trim() ?? "",
        What = What?.Trim() ?? "",
        Who = Who?.Trim() ?? "",
        Effect = Effect?.Trim() ?? "",
        Witnesses = Witnesses?.Trim() ?? "",
        Source = source,
        ById = by,
        RecordedAt = now,
    };
}

/// <summary>How an entry becomes a report.</summary>
internal sealed record AsReportForm(Guid? TypeId, string? Place, CrimeView? Crime)
{
    public bool? IsDanger { get; init; }

    public HowLong? HowLong { get; init; }

    public AffectedParty? Affected { get; init; }

    public bool? IsHate { get; init; }

    /// <summary>What it was against, where it is thought to be hate.</summary>
    public HateStrands Hate { get; init; }

    public void Check() => new Rules()
        .Expect(IsDanger is not null, nameof(IsDanger), "Select yes if anyone was in danger")
        .Expect(TypeId is not null, nameof(TypeId), "Select the kind of behaviour")
        .ExpectText(Place, Incident.LongestPlace, nameof(Place), "Enter where it happened")
        .Expect(HowLong is not null, nameof(HowLong), "Select how long it has gone on")
        .Expect(Affected is not null, nameof(Affected), "Select who was affected")
        .Expect(IsHate is not null, nameof(IsHate), "Select yes if anybody thinks so")
        .Expect(IsHate != true || Hate != HateStrands.None, nameof(ReportModel.Strands), "Select what it was against")
        .Expect(Crime is CrimeView.No or CrimeView.MayBe or CrimeView.NotSure, nameof(Crime), "Select whether it could be a crime")
        .Check();
}
