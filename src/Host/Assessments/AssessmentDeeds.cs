using ECins.SharedKernel.Audit;

namespace ECins.Host.Assessments;

/// <summary>Everything done with assessments that goes on record.</summary>
internal static class AssessmentDeeds
{
    public const string Listed = "assessment.listed";
    public const string Shown = "assessment.shown";

    public static readonly DeedType Made = new("assessment.made", DeedKind.Collection, "assessed somebody");
    public static readonly DeedType Reviewed = new("assessment.reviewed", DeedKind.Alteration, "reviewed an assessment");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Made, Reviewed,
        new(Listed, DeedKind.Consultation, "looked at a case's assessments"),
        new(Shown, DeedKind.Consultation, "opened an assessment"),
    ];
}
