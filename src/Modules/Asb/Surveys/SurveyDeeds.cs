using ECins.SharedKernel.Audit;

namespace ECins.Asb.Surveys;

/// <summary>Surveys, as they go on record.</summary>
internal static class SurveyDeeds
{
    public const string Shown = "asb.survey.shown";

    public static readonly DeedType Recorded = new("asb.survey.recorded", DeedKind.Collection, "recorded how satisfied somebody harmed was");

    public static IReadOnlyList<DeedType> All { get; } = [Recorded, new(Shown, DeedKind.Consultation, "looked at how satisfied those harmed were")];
}
