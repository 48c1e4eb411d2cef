namespace ECins.Host.Audit;

/// <summary>A checkpoint that somebody kept, already opened and trusted.</summary>
/// <param name="Checkpoint">What was kept.</param>
/// <param name="KeptAt">When its keeper received it, by the keeper's own clock, in UTC; <c>null</c> if not known.</param>
internal sealed record KeptCheckpoint(Checkpoint Checkpoint, DateTime? KeptAt);
