using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ECins.Bench.Pages;

/// <summary>
/// The limit: the same framework doing the least query, as many bytes, and one durable append for each answer, those that wait
/// on the disk at once going together.
/// </summary>
internal static class BareHost
{
    private const int LargestGroup = 200;

    public static async Task RunAsync(string database, string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        var reads = $"Data Source={database};Mode=ReadOnly";
        var appends = Channel.CreateUnbounded<TaskCompletionSource>();
        _ = Task.Run(() => AppendAsync(database + ".bare", appends.Reader));
        app.MapGet("/health", () => "ok");
        app.MapGet("/{what}/{id}/{bytes:int}", async (string what, string id, int bytes, HttpResponse response) =>
        {
            var rows = Query(reads, what, Convert.FromHexString(id));
            var durable = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await appends.Writer.WriteAsync(durable);
            await durable.Task;
            response.ContentType = "text/html";
            await response.WriteAsync(new string((char)('a' + (rows % 26)), bytes));
        });
        await app.RunAsync();
    }

    private static int Query(string connectionString, string what, byte[] id)
    {
        var statement = what switch
        {
            "list" => "SELECT c.Reference, c.Title, r.ChangedAt FROM core_Reach r JOIN core_Case c ON c.Id = r.HoldingId "
                + "WHERE r.PrincipalId = @id AND r.Kind = 'case' AND r.IsOpen = 1 ORDER BY r.ChangedAt DESC LIMIT 26",
            "case" => "SELECT e.Text, e.HappenedAt, u.Name FROM core_Entry e JOIN core_User u ON u.Id = e.AuthorId "
                + "WHERE e.HoldingId = @id ORDER BY e.HappenedAt DESC LIMIT 51",
            "person" => "SELECT p.Name, p.BornOn FROM core_MatchKey k JOIN core_Profile p ON p.Id = k.ProfileId "
                + "WHERE k.Key IN (SELECT Key FROM core_MatchKey WHERE ProfileId = @id) LIMIT 50",
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of those above.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@id", id);
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read())
            rows += reader.GetValue(0).ToString()!.Length;
        return rows > 0 ? rows : throw new InvalidOperationException("The limit would be that of finding nothing.");
    }

    private static async Task AppendAsync(string file, ChannelReader<TaskCompletionSource> waiting)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        Run(connection, null, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS Event (Id INTEGER PRIMARY KEY, At TEXT, What TEXT)");
        var group = new List<TaskCompletionSource>();
        while (await waiting.WaitToReadAsync())
        {
            while (group.Count < LargestGroup && waiting.TryRead(out var one))
                group.Add(one);
            await using (var transaction = connection.BeginTransaction())
            {
                foreach (var _ in group)
                    Run(connection, transaction, "INSERT INTO Event (At, What) VALUES (datetime('now'), 'somebody read something of the size of an event as it is kept')");
                await transaction.CommitAsync();
            }

            group.ForEach(w => w.SetResult());
            group.Clear();
        }
    }

    private static void Run(SqliteConnection connection, SqliteTransaction? transaction, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }
}
