namespace ECins.SharedKernel.Audit;

/// <summary>
/// A kind of deed that goes on record. Every deed a workstream may do is declared once, in its table of contents; an
/// undeclared one cannot be recorded, and so cannot be done. Keys are never reused for another meaning.
/// </summary>
/// <param name="Key">Prefixed by the workstream's key or a core noun: <c>workstream.turned-on</c>.</param>
/// <param name="Kind">Which logging duty it answers.</param>
/// <param name="Sentence">What the user did, to follow their name: "turned a workstream on".</param>
public sealed record DeedType(string Key, DeedKind Kind, string Sentence);

/// <summary>The processing operations that must be logged (Data Protection Act 2018 s.62), and the two of our own.</summary>
public enum DeedKind
{
    /// <summary>Data was taken in.</summary>
    Collection,

    /// <summary>Data was changed.</summary>
    Alteration,

    /// <summary>Data was looked at or searched.</summary>
    Consultation,

    /// <summary>Data was shown or sent to somebody else.</summary>
    Disclosure,

    /// <summary>Data of different origin was joined.</summary>
    Combination,

    /// <summary>Data was erased.</summary>
    Erasure,

    /// <summary>Somebody signed in or out, or tried to.</summary>
    Access,

    /// <summary>The system itself was set up or changed.</summary>
    Administration,
}
