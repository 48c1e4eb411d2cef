namespace ECins.Host.Jobs;

/// <summary>Does what one kind of outbox message asks. It may be asked twice, after a crash between doing and noting it.</summary>
internal interface IOutboxHandler
{
    string Kind { get; }

    Task HandleAsync(string payload, CancellationToken cancellation);
}
