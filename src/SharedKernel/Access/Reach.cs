namespace ECins.SharedKernel.Access;

/// <summary>
/// That a principal may reach a holding, in the order of lists: it proposes, the rule decides. Derived from holdings
/// and shares whenever they are saved; it may hold more than the rule allows, never less.
/// </summary>
public sealed class Reach
{
    /// <summary>An organisation, a team or a user.</summary>
    public required Guid PrincipalId { get; init; }

    /// <summary>As <see cref="Holding.Kind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>As <see cref="Holding.IsOpen"/>.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>As <see cref="Holding.ChangedAt"/>.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>The holding.</summary>
    public required Guid HoldingId { get; init; }

    /// <summary>The holding itself.</summary>
    public Holding Holding { get; init; } = null!;
}
