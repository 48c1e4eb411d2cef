using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Links;

/// <summary>Everything done with links between cases that goes on record.</summary>
internal static class LinkDeeds
{
    public static readonly DeedType Linked = new("case.linked", DeedKind.Combination, "linked the case with another");
    public static readonly DeedType Unlinked = new("case.unlinked", DeedKind.Alteration, "took back that the case is linked with another");

    public static IReadOnlyList<DeedType> All { get; } = [Linked, Unlinked];
}
