using ECins.SharedKernel.Audit;

namespace ECins.Host.People.Relationships;

/// <summary>What is done with relationships that goes on record.</summary>
internal static class RelationshipDeeds
{
    public static readonly DeedType Added = new("relationship.added", DeedKind.Collection, "said what people or places are to each other");
    public static readonly DeedType Ended = new("relationship.ended", DeedKind.Alteration, "said people or places are that to each other no longer");

    public static IReadOnlyList<DeedType> All { get; } = [Added, Ended];
}
