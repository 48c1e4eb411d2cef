using ECins.SharedKernel.Access;

namespace ECins.SharedKernel.Finding;

/// <summary>
/// A record of a workstream's own that people find by searching: those who read what it is held under, and nobody else. The
/// core keeps the words in step with the record in the unit of work that changes it.
/// </summary>
public interface IFindable : IHeld
{
    /// <summary>What it is called where it is found: where it happened, what premises it is.</summary>
    string FoundAs { get; }

    /// <summary>What it says. A part of it is shown, where the words looked for stand.</summary>
    string FoundText { get; }

    /// <summary>What people call it by, here and elsewhere: they find it however they are spaced. Empty ones find nothing.</summary>
    IEnumerable<string> References { get; }

    /// <summary>When it happened (UTC); <c>null</c> for what is no event.</summary>
    DateTime? FoundAt { get; }
}

/// <summary>A kind of a workstream's records that people find by searching.</summary>
/// <param name="Record">The entity, an <see cref="IFindable"/>.</param>
/// <param name="Subject">What one is as the subject of a deed on record.</param>
/// <param name="Name">What one is, as shown: "Report".</param>
/// <param name="Path">Where a record's own page is, before its identifier: under the workstream's prefix.</param>
public sealed record FindableRecords(Type Record, string Subject, string Name, string Path);
