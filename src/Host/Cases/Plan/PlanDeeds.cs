using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Plan;

/// <summary>What is done about a case's plan, as it goes on record.</summary>
internal static class PlanDeeds
{
    public const string Shown = "plan.shown";

    public static readonly DeedType RiskJudged = new("plan.risk-judged", DeedKind.Alteration, "judged the risk in the case");
    public static readonly DeedType ObjectiveSet = new("plan.objective-set", DeedKind.Alteration, "set what is to be reached in the case");
    public static readonly DeedType TaskAdded = new("plan.task-added", DeedKind.Collection, "added a task to the plan");
    public static readonly DeedType TaskChanged = new("plan.task-changed", DeedKind.Alteration, "changed a task of the plan");
    public static readonly DeedType TaskSettled = new("plan.task-settled", DeedKind.Alteration, "settled a task of the plan");
    public static readonly DeedType Reviewed = new("plan.reviewed", DeedKind.Alteration, "reviewed the case");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        RiskJudged, ObjectiveSet, TaskAdded, TaskChanged, TaskSettled, Reviewed,
        new(Shown, DeedKind.Consultation, "looked at the plan of the case"),
    ];
}
