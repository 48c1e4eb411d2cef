using ECins.Host.Composition;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ECins.Host.Data;

/// <summary>Where the databases are: the configuration section <c>Database</c>.</summary>
internal sealed class DatabaseOptions : ISettings
{
    public static string Section => "Database";

    public Engine Engine { get; init; }

    /// <summary>SQLite: the folder of the database files, relative to where the host was started.</summary>
    public string Folder { get; init; } = "";

    /// <summary>SQL Server: the connection string of the server, without a database.</summary>
    public string Connection { get; init; } = "";

    /// <summary>SQL Server: put before each database's name, so that one server can carry several platforms.</summary>
    public string NamePrefix { get; init; } = "ECins_";

    /// <summary>SQL Server: the most statements sent at once; the provider's own choice unless set.</summary>
    public int? MaxBatchSize { get; init; }

    /// <summary>
    /// Interceptors of migrations by assembly-qualified name, each with a constructor without arguments: for servers that
    /// only resemble SQL Server.
    /// </summary>
    public IReadOnlyList<string> MigrationInterceptors { get; init; } = [];

    public IEnumerable<IInterceptor> MakeMigrationInterceptors() => MigrationInterceptors.Select(name =>
        Type.GetType(name) is { } type && Activator.CreateInstance(type) is IInterceptor interceptor
            ? interceptor
            : throw new StartupException($"Database:MigrationInterceptors names '{name}', which is no interceptor that can be made."));

    public void Check()
    {
        if (Engine == Engine.Sqlite && Folder is "")
            throw new StartupException("Database:Folder must name the folder for the embedded databases.");
        if (Engine == Engine.SqlServer && !IsConnectionString(Connection))
            throw new StartupException("Database:Connection must hold the SQL Server connection string.");

        _ = MakeMigrationInterceptors().ToList();
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            return new SqlConnectionStringBuilder(text).DataSource.Length > 0;
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            return false;
        }
    }
}

internal enum Engine
{
    /// <summary>Embedded, one file a database: for the demonstration and one small area.</summary>
    Sqlite,

    /// <summary>For production, several hosts on one database.</summary>
    SqlServer,
}
