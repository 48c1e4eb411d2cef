using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases;

/// <summary>Everything done to cases that goes on record.</summary>
internal static class CaseDeeds
{
    public const string Listed = "case.listed";
    public const string Shown = "case.shown";
    public const string PeopleShown = "case.people-shown";
    public const string RecordShown = "case.record-shown";
    public const string WritingShown = "case.writing-shown";
    public const string Printed = "case.printed";
    public const string TakenOut = "case.taken-out";
    public const string PhotographShown = "case.photograph-shown";

    public static readonly DeedType Opened = new("case.opened", DeedKind.Collection, "opened a case");
    public static readonly DeedType Written = new("case.entry-written", DeedKind.Collection, "wrote in the chronology");
    public static readonly DeedType Corrected = new("case.entry-corrected", DeedKind.Alteration, "corrected an entry of the chronology");
    public static readonly DeedType PersonAdded = new("case.person-added", DeedKind.Collection, "recorded a person");
    public static readonly DeedType ReviewSet = new("case.review-set", DeedKind.Alteration, "set a review date");
    public static readonly DeedType PersonChanged = new("case.person-changed", DeedKind.Alteration, "changed who a person is");
    public static readonly DeedType AllegationSaid = new("case.allegation-said", DeedKind.Alteration, "said what became of an allegation");
    public static readonly DeedType DetailAdded = new("case.detail-added", DeedKind.Collection, "added what is known of a person");
    public static readonly DeedType DetailEnded = new("case.detail-ended", DeedKind.Alteration, "said what is known of a person is so no longer");
    public static readonly DeedType PeopleJoined = new("case.people-joined", DeedKind.Combination, "joined the records of one person");
    public static readonly DeedType PeopleParted = new("case.people-parted", DeedKind.Alteration, "parted the records of two people");
    public static readonly DeedType Sealed = new("case.sealed", DeedKind.Alteration, "sealed the case");
    public static readonly DeedType Unsealed = new("case.unsealed", DeedKind.Alteration, "put the case into the index");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Opened, Written, Corrected, PersonAdded, PersonChanged, AllegationSaid, DetailAdded, DetailEnded, PeopleJoined, PeopleParted, ReviewSet, Sealed, Unsealed,
        new(Listed, DeedKind.Consultation, "listed cases"),
        new(Shown, DeedKind.Consultation, "read the case"),
        new(PeopleShown, DeedKind.Consultation, "looked at the people of the case"),
        new(RecordShown, DeedKind.Consultation, "looked at the record of it"),
        new(WritingShown, DeedKind.Consultation, "began to write in the case"),
        new(Printed, DeedKind.Disclosure, "laid out the case's chronology for printing"),
        new(TakenOut, DeedKind.Disclosure, "took the case's chronology out as a file"),
        new(PhotographShown, DeedKind.Consultation, "looked at a photograph"),
    ];
}
