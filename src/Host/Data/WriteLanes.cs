using System.Collections.Concurrent;

namespace ECins.Host.Data;

/// <summary>
/// SQLite has one writer at a time. Writers of this process queue for it here, first come first served, one lane per
/// database, instead of hammering on its busy handler. On SQL Server the lane is always free.
/// </summary>
internal sealed class WriteLanes(Databases databases)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _lanes = new();

    public async Task<IDisposable?> EnterAsync(string database, CancellationToken cancellation)
    {
        if (databases.Engine != Engine.Sqlite)
            return null;

        var lane = _lanes.GetOrAdd(database, _ => new SemaphoreSlim(1, 1));
        await lane.WaitAsync(cancellation);
        return new Turn(lane);
    }

    private sealed class Turn(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
