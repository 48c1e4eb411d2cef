using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Plan;

/// <summary>What is done about a case's plan, as it goes on record.</summary>
internal static class PlanDeeds
{
    public const string Shown = "plan.shown";

    public static readonly DeedType RiskJudged = new("plan.risk-judged", DeedKind.Alteration, "judged the risk in the case");
    public static readonly DeedType ObjectiveSet = new("plan.objective-set", DeedKind.Alteration, "set what is to be reached in the case");
    public static readonly DeedType Reviewed = new("plan.reviewed", DeedKind.Alteration, "reviewed the case");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        RiskJudged, ObjectiveSet, Reviewed,
        new(Shown, DeedKind.Consultation, "looked at the plan of the case"),
    ];
}
