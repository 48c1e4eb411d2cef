using ECins.Host.Cases.Files;
using ECins.SharedKernel.Access;

namespace ECins.Host.Cases.Chronology;

/// <summary>An entry with what belongs to it.</summary>
/// <param name="Entry">The entry, as it stands.</param>
/// <param name="Of">The marking of its case.</param>
/// <param name="Files">The files that came with it.</param>
/// <param name="Earlier">What it said before it was corrected, the newest first.</param>
internal sealed record ShownEntry(Entry Entry, Marking Of, IReadOnlyList<Document> Files, IReadOnlyList<Entry> Earlier)
{
    public bool IsNew { get; init; }

    /// <summary>Who may read it, in words.</summary>
    public required string For { get; init; }

    public bool MayCorrect { get; init; }

    /// <summary>What was wrong, each with what was put in its place.</summary>
    public IEnumerable<(Entry Wrong, Entry Right)> Corrections => Earlier.Zip(Earlier.Prepend(Entry));
}
