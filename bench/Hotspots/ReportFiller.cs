using System.Globalization;
using ECins.Bench.Pages;
using ECins.SharedKernel.Access;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ECins.Bench.Hotspots;

/// <summary>
/// Multiplies a report that was made through the pages into many, of a year, at many places and hours, and the published incidents
/// into as many. What a report is made of is the workstream's own: its rows are copied but for what makes them differ.
/// </summary>
internal sealed class ReportFiller(SqliteConnection connection, IModel model)
{
    private const int Places = 3_000;
    private const int InYear = 365;
    private readonly Random _random = new(1);
    private readonly DateTime _now = DateTime.UtcNow;

    /// <param name="count">How many reports there are in the end.</param>
    /// <param name="owner">Who took them.</param>
    /// <param name="organisation">Whose they are: its people read them.</param>
    public void Fill(int count, Guid owner, Guid organisation)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = new BulkInsert(connection, model);
        var types = Ids("SELECT \"Id\" FROM \"asb_IncidentType\"");
        using var incidents = Copy("asb_Incident", "Id", "HoldingId", "TypeId", "Place", "PlaceKey", "HappenedAt", "HappenedOn", "WeekHour", "RecordedAt");
        using var triages = Copy("asb_Triage", "Id");
        for (var at = 0; at < count; at++)
        {
            var happened = _now.AddMinutes(-_random.Next(InYear * 24 * 60));
            var holding = Held(insert, happened, owner, organisation);
            var id = Guid.CreateVersion7(happened).ToByteArray(bigEndian: true);
            // The busiest place has a hundredth, the quietest a few.
            var place = (int)(Places * Math.Pow(_random.NextDouble(), 2));
            Run(
                incidents, id, holding.ToByteArray(bigEndian: true), types[_random.Next(types.Count)], $"Place {place}", $"PLACE{place}", Text(happened),
                happened.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), _random.Next(3) == 0 ? DBNull.Value : _random.Next(168), Text(happened));
            Run(triages, id);
        }

        transaction.Commit();
    }

    /// <summary>Published incidents beside those taken in, at the same places and in the same months, until there are as many.</summary>
    public void Publish(int count)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO "asb_StreetIncident" ("Id", "PlaceId", "Month", "ImportId")
            SELECT randomblob(16), "PlaceId", "Month", "ImportId" FROM "asb_StreetIncident", (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) SELECT i FROM n)
            ORDER BY i LIMIT max(0, $count - (SELECT COUNT(*) FROM "asb_StreetIncident"))
            """;
        command.Parameters.AddWithValue("$count", count);
        command.ExecuteNonQuery();
    }

    private static Guid Held(BulkInsert insert, DateTime at, Guid owner, Guid organisation)
    {
        var holding = new Holding
        {
            Id = Guid.CreateVersion7(at),
            Workstream = "asb",
            Kind = "incident",
            OwnerId = owner,
            LeadOrganisationId = organisation,
            ChangedAt = at,
            Version = 1,
        };
        insert.Add(holding);
        insert.Add(new Share
        {
            Id = Guid.CreateVersion7(at),
            HoldingId = holding.Id,
            Principal = PrincipalKind.Organisation,
            PrincipalId = organisation,
            Level = Level.Manage,
            Reason = "Reports are taken on behalf of the agency",
            GrantedById = owner,
            GrantedAt = at,
        });
        foreach (var principal in new[] { owner, organisation })
            insert.Add(new Reach { PrincipalId = principal, Kind = holding.Kind, IsOpen = holding.IsOpen, ChangedAt = at, HoldingId = holding.Id });
        return holding.Id;
    }

    // The first row again, with other values in some columns.
    private SqliteCommand Copy(string table, params string[] other)
    {
        var columns = new List<string>();
        using (var read = connection.CreateCommand())
        {
            read.CommandText = "SELECT name FROM pragma_table_info($table)";
            read.Parameters.AddWithValue("$table", table);
            using var rows = read.ExecuteReader();
            while (rows.Read())
                columns.Add(rows.GetString(0));
        }

        var command = connection.CreateCommand();
        var values = columns.Select(c => Array.IndexOf(other, c) is >= 0 and var at ? "$" + at : $"\"{c}\"");
#pragma warning disable CA2100 // Made of the table's own columns.
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", values)} FROM \"{table}\" ORDER BY rowid LIMIT 1";
#pragma warning restore CA2100
        for (var at = 0; at < other.Length; at++)
            command.Parameters.Add(new SqliteParameter("$" + at, null));
        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at];
        command.ExecuteNonQuery();
    }

    private List<byte[]> Ids(string query)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = query;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        var ids = new List<byte[]>();
        while (rows.Read())
            ids.Add((byte[])rows.GetValue(0));
        return ids;
    }

    private static string Text(DateTime at) => at.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
