using System.Collections.Concurrent;
using System.Diagnostics;

namespace ECins.Bench.Pages;

/// <summary>Does something again and again, so many at once, for a while.</summary>
internal static class Load
{
    private const int WarmUps = 100;
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(4);

    /// <param name="host">Whose processor time is counted.</param>
    /// <param name="atOnce">How many at once.</param>
    /// <param name="act">What; answers how many bytes came.</param>
    /// <param name="most">No more often than this, and a tenth more before the clock starts.</param>
    public static async Task<Measured> RunAsync(LoadedHost host, int atOnce, Func<Task<int>> act, int most)
    {
        var bytes = 0;
        for (var i = 0; i < Math.Min(WarmUps, most / 10); i++)
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
