using ECins.SharedKernel.Audit;

namespace ECins.Asb.Remedies;

/// <summary>Community remedies, as they go on record.</summary>
internal static class RemedyDeeds
{
    public const string Shown = "asb.remedy.shown";

    public static readonly DeedType Asked = new("asb.remedy.asked", DeedKind.Collection, "recorded what somebody harmed chose of the community remedies");
    public static readonly DeedType Offered = new("asb.remedy.offered", DeedKind.Alteration, "recorded that a community remedy was offered");
    public static readonly DeedType Ended = new("asb.remedy.ended", DeedKind.Alteration, "recorded what became of a community remedy");

    public static IReadOnlyList<DeedType> All { get; } = [Asked, Offered, Ended, new(Shown, DeedKind.Consultation, "looked at a community remedy")];
}
