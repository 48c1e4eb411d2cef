using ECins.SharedKernel.Audit;

namespace ECins.Asb.Progress;

/// <summary>What a case comes through, as it goes on record.</summary>
internal static class ProgressDeeds
{
    public const string Shown = "asb.progress.shown";

    public static readonly DeedType PlanSaid = new("asb.progress.plan", DeedKind.Alteration, "said whether an action plan was agreed");
    public static readonly DeedType Moved = new("asb.progress.moved", DeedKind.Alteration, "took the case a step on");

    public static IReadOnlyList<DeedType> All { get; } = [PlanSaid, Moved, new(Shown, DeedKind.Consultation, "looked at how far a case has come")];
}
