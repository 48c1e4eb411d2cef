using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Links;

/// <summary>Everything done with links with cases that goes on record.</summary>
internal static class LinkDeeds
{
    public const string Shown = "link.shown";

    public static readonly DeedType Linked = new("case.linked", DeedKind.Combination, "linked it with a case");
    public static readonly DeedType Unlinked = new("case.unlinked", DeedKind.Alteration, "took back that it is linked with a case");

    public static IReadOnlyList<DeedType> All { get; } = [Linked, Unlinked, new(Shown, DeedKind.Consultation, "looked at a link with a case")];
}
