using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Sharing;

/// <summary>Everything done about who sees a case or a problem, as it goes on record.</summary>
internal static class SharingDeeds
{
    public const string Shown = "sharing.shown";
    public const string ReasonsShown = "sharing.reasons-shown";
    public const string ListedWithUs = "share.listed";

    public static readonly DeedType Shared = new("share.made", DeedKind.Disclosure, "shared it");
    public static readonly DeedType ShareChanged = new("share.changed", DeedKind.Disclosure, "changed a share");
    public static readonly DeedType ShareEnded = new("share.ended", DeedKind.Alteration, "ended a share");
    public static readonly DeedType Excluded = new("exclusion.made", DeedKind.Alteration, "kept somebody out of it");
    public static readonly DeedType ExclusionLifted = new("exclusion.lifted", DeedKind.Alteration, "let somebody in again");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Shared, ShareChanged, ShareEnded, Excluded, ExclusionLifted,
        new(Shown, DeedKind.Consultation, "looked at who can see it"),
        new(ReasonsShown, DeedKind.Consultation, "asked why they can see it"),
        new(ListedWithUs, DeedKind.Consultation, "listed what is shared with their organisation"),
    ];
}
