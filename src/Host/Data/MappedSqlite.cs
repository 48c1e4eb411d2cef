using Microsoft.Data.Sqlite;

namespace ECins.Host.Data;

/// <summary>
/// A database file that is read through the memory of the machine. The access rule looks at many small rows far apart; each would be
/// asked of the operating system by itself.
/// </summary>
internal sealed class MappedSqlite(string connectionString) : SqliteConnection(connectionString)
{
    // Address space, not memory: what is not read takes none, and what is can be taken back.
    private const long MostBytes = 4L << 30;

    public override void Open()
    {
        base.Open();
        using var command = CreateCommand();
        command.CommandText = $"PRAGMA mmap_size = {MostBytes}";
        command.ExecuteScalar();
    }
}
