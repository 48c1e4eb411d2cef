using ECins.SharedKernel.Audit;

namespace ECins.Host.Assessments;

/// <summary>Everything done with assessments that goes on record.</summary>
internal static class AssessmentDeeds
{
    public const string Listed = "assessment.listed";
    public const string Shown = "assessment.shown";
    public const string DueListed = "assessment.due-listed";
    public const string History = "assessment.published";

    public static readonly DeedType Made = new("assessment.made", DeedKind.Collection, "assessed somebody");
    public static readonly DeedType Reviewed = new("assessment.reviewed", DeedKind.Alteration, "reviewed an assessment");

    public static readonly DeedType Planned = new("assessment.planned", DeedKind.Alteration, "wrote the plan of an assessment");
    public static readonly DeedType Published = new(History, DeedKind.Alteration, "changed what an assessment asks");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Made, Reviewed, Planned, Published,
        new(Listed, DeedKind.Consultation, "looked at a case's assessments"),
        new(Shown, DeedKind.Consultation, "opened an assessment"),
        new(DueListed, DeedKind.Consultation, "looked at which assessments are to be reviewed"),
    ];
}
