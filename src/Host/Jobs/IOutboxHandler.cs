namespace ECins.Host.Jobs;

/// <summary>Does what one kind of outbox message asks. It may be asked twice, after a crash between doing and noting it.</summary>
internal interface IOutboxHandler
{
    string Kind { get; }

    /// <summary>How many of its messages are taken in one go; more where each is short.</summary>
    int AtOnce => 1;

    /// <summary>Whether it can do its work at all now. While it cannot, its messages wait, untried and uncounted.</summary>
    ValueTask<bool> IsReadyAsync(CancellationToken cancellation) => ValueTask.FromResult(true);

    /// <param name="payload">What it is about.</param>
    /// <param name="attempt">Which attempt this is; the first is 1.</param>
    /// <param name="cancellation">Gives up; it will be tried again.</param>
    /// <exception cref="LaterException">Not now.</exception>
    Task HandleAsync(string payload, int attempt, CancellationToken cancellation);
}

/// <summary>
/// A message cannot be done now, for a reason that may pass. It waits, and is never given up: the handler decides when it has been
/// tried often enough.
/// </summary>
/// <param name="fault">The kind of fault; nothing personal.</param>
/// <param name="wait">How long it waits.</param>
internal sealed class LaterException(string fault, TimeSpan wait) : Exception(fault)
{
    public TimeSpan Wait => wait;

    /// <summary>Whether this was an attempt at the message itself, and not at reaching whoever would take it.</summary>
    public bool Counts { get; init; } = true;
}
