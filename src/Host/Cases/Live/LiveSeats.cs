using System.Collections.Concurrent;

namespace ECins.Host.Cases.Live;

/// <summary>How many pages each user has listening at this process; a browser listens only with the page that is looked at.</summary>
internal sealed class LiveSeats
{
    public const int Most = 6;

    private readonly ConcurrentDictionary<Guid, int> _taken = new();

    /// <returns>Given back when disposed; <c>null</c> when the user has too many.</returns>
    public IDisposable? Take(Guid user)
    {
        if (_taken.AddOrUpdate(user, 1, (_, taken) => taken + 1) <= Most)
            return new Seat(this, user);

        Leave(user);
        return null;
    }

    private void Leave(Guid user)
    {
        if (_taken.AddOrUpdate(user, 0, (_, taken) => taken - 1) == 0)
            _taken.TryRemove(KeyValuePair.Create(user, 0));
    }

    private sealed class Seat(LiveSeats seats, Guid user) : IDisposable
    {
        public void Dispose() => seats.Leave(user);
    }
}
