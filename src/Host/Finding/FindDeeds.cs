using ECins.SharedKernel.Audit;

namespace ECins.Host.Finding;

/// <summary>What finding puts on record.</summary>
internal static class FindDeeds
{
    public const string Searched = "search.made";

    public static IReadOnlyList<DeedType> All { get; } = [new(Searched, DeedKind.Consultation, "searched")];
}
