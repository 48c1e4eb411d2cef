using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;

namespace ECins.Asb.Reporting;

/// <summary>The people that a report names, each as what the report says they are.</summary>
internal static class ReportPeople
{
    public static IEnumerable<NewPerson> Of(ReportDraft draft)
    {
        if (draft.Affected == AffectedParty.SomebodyElse)
            yield return With(draft, draft.AffectedMore, new NewPerson(draft.AffectedName, InvolvementRole.Victim) { Contact = draft.AffectedContact });
        if (draft.Reporter is ReporterKind.Named or ReporterKind.Professional)
            yield return With(draft, draft.ReporterMore, new NewPerson(draft.ReporterName, RolesOfReporter(draft)) { Contact = draft.ReporterContact });
        foreach (var alleged in draft.Alleged)
            yield return new NewPerson(alleged, InvolvementRole.AllegedPerpetrator);
    }

    /// <summary>The place's address in one line; empty when none was given.</summary>
    public static string AddressLine(this ReportDraft draft) => string.Join(
        ", ", new[] { draft.PlaceLines.ReplaceLineEndings(", "), draft.PlaceTown, draft.PlacePostcode }.Select(part => part.Trim()).Where(part => part.Length > 0));

    /// <summary>The incident that a complete draft describes.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="holding">What it is held by.</param>
    /// <param name="now">When it is recorded (UTC).</param>
    /// <param name="importKey">What tells it from others that came in files, when it did.</param>
    public static Incident ToIncident(this ReportDraft draft, Guid holding, DateTime now, Guid? importKey = null) => draft.ToIncident(
        holding, draft.Time is { } time ? UkTime.FromUk(draft.Day!.Value, time) : Midday(draft.Day!.Value, now), now, importKey);

    private static Incident ToIncident(this ReportDraft draft, Guid holding, DateTime at, DateTime now, Guid? importKey) => new()
    {
        Id = Guid.CreateVersion7(now),
        HoldingId = holding,
        TypeId = draft.TypeId!.Value,
        What = draft.What.Trim(),
        Place = draft.Place.Trim(),
        PlaceKey = Incident.KeyOf(draft.Place),
        Address = draft.AddressLine(),
        Uprn = Incident.UprnOf(draft.PlaceUprn),
        HappenedAt = at,
        IsTimeKnown = draft.Time is not null,
        HappenedOn = UkTime.DayOf(at),
        WeekHour = draft.Time is null ? null : WeekHours.Of(at),
        IsStillGoingOn = draft.IsStillGoingOn,
        HowLong = draft.HowLong!.Value,
        Affected = draft.Affected!.Value,
        Reporter = draft.Reporter!.Value,
        Channel = draft.Channel!.Value,
        FromAgency = draft.Channel == ReportChannel.OtherAgency ? draft.FromAgency.Trim() : "",
        FromReference = draft.Channel == ReportChannel.OtherAgency ? draft.FromReference.Trim() : "",
        ImportKey = importKey,
        Hate = draft.IsHate == true ? draft.Hate : HateStrands.None,
        WasDanger = draft.IsDanger!.Value,
        Crime = draft.Crime!.Value,
        CrimeReference = draft.Crime == CrimeView.Recorded ? draft.CrimeReference.Trim() : "",
        Evidence = draft.Evidence.Trim(),
        RecordedAt = now,
    };

    // Nothing reported has yet to happen.
    private static DateTime Midday(DateOnly day, DateTime now) =>
        UkTime.FromUk(day, new TimeOnly(12, 0)) is var midday && midday < now ? midday : now;

    private static NewPerson With(ReportDraft draft, Particulars more, NewPerson person) =>
        person with { BornOn = more.BornOn, BornIn = more.BornIn, Address = more.HomeIn(draft) };

    private static InvolvementRole[] RolesOfReporter(ReportDraft draft) =>
        draft.Affected == AffectedParty.Reporter ? [InvolvementRole.Reporter, InvolvementRole.Victim] : [InvolvementRole.Reporter];
}
