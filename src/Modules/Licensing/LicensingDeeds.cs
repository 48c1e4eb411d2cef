using ECins.SharedKernel.Audit;

namespace ECins.Licensing;

internal static class LicensingDeeds
{
    public const string PremisesListed = "licensing.premises.listed";
    public const string PremisesShown = "licensing.premises.shown";

    public static readonly DeedType PremisesAdded =
        new("licensing.premises.added", DeedKind.Collection, "added premises to the register");

    public static readonly DeedType PremisesChanged =
        new("licensing.premises.changed", DeedKind.Alteration, "changed premises in the register");

    public static readonly DeedType VisitRecorded =
        new("licensing.visit.recorded", DeedKind.Collection, "recorded a visit to premises");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        PremisesAdded, PremisesChanged, VisitRecorded,
        new(PremisesListed, DeedKind.Consultation, "listed premises"),
        new(PremisesShown, DeedKind.Consultation, "looked at premises"),
    ];
}
