using System.Collections.Concurrent;
using ECins.Host.Tests.Harness;
using Xunit;

[assembly: AssemblyFixture(typeof(IdleHosts))]

namespace ECins.Host.Tests.Harness;

/// <summary>
/// Hosts that wait for the next test class: what one has compiled for its pages and questions is most of what a class
/// waits for. They end with the last test.
/// </summary>
public sealed class IdleHosts : IAsyncDisposable
{
    private static readonly ConcurrentBag<RunningHost> Waiting = [];

    public async ValueTask DisposeAsync()
    {
        while (Take() is { } host)
            await host.DisposeAsync();
    }

    internal static RunningHost? Take() => Waiting.TryTake(out var host) ? host : null;

    internal static void Keep(RunningHost host)
    {
        host.Log.Clear();
        Waiting.Add(host);
    }
}
