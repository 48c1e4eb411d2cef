namespace ECins.Host.Jobs;

/// <summary>Does what one kind of outbox message asks. It may be asked twice, after a crash between doing and noting it.</summary>
internal interface IOutboxHandler
{
    string Kind { get; }

    /// <summary>Whether it can do its work at all now. While it cannot, its messages wait, untried and uncounted.</summary>
    bool IsReady => true;

    Task HandleAsync(string payload, CancellationToken cancellation);
}
