namespace ECins.Host.Audit;

/// <summary>
/// Walks a log once and says whatever is wrong with it. It trusts the checkpoints it is given and nothing else, and
/// needs the same memory for a log of any length.
/// </summary>
internal sealed class LogVerifier(LogVerifierOptions options)
{
    /// <param name="log">Every place of the log, in order of sequence.</param>
    /// <param name="checkpoints">Of this log, opened by <see cref="SignedCheckpoint.Open"/>, in any order.</param>
    /// <param name="unsealed">The events that have no place in the log, in any order.</param>
    /// <param name="found">Is told each finding as it is made.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public async Task<LogSummary> VerifyAsync(
        IAsyncEnumerable<SealedEvent> log,
        IReadOnlyCollection<KeptCheckpoint> checkpoints,
        IAsyncEnumerable<AuditEvent> unsealed,
        Action<LogFinding> found,
        CancellationToken cancellation)
    {
        var roots = new CheckpointCheck(checkpoints.Select(c => c.Checkpoint));
        var details = new DetailCheck();
        var findings = Walk(log, [new SequenceCheck(), new EventCheck(), details, new TimeCheck(checkpoints, options), roots])
            .Concat(Overdue(unsealed));

        var count = 0L;
        await foreach (var finding in findings.WithCancellation(cancellation))
        {
            count++;
            found(finding);
        }

        return new LogSummary(roots.Size, roots.Root, details.Erased, count);
    }

    private static IAsyncEnumerable<LogFinding> Walk(IAsyncEnumerable<SealedEvent> log, IReadOnlyList<ILogCheck> checks) =>
        log.SelectMany(place => checks.SelectMany(check => check.Next(place)))
            .Concat(checks.ToAsyncEnumerable().SelectMany(check => check.End()));

    private IAsyncEnumerable<LogFinding> Overdue(IAsyncEnumerable<AuditEvent> unsealed) =>
        unsealed.Where(e => options.Now - e.At > options.SealedWithin).Select(e => new LogFinding(
            LogFindingKind.Unsealed, null, e.Id,
            $"The event of {e.At:u} has no place in the log: sealing stands still, or its place was removed."));
}
