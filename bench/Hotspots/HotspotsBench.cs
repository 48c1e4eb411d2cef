using System.Diagnostics;
using System.Globalization;
using ECins.Bench.Pages;
using ECins.Host.Data;
using ECins.Host.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Bench.Hotspots;

/// <summary>
/// Brings in a year of street-level figures through the pages and times it; then measures the pages that count over many reports and
/// as many published incidents of a year, beside the list of cases in the same run.
/// </summary>
internal static class HotspotsBench
{
    private static readonly Size Small = new("S", 5, 60, 500, 1, 2);

    private static readonly (string What, string Path)[] Pages =
    [
        ("my cases, to compare", "/cases"),
        ("the map, published", "/asb/map"),
        ("hotspots, a month", "/asb/hotspots"),
        ("hotspots, twelve months", "/asb/hotspots?stretch=TwelveMonths"),
        ("hotspots, published, a month", "/asb/hotspots?source=Published"),
        ("hotspots, published, twelve", "/asb/hotspots?source=Published&stretch=TwelveMonths"),
        ("hotspots, both, a month", "/asb/hotspots?source=Both"),
        ("days and hours, a month", "/asb/hotspots/times"),
        ("days and hours, twelve", "/asb/hotspots/times?stretch=TwelveMonths"),
        ("months, both", "/asb/hotspots/months?source=Both"),
        ("repeats", "/asb/hotspots/repeats"),
    ];

    /// <param name="streets">A folder of street-level files, a month each.</param>
    /// <param name="count">How many reports, and how many published incidents.</param>
    public static async Task RunAsync(string streets, int count)
    {
        var folder = Directory.CreateTempSubdirectory("ecins-bench-").FullName;
        try
        {
            var area = await AreaMaker.MakeAsync(Small, folder);
            var report = await BeginAsync(area, folder, streets);
            await FillAsync(area, folder, count);
            await MeasureAsync(area, folder, report);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <returns>The address of a report.</returns>
    private static async Task<string> BeginAsync(Area area, string folder, string streets)
    {
        using var host = await LoadedHost.StartAsync(folder, Path.Combine(folder, "files"));
        using var browser = new Browser(host, area.Key);
        await browser.SignInAsync(area.OfBiggest);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var file = YearOfStreets.Of(streets, new DateOnly(today.Year, today.Month, 1).AddMonths(-1));
        var clock = Stopwatch.StartNew();
        await browser.LookAsync("/asb/imports/add");
        var import = await browser.UploadAsync("/asb/imports/add", "File", "year-street.csv", file);
        Say($"a year of street-level rows, {file.Length / 1e6:N1} MB, read and shown in {clock.Elapsed.TotalSeconds:N1} s");
        clock.Restart();
        await browser.LookAsync(import);
        await browser.PostAsync(import + "?handler=Start");
        while (!(await browser.LookAsync(import)).Contains(" added. ", StringComparison.Ordinal))
            await Task.Delay(200);
        Say($"taken in {clock.Elapsed.TotalSeconds:N1} s later");
        var reports = new Reports(browser);
        await reports.MakeAsync(1);
        return reports.Take();
    }

    private static async Task FillAsync(Area area, string folder, int count)
    {
        await using var app = MadeApp.Of(folder);
        await app.InAreaAsync(area.Key, async services =>
        {
            var core = services.GetRequiredService<CoreDbContext>();
            var organisation = await core.Set<User>().Where(u => u.Id == area.OfBiggest).Select(u => u.OrganisationId).SingleAsync();
            await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, area.Key + ".db")};Pooling=false");
            await connection.OpenAsync();
            var filler = new ReportFiller(connection, core.Model);
            var taken = await CountAsync(connection, "asb_StreetIncident");
            filler.Fill(count, area.OfBiggest, organisation);
            filler.Publish(count);
            Say($"{taken:N0} published incidents were taken in; now {await CountAsync(connection, "asb_StreetIncident"):N0}, and {await CountAsync(connection, "asb_Incident"):N0} reports");
        });
    }

    private static async Task MeasureAsync(Area area, string folder, string report)
    {
        using var host = await LoadedHost.StartAsync(folder, Path.Combine(folder, "files"));
        using var browser = new Browser(host, area.Key);
        await browser.SignInAsync(area.OfBiggest);
        await Load.WarmUpAsync(() => browser.GetAsync("/cases"));
        Say($"what                           p50 ms   p95 ms   CPU ms     bytes");
        foreach (var (what, path) in Pages.Append(("a place of reports", report.Replace("/asb/incidents/", "/asb/hotspots/reports/", StringComparison.Ordinal))))
        {
            await browser.GetAsync(path);
            var measured = await Load.RunAsync(host, 1, () => browser.GetAsync(path), int.MaxValue);
            Say($"{what,-28} {measured.Median,8:N1} {measured.Late,8:N1} {measured.Cpu,8:N1} {measured.Bytes,9:N0}");
        }

        Say($"memory of the host after that: {host.Memory / 1e6:N0} MB");
    }

    private static async Task<long> CountAsync(SqliteConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Named above.
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
