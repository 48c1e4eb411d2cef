using ECins.Host.Data;

namespace ECins.Host.Audit;

/// <summary>
/// What an event says in words or values. It stands beside the event, which holds only a commitment to it, so that it
/// can be erased while the log stays whole.
/// </summary>
internal sealed class AuditDetail : IBookkeeping
{
    public required Guid EventId { get; init; }

    /// <summary>From 0, without gaps, within the event.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What sort of detail: <c>reason</c>, <c>change</c>, <c>search</c>.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    /// <summary><c>null</c> once erased, together with <see cref="Salt"/>.</summary>
    public string? Value { get; set; }

    /// <summary>16 random bytes, which keep a short value from being guessed from its commitment.</summary>
    public byte[]? Salt { get; set; }

    public void Erase()
    {
        Value = null;
        Salt = null;
    }
}
