namespace ECins.Host.Data;

/// <summary>
/// Keeps two processes from migrating one SQLite database at a time. The operating system lets go of it when its holder
/// dies, as EF's own lock row does not. SQL Server has session locks for this.
/// </summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream? _file;

    private MigrationLock(FileStream? file) => _file = file;

    public static async Task<MigrationLock> TakeAsync(
        Databases databases, string database, CancellationToken cancellation)
    {
        if (databases.Engine != Engine.Sqlite)
            return new MigrationLock(null);

        var name = databases.FileOf(database) + ".migrating";
        Directory.CreateDirectory(Path.GetDirectoryName(name)!);
        for (var tries = Patience / Pause; ; tries--)
        {
            try
            {
                return new MigrationLock(new FileStream(name, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None));
            }
            catch (IOException) when (tries > 0)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;
}
