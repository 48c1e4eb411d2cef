namespace ECins.SharedKernel.Access;

/// <summary>Lets an organisation, a team or a user into a holding, at a level, until a date, for a reason.</summary>
public sealed class Share
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 500;

    /// <summary>The share.</summary>
    public required Guid Id { get; init; }

    /// <summary>What is shared.</summary>
    public required Guid HoldingId { get; init; }

    /// <summary>Whether it names an organisation, a team or a user.</summary>
    public required PrincipalKind Principal { get; init; }

    /// <summary>The organisation, team or user.</summary>
    public required Guid PrincipalId { get; init; }

    /// <summary>How far they are let in.</summary>
    public required Level Level { get; init; }

    /// <summary>The last day it counts (UK date); <c>null</c> until it is ended.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why, in the words of whoever shared.</summary>
    public required string Reason { get; init; }

    /// <summary>The user who shared.</summary>
    public required Guid GrantedById { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime GrantedAt { get; init; }

    /// <summary>When it was ended before its time (UTC).</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Why it was ended, in the words of whoever did; empty when nobody said.</summary>
    public string EndedWhy { get; set; } = "";
}

/// <summary>Whom a share can name.</summary>
public enum PrincipalKind
{
    /// <summary>Everybody of an organisation who works the workstream.</summary>
    Organisation,

    /// <summary>The members of a team.</summary>
    Team,

    /// <summary>One person.</summary>
    User,
}

/// <summary>Keeps one user out of a holding: a conflict of interest, a relative. It beats every share.</summary>
public sealed class Exclusion
{
    /// <summary>What they are kept out of.</summary>
    public required Guid HoldingId { get; init; }

    /// <summary>Who.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; set; }

    /// <summary>When they were let in again (UTC); <c>null</c> while they are kept out.</summary>
    public DateTime? LiftedAt { get; set; }
}
