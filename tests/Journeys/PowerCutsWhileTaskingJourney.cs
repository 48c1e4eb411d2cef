using System.Collections.Concurrent;
using System.Diagnostics;
using ECins.Host.Tests.Harness;
using Microsoft.Data.Sqlite;
using Xunit;

namespace ECins.Journeys;

/// <summary>
/// The host is killed again and again while people are asked to do things: whatever it said was done has its mail delivered, and
/// no task is without its event, no event without its task.
/// </summary>
public sealed class PowerCutsWhileTaskingJourney : IAsyncLifetime
{
    private const int Taskings = 500;
    private const int Askers = 4;
    private const int Kills = 6;
    private const string Domain = "@power-cut.example";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly SmtpServer _mail = new();
    private string _data = "";
    private HostProcess _host = null!;
    private int _asked;

    public async ValueTask InitializeAsync()
    {
        _data = await FilledDemo.CopyAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _mail.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task EveryTaskAcknowledged_HasItsMailDelivered_AndItsEvent()
    {
        var acknowledged = new ConcurrentBag<string>();
        var askers = Enumerable.Range(0, Askers).Select(_ => new TaskingByHand { Host = () => _host, ForceArea = "fenshire" }).ToList();
        var path = (await Task.WhenAll(askers.Select(a => a.SignInAsync("Priya Nair", "Bus station in the afternoons"))))[0];
        var asking = Task.WhenAll(askers.Select(a => AskAsync(a, path, acknowledged)));
        await KillAsync();
        await asking;

        var tasks = await TasksAsync();
        await DeliveredAsync(tasks.Count);
        await _host.StopAsync();
        Assert.Empty(acknowledged.Except(tasks.Keys));
        AssertDelivered(tasks);
        AssertRecorded(tasks, await EventsAsync());
        Assert.Contains("The log is untouched.", await HostProcess.RunAsync(_data, "verify", "fenshire"), StringComparison.Ordinal);
    }

    // What was not acknowledged is not asked again: it may have been taken all the same.
    private async Task AskAsync(TaskingByHand priya, string path, ConcurrentBag<string> acknowledged)
    {
        using var asker = priya;
        for (var asking = Stopwatch.StartNew(); acknowledged.Count < Taskings;)
        {
            Assert.True(asking.Elapsed < Longest, $"Only {acknowledged.Count} of {Taskings} were acknowledged.");
            var address = $"volunteer{Interlocked.Increment(ref _asked)}{Domain}";
            if (await asker.AskAsync(path, address))
                acknowledged.Add(address);
            else
                await Task.Delay(300);
        }
    }

    private async Task KillAsync()
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(Random.Shared.Next(500, 5_000));
            await _host.KillAsync();
            await _host.DisposeAsync();
            await StartAsync();
        }
    }

    private async Task StartAsync() => _host = await HostProcess.StartAsync(
        _data, [.. _mail.Settings.Select(s => (s.Key.Replace(":", "__", StringComparison.Ordinal), s.Value))]);

    // What was under way when the host was killed is taken up again within a minute and a half.
    private async Task DeliveredAsync(int count)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && Mails().Count < count;)
            await Task.Delay(500, TestContext.Current.CancellationToken);
    }

    private Dictionary<string, List<string>> Mails() => _mail.Mails
        .Where(m => m.To.Mailboxes.Single().Address.EndsWith(Domain, StringComparison.Ordinal))
        .GroupBy(m => m.To.Mailboxes.Single().Address, m => m.MessageId!).ToDictionary(g => g.Key, g => g.ToList());

    private void AssertDelivered(Dictionary<string, string> tasks)
    {
        var mails = Mails();
        Assert.Equal(tasks.Keys.Order(), mails.Keys.Order());
        Assert.All(mails.Values, ids => Assert.Single(ids.Distinct()));
    }

    private static void AssertRecorded(Dictionary<string, string> tasks, List<string> events)
    {
        Assert.Equal(tasks.Count, events.Count);
        Assert.All(tasks.Values, task => Assert.Single(events, e => e.Contains(task, StringComparison.Ordinal)));
    }

    private Task<Dictionary<string, string>> TasksAsync() => ReadAsync(
        $"select Address, lower(hex(Id)) from core_ExternalTask where Address like '%{Domain}'",
        rows => rows.ToDictionary(r => r.GetString(0), r => r.GetString(1)));

    // Those of the demonstration itself are about addresses elsewhere, so every event asks for a task of this test or one of those.
    private Task<List<string>> EventsAsync() => ReadAsync(
        $"""
        select replace(lower(Subjects), '-', '') from core_AuditEvent where Type = 'task.asked' and Outcome = 'Done'
        and not exists (select 1 from core_ExternalTask t where t.Address not like '%{Domain}' and instr(replace(lower(Subjects), '-', ''), lower(hex(t.Id))) > 0)
        """,
        rows => rows.Select(r => r.GetString(0)).ToList());

    private async Task<T> ReadAsync<T>(string question, Func<IEnumerable<SqliteDataReader>, T> read)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_data, "fenshire.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Nothing in it comes from outside this class.
        command.CommandText = question;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync();
        return read(Rows(rows));
    }

    private static IEnumerable<SqliteDataReader> Rows(SqliteDataReader rows)
    {
        while (rows.Read())
            yield return rows;
    }
}
