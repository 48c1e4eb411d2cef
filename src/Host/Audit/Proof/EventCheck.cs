namespace ECins.Host.Audit;

/// <summary>The event at each place is the one that was sealed there.</summary>
internal sealed class EventCheck : ILogCheck
{
    public IEnumerable<LogFinding> Next(SealedEvent place)
    {
        if (place.Event is null)
            yield return LogFinding.Of(place, LogFindingKind.EventMissing,
                $"The event at {place.Sequence} is missing: it was removed after it was sealed.");
        else if (!AuditEncoding.LeafHash(place.Event).AsSpan().SequenceEqual(place.StoredLeaf))
            yield return LogFinding.Of(place, LogFindingKind.EventAltered,
                $"The event at {place.Sequence} is not the one that was sealed there: it or its seal was altered.");
    }
}
