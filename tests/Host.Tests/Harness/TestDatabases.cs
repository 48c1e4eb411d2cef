using ECins.Host.Data;
using Microsoft.Data.SqlClient;

namespace ECins.Host.Tests.Harness;

/// <summary>
/// Fresh databases for one test host: SQLite files in a folder of their own, or databases of their own prefix on the
/// server that ECINS_TEST_SQLSERVER names. Gone when the tests are done.
/// </summary>
internal sealed class TestDatabases : IAsyncDisposable
{
    private readonly string? _server = Environment.GetEnvironmentVariable("ECINS_TEST_SQLSERVER");
    private readonly string _name = "ecins-test-" + Guid.NewGuid().ToString("N")[..12];

    public string Folder => Path.Combine(Path.GetTempPath(), _name);

    public IEnumerable<(string Key, string Value)> Settings => _server is { Length: > 0 }
        ?
        [
            ("Database:Engine", nameof(Engine.SqlServer)), ("Database:Connection", _server),
            ("Database:NamePrefix", _name + "_"),
        ]
        : [("Database:Engine", nameof(Engine.Sqlite)), ("Database:Folder", Folder)];

    public bool AreOnServer => _server is { Length: > 0 };

    public async ValueTask DisposeAsync()
    {
        if (AreOnServer)
            await DropAsync();
        else if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private async Task DropAsync()
    {
        await using var connection = new SqlConnection(_server);
        await connection.OpenAsync();
        await using var drop = connection.CreateCommand();
        drop.CommandText = $"""
            DECLARE @drop nvarchar(max) = N'';
            SELECT @drop += N'DROP DATABASE ' + QUOTENAME(name) + N';' FROM sys.databases WHERE name LIKE N'{_name}[_]%';
            EXEC (@drop);
            """;
        await drop.ExecuteNonQueryAsync();
    }
}
