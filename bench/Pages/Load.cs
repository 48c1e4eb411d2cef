using System.Collections.Concurrent;
using System.Diagnostics;

namespace ECins.Bench.Pages;

/// <summary>Does something again and again, so many at once, for a while.</summary>
internal static class Load
{
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(4);

    // The host compiles what it runs often, and compiles it better the longer it runs it.
    private static readonly TimeSpan WarmsUp = TimeSpan.FromSeconds(4);

    /// <summary>What a host that has been up for a while has behind it.</summary>
    public static async Task WarmUpAsync(Func<Task> act)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmsUp * 5;)
            await Task.WhenAll(act(), act(), act(), act());
    }

    /// <param name="host">Whose processor time is counted.</param>
    /// <param name="atOnce">How many at once.</param>
    /// <param name="act">What; answers how many bytes came.</param>
    /// <param name="most">No more often than this, and a tenth more before the clock starts.</param>
    public static async Task<Measured> RunAsync(LoadedHost host, int atOnce, Func<Task<int>> act, int most)
    {
        var bytes = 0;
        var warming = Stopwatch.StartNew();
        for (var i = 0; i < most / 10 && warming.Elapsed < WarmsUp; i++)
            bytes = await act();
        var begun = 0;
        var took = new ConcurrentBag<double>();
        var (cpu, clock) = (host.Cpu, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < Lasts && Interlocked.Increment(ref begun) <= most)
            {
                var one = Stopwatch.GetTimestamp();
                await act();
                took.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
            }
        })));
        var (seconds, used) = (clock.Elapsed.TotalSeconds, host.Cpu - cpu);
        var sorted = took.Order().ToList();
        return new Measured(
            sorted[sorted.Count / 2], sorted[(int)(sorted.Count * 0.95)], sorted.Count / seconds, used.TotalMilliseconds / sorted.Count, bytes);
    }
}

/// <param name="Median">Milliseconds.</param>
/// <param name="Late">Milliseconds that one in twenty took longer than.</param>
/// <param name="Rate">How many a second.</param>
/// <param name="Cpu">Milliseconds of processor time each.</param>
/// <param name="Bytes">How many bytes came.</param>
internal sealed record Measured(double Median, double Late, double Rate, double Cpu, int Bytes);
