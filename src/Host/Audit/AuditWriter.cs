using System.Collections.Concurrent;
using System.Threading.Channels;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Tenancy;

namespace ECins.Host.Audit;

/// <summary>
/// Appends events that belong to no unit of work: reads, refusals, failures. Those that arrive while one commit waits
/// on the disk go together into the next, and each caller waits until its own is durable.
/// </summary>
internal sealed class AuditWriter(IServiceScopeFactory scopes)
{
    private const int LargestGroup = 200;

    private readonly ConcurrentDictionary<string, Channel<Waiting>> _queues = new();

    /// <summary>Returns when the event is durable.</summary>
    public async Task AppendAsync(string forceArea, AuditEntry entry, CancellationToken cancellation)
    {
        var waiting = new Waiting(entry, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await _queues.GetOrAdd(forceArea, Start).Writer.WriteAsync(waiting, cancellation);
        await waiting.Durable.Task;
    }

    private Channel<Waiting> Start(string forceArea)
    {
        var queue = Channel.CreateBounded<Waiting>(10_000);
        _ = Task.Run(() => DrainAsync(forceArea, queue.Reader));
        return queue;
    }

    private async Task DrainAsync(string forceArea, ChannelReader<Waiting> queue)
    {
        var group = new List<Waiting>(LargestGroup);
        while (await queue.WaitToReadAsync())
        {
            while (group.Count < LargestGroup && queue.TryRead(out var waiting))
                group.Add(waiting);
            await CommitAsync(forceArea, group);
            group.Clear();
        }
    }

    private async Task CommitAsync(string forceArea, List<Waiting> group)
    {
        try
        {
            await StoreAsync(forceArea, group);
            group.ForEach(w => w.Durable.TrySetResult());
        }
        catch (Exception failure)
        {
            group.ForEach(w => w.Durable.TrySetException(failure));
        }
    }

    private async Task StoreAsync(string forceArea, List<Waiting> group)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.EnterAsSystemAsync(forceArea, CancellationToken.None);
        var unitOfWork = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        await unitOfWork.KeepBooksAsync(
            async core =>
            {
                group.ForEach(w => w.Entry.AddTo(core));
                await core.NoteAsync(group.Select(w => w.Entry.Event), CancellationToken.None);
                return group.Count;
            },
            CancellationToken.None);
    }

    private sealed record Waiting(AuditEntry Entry, TaskCompletionSource Durable);
}
