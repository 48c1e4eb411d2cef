using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Ownership;

/// <summary>Who owns a case and who stands in, as it goes on record.</summary>
internal static class OwnershipDeeds
{
    public const string Shown = "case.ownership-shown";
    public const string OfferShown = "case.offer-shown";

    public static readonly DeedType DeputyNamed = new("case.deputy-named", DeedKind.Alteration, "named a deputy of the case");
    public static readonly DeedType DeputyEnded = new("case.deputy-ended", DeedKind.Alteration, "ended that somebody is deputy of the case");
    public static readonly DeedType Offered = new("case.offered", DeedKind.Disclosure, "asked somebody to take the case over");
    public static readonly DeedType OfferWithdrawn = new("case.offer-withdrawn", DeedKind.Alteration, "withdrew the offer of the case");
    public static readonly DeedType OfferDeclined = new("case.offer-declined", DeedKind.Alteration, "declined to take the case over");
    public static readonly DeedType TakenOver = new("case.taken-over", DeedKind.Disclosure, "took the case over");

    public static readonly DeedType PartnerCasesHandedOver = new("partner.cases-handed-over", DeedKind.Disclosure, "handed over cases of a suspended partner");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        DeputyNamed, DeputyEnded, Offered, OfferWithdrawn, OfferDeclined, TakenOver, PartnerCasesHandedOver,
        new(Shown, DeedKind.Consultation, "looked at who owns the case"),
        new(OfferShown, DeedKind.Consultation, "looked at an offer of the case"),
    ];
}
