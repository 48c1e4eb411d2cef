namespace ECins.Host.Audit;

internal sealed record LogVerifierOptions
{
    /// <summary>The time of the verification, in UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>How long after it happened an event may be sealed, clocks that differ included.</summary>
    public TimeSpan SealedWithin { get; init; } = TimeSpan.FromMinutes(5);
}
