namespace ECins.Host.Cases.Live;

/// <summary>The cases that open pages of this process wait for news of.</summary>
internal sealed class LiveCases
{
    private readonly Lock _guard = new();
    private readonly Dictionary<LiveCase, HashSet<LiveWatch>> _watched = [];

    /// <summary>The cases watched in a force area.</summary>
    public List<Guid> In(string forceArea)
    {
        lock (_guard)
            return [.. _watched.Keys.Where(c => c.ForceArea == forceArea).Select(c => c.Id)];
    }

    public LiveWatch Watch(LiveCase one)
    {
        var watch = new LiveWatch(left => Leave(one, left));
        lock (_guard)
        {
            if (!_watched.TryGetValue(one, out var watches))
                _watched.Add(one, watches = []);
            watches.Add(watch);
        }

        return watch;
    }

    /// <summary>Wakes whoever waits for news of a case.</summary>
    public void Ring(LiveCase one)
    {
        lock (_guard)
        {
            foreach (var watch in _watched.GetValueOrDefault(one) ?? [])
                watch.Ring();
        }
    }

    private void Leave(LiveCase one, LiveWatch watch)
    {
        lock (_guard)
        {
            if (_watched.TryGetValue(one, out var watches) && watches.Remove(watch) && watches.Count == 0)
                _watched.Remove(one);
        }
    }
}

/// <param name="ForceArea">The force area's key.</param>
/// <param name="Id">The case.</param>
internal sealed record LiveCase(string ForceArea, Guid Id);

/// <summary>One page that waits for news of a case.</summary>
internal sealed class LiveWatch(Action<LiveWatch> leave) : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0);

    /// <returns>Whether something happened, or only the time has passed.</returns>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _rung.WaitAsync(atMost, cancellation);

    public void Ring()
    {
        if (_rung.CurrentCount == 0)
            _rung.Release();
    }

    public void Dispose()
    {
        leave(this);
        _rung.Dispose();
    }
}
