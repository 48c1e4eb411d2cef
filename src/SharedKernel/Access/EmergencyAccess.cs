namespace ECins.SharedKernel.Access;

/// <summary>
/// Lets one user read a holding for a short time although nothing is shared with them. It beats no other condition of the
/// rule. Whoever took it says afterwards why it was right.
/// </summary>
public sealed class EmergencyAccess
{
    /// <summary>The access.</summary>
    public required Guid Id { get; init; }

    /// <summary>What they may read.</summary>
    public required Guid HoldingId { get; init; }

    /// <summary>Who.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Why, in their words, before they read it.</summary>
    public required string Reason { get; init; }

    /// <summary>Since when (UTC).</summary>
    public required DateTime From { get; init; }

    /// <summary>When it is over at the latest (UTC).</summary>
    public required DateTime Until { get; init; }

    /// <summary>When it was ended before its time (UTC).</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Who ended it.</summary>
    public Guid? EndedById { get; set; }

    /// <summary>Why it was right, in their words, afterwards; empty until they say so.</summary>
    public string Justification { get; set; } = "";

    /// <summary>When they said so (UTC).</summary>
    public DateTime? JustifiedAt { get; set; }

    /// <summary>When the holding's owner had seen it (UTC).</summary>
    public DateTime? SeenByOwnerAt { get; set; }

    /// <summary>Whether it was found right; <c>null</c> until that is decided.</summary>
    public bool? WasRight { get; set; }

    /// <summary>Somebody else ended it, and whether it was right is not decided.</summary>
    public bool IsStoppedUnjudged => EndedById is { } by && by != UserId && WasRight is null;

    /// <summary>What whoever decided that had to say.</summary>
    public string Finding { get; set; } = "";
}
