namespace ECins.Host.Audit;

/// <summary>Places count from 0 without gaps.</summary>
internal sealed class SequenceCheck : ILogCheck
{
    private long _expected;

    public IEnumerable<LogFinding> Next(SealedEvent place)
    {
        if (place.Sequence > _expected)
            yield return LogFinding.Of(place, LogFindingKind.SequenceGap,
                $"The log jumps to {place.Sequence} where {_expected} should come: {place.Sequence - _expected} removed.");
        if (place.Sequence < _expected)
            yield return LogFinding.Of(place, LogFindingKind.SequenceDuplicate,
                $"The log comes back to {place.Sequence} where {_expected} should come: repeated or out of order.");

        _expected = Math.Max(_expected, place.Sequence + 1);
    }
}
