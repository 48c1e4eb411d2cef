namespace ECins.Host.Audit;

/// <summary>
/// Events are sealed soon after they happen. Nothing stored says when one was sealed that could not be forged with it,
/// so the events and checkpoints before it are taken as the clock.
/// </summary>
internal sealed class TimeCheck(IEnumerable<KeptCheckpoint> checkpoints, LogVerifierOptions options) : ILogCheck
{
    private readonly Queue<KeptCheckpoint> _ahead = new(checkpoints.OrderBy(c => c.Checkpoint.Size));
    private DateTime _latest = DateTime.MinValue;

    public IEnumerable<LogFinding> Next(SealedEvent place)
    {
        PassCheckpoints(place.Sequence);
        if (place.Event is not { At: var at })
            yield break;

        if (at > options.Now + options.SealedWithin)
        {
            yield return LogFinding.Of(place, LogFindingKind.DatedAhead,
                $"The event at {place.Sequence} claims to have happened at {at:u}, which has not come yet: it was forged, or a clock was wrong.");
            yield break;
        }

        if (_latest - at > options.SealedWithin)
            yield return LogFinding.Of(place, LogFindingKind.SealedLate,
                $"The event at {place.Sequence} claims to have happened at {at:u} but was sealed after {_latest:u}: it was inserted later, or a clock was wrong, or sealing stood still.");
        _latest = Later(_latest, at);
    }

    private void PassCheckpoints(long sequence)
    {
        while (_ahead.TryPeek(out var kept) && kept.Checkpoint.Size <= sequence)
            _latest = Later(_latest, _ahead.Dequeue().KeptAt ?? DateTime.MinValue);
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
