namespace ECins.Host.Audit;

/// <summary>One place of the log as it is stored, to be verified.</summary>
/// <param name="Sequence">The place, from 0.</param>
/// <param name="StoredLeaf">The leaf hash kept for it.</param>
/// <param name="Event">The event that belongs there, if there is one.</param>
/// <param name="Details">The event's detail rows, in any order.</param>
internal sealed record SealedEvent(
    long Sequence, byte[] StoredLeaf, AuditEvent? Event, IReadOnlyList<AuditDetail> Details);
