using System.Globalization;

namespace ECins.Bench.Pages;

/// <summary>
/// Measures the pages that people live in, through the real host over HTTP, signed in; beside each, in the same run, the limit
/// that the machine sets. Read the ratios: the times are the machine's.
/// </summary>
internal static class PagesBench
{
    public static async Task RunAsync(IReadOnlyList<Size> sizes)
    {
        var medians = new Dictionary<(string Size, string What), double>();
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("ecins-bench-").FullName;
            try
            {
                await RunAsync(size, folder, medians);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        if (sizes.Count > 1)
            Grown(sizes[0], sizes[^1], medians);
    }

    private static async Task RunAsync(Size size, string folder, Dictionary<(string, string), double> medians)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var area = await AreaMaker.MakeAsync(size, folder);
        var file = Path.Combine(folder, area.Key + ".db");
        Say($"size {size.Name}: {size.Cases:N0} cases, {size.Cases * size.PeopleACase:N0} people, {size.Organisations} organisations, {new FileInfo(file).Length / 1e6:N0} MB, made in {clock.Elapsed.TotalSeconds:N0} s");
        using var host = await LoadedHost.StartAsync(folder, Path.Combine(folder, "files"));
        using var bare = await LoadedHost.StartBareAsync(file);
        using var big = new Browser(host, area.Key);
        using var small = new Browser(host, area.Key);
        await big.SignInAsync(area.OfBiggest);
        await small.SignInAsync(area.OfSmallest);
        await Load.WarmUpAsync(() => big.GetAsync("/cases"));
        Say($"what                        at once   p50 ms   p95 ms    per s   CPU ms     bytes   bare per s   ratio");
        foreach (var act in new Acts(area, big, small).All())
        {
            foreach (var atOnce in new[] { 1, 16 })
            {
                await act.PrepareAsync();
                var measured = await Load.RunAsync(host, atOnce, act.DoAsync, act.Most);
                var limit = await LimitAsync(bare, act, atOnce, measured.Bytes);
                Say($"{act.What,-27} {atOnce,7} {measured.Median,8:N2} {measured.Late,8:N2} {measured.Rate,8:N0} {measured.Cpu,8:N2} {measured.Bytes,9:N0} {limit.Rate,12:N0} {measured.Rate / limit.Rate,7:N2}");
                if (atOnce == 1)
                    medians[(size.Name, act.What)] = measured.Median;
            }
        }

        Say($"memory of the host after that: {host.Memory / 1e6:N0} MB");
        Say($"biggest organisation's user to the smallest's, my cases: {medians[(size.Name, Acts.MyCases)] / medians[(size.Name, Acts.MyCasesOfSmallest)]:N2}");
    }

    private static async Task<Measured> LimitAsync(LoadedHost bare, Act act, int atOnce, int bytes)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{bare.Port}") };
        var path = new Uri($"/{act.Bare}/{Convert.ToHexString(act.Id.ToByteArray(bigEndian: true))}/{bytes}", UriKind.Relative);
        return await Load.RunAsync(bare, atOnce, async () => (await client.GetByteArrayAsync(path)).Length, int.MaxValue);
    }

    private static void Grown(Size from, Size to, Dictionary<(string Size, string What), double> medians)
    {
        Say($"grown from {from.Name} to {to.Name}, one at once:");
        foreach (var (size, what) in medians.Keys.Where(k => k.Size == from.Name))
            Say($"{what,-27} {medians[(to.Name, what)] / medians[(size, what)]:N2}");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
