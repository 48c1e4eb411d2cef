namespace ECins.Host.Audit;

/// <summary>The log still begins with what each checkpoint says it was.</summary>
internal sealed class CheckpointCheck : ILogCheck
{
    private readonly MerkleFrontier _frontier = new();
    private readonly Queue<Checkpoint> _ahead;
    private readonly List<LogFinding> _atStart;

    public CheckpointCheck(IEnumerable<Checkpoint> checkpoints)
    {
        _ahead = new Queue<Checkpoint>(checkpoints.OrderBy(c => c.Size));
        _atStart = [.. Reached()];
    }

    public long Size => _frontier.Size;

    public byte[] Root => _frontier.Root();

    public IEnumerable<LogFinding> Next(SealedEvent place)
    {
        // A leaf of the wrong length is hashed again to be a leaf at all; no checkpoint will match it.
        _frontier.Append(place.StoredLeaf.Length == MerkleHash.Length ? place.StoredLeaf : MerkleHash.Leaf(place.StoredLeaf));
        return Reached();
    }

    public IEnumerable<LogFinding> End() => _atStart.Concat(_ahead.Select(c => new LogFinding(
        LogFindingKind.CutOff, null, null,
        $"The log has {Size} events, but had {c.Size} when a checkpoint was signed: its end was cut off.")));

    private IEnumerable<LogFinding> Reached()
    {
        while (_ahead.TryPeek(out var checkpoint) && checkpoint.Size == Size)
        {
            if (!_ahead.Dequeue().Root.AsSpan().SequenceEqual(Root))
                yield return new LogFinding(LogFindingKind.RootDiffers, null, null,
                    $"The first {Size} events are not those that the checkpoint of that size was signed over: something among them was altered, removed, inserted or moved.");
        }
    }
}
