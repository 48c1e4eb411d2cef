using ECins.SharedKernel.Audit;

namespace ECins.Host.Measures;

internal static class MeasureDeeds
{
    public const string Shown = "measure.shown";
    public const string Taken = "measure.taken";

    public static IReadOnlyList<DeedType> All { get; } =
    [
        new(Shown, DeedKind.Consultation, "looked at the numbers of a workstream"),
        new(Taken, DeedKind.Consultation, "took the numbers of a workstream as a file"),
    ];
}
