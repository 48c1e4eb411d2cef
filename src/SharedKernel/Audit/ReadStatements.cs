namespace ECins.SharedKernel.Audit;

/// <summary>Says what an endpoint's reading puts on record. The host refuses to start while any endpoint carries none.</summary>
public interface IReadStatement;

/// <summary>
/// Showing this page is a deed on record: the event is durable before the first byte of the page leaves, or the page
/// is not shown.
/// </summary>
/// <param name="deed">The key of a declared <see cref="DeedType"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecordsAttribute(string deed) : Attribute, IReadStatement
{
    /// <summary>The key of the deed that goes on record.</summary>
    public string Deed { get; } = deed;
}

/// <summary>Showing this page tells nobody anything about anybody, and is not put on record.</summary>
/// <param name="why">Why not; kept for the reader of the endpoint list.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecordsNothingAttribute(string why) : Attribute, IReadStatement
{
    /// <summary>Why showing it needs no record.</summary>
    public string Why { get; } = why;
}

/// <summary>What the page being answered shows: fed by queries, put on record in one event before the page leaves.</summary>
public interface IReadLog
{
    /// <summary>Notes that the page shows something of this subject. Noting it twice counts once.</summary>
    void Showed(Subject subject);
}
