using System.Collections.Concurrent;
using System.Diagnostics;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace ECins.Host.Tests.Imports;

/// <summary>The map holds published counts: nothing of the case file is read for it, and so nothing can show.</summary>
public sealed class MapReadsTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Map_ReadsNothingOfTheCaseFile()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.OpenCaseAsync();
        using var dan = await area.SignInAsync(area.Dan);
        var preview = await dan.BringAsync(StreetFiles.Of(StreetFiles.Incident("Quay Street")));
        await dan.PostAsync(preview.Response.RequestMessage!.RequestUri!.AbsolutePath + "?handler=Start");
        await area.Area.DrainAsync();

        var file = await CaseFileAsync(area);
        Assert.DoesNotContain(await ReadForAsync(area, () => priya.GetAsync("/asb/map")), sql => IsOf(file, sql));
        Assert.NotNull(priya.Page.Document.QuerySelector("main svg"));
        Assert.DoesNotContain(await ReadForAsync(area, () => priya.GetAsync("/asb/map?all=true")), sql => IsOf(file, sql));
        Assert.Contains(await ReadForAsync(area, () => priya.GetAsync("/asb/incidents")), sql => IsOf(file, sql));
    }

    private static bool IsOf(IReadOnlyList<string> tables, string sql) => tables.Any(t => sql.Contains(t, StringComparison.Ordinal));

    // Cases, people, what they are found by, and reports.
    private static Task<List<string>> CaseFileAsync(AsbArea area) => area.Area.ReadAsync(core =>
    {
        string[] parts = ["ECins.Host.Cases", "ECins.Host.People", "ECins.Host.Finding", "ECins.SharedKernel.Access"];
        var tables = core.Model.GetEntityTypes().Where(e => parts.Any(p => e.ClrType.Namespace!.StartsWith(p, StringComparison.Ordinal)))
            .Select(e => e.GetTableName()!).Append(core.Database.IsSqlite() ? "asb_Incident" : "Incident").Distinct();
        return Task.FromResult(tables.SelectMany(t => new[] { $"\"{t}\"", $"[{t}]" }).ToList());
    });

    private static async Task<IReadOnlyList<string>> ReadForAsync(AsbArea area, Func<Task> act)
    {
        var commands = new ConcurrentQueue<string>();
        using (DiagnosticListener.AllListeners.Subscribe(new Listeners(new Commands(area.Area.Key, commands))))
            await act();
        return [.. commands];
    }

    private sealed class Listeners(Commands commands) : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
                value.Subscribe(commands);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    // Other tests run beside this one, on databases of their own.
    private sealed class Commands(string key, ConcurrentQueue<string> heard) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandEventData { Command: { Connection: { } connection } command }
                && (connection.DataSource + connection.Database).Contains(key, StringComparison.Ordinal))
                heard.Enqueue(command.CommandText);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
