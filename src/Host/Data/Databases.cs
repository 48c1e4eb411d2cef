using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ECins.Host.Data;

/// <summary>Where each database is and how a context is put on it, whichever the engine.</summary>
internal class Databases(DatabaseOptions options)
{
    /// <summary>The history of each schema's migrations stands in that schema.</summary>
    private const string History = "MigrationHistory";

    public const string Platform = "platform";

    public Engine Engine => options.Engine;

    /// <summary>The database file: SQLite only.</summary>
    public string FileOf(string database) => Path.GetFullPath(Path.Combine(options.Folder, database + ".db"));

    public virtual DbConnection NewConnection(string database) => Engine switch
    {
        Engine.Sqlite => new MappedSqlite(
            new SqliteConnectionStringBuilder { DataSource = FileOf(database), ForeignKeys = true }.ToString()),
        _ => new SqlConnection(
            new SqlConnectionStringBuilder(options.Connection) { InitialCatalog = options.NamePrefix + database }
                .ToString()),
    };

    /// <summary>Options for a context type of this engine, on a connection that the caller owns unless said otherwise.</summary>
    public DbContextOptions OptionsFor(
        Type context, string schema, DbConnection connection, bool ownsConnection = false)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(
            typeof(DbContextOptionsBuilder<>).MakeGenericType(context))!;
        if (Engine == Engine.Sqlite)
            builder.UseSqlite(connection, ownsConnection, sqlite => sqlite.MigrationsHistoryTable($"{schema}_{History}"));
        else
            builder.UseSqlServer(connection, ownsConnection, server => Configure(server, schema));
        return builder.Options;
    }

    /// <summary>
    /// As <see cref="OptionsFor"/>, with the interceptors that the operator asks of migrations. That they say what the
    /// entities say is proved when they are built; to compare both again for each force area would be most of the time.
    /// </summary>
    public DbContextOptions OptionsForMigrating(Type context, string schema, DbConnection connection) =>
        new DbContextOptionsBuilder(OptionsFor(context, schema, connection, ownsConnection: true))
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .AddInterceptors(options.MakeMigrationInterceptors()).Options;

    private void Configure(SqlServerDbContextOptionsBuilder server, string schema)
    {
        server.MigrationsHistoryTable(History, schema);
        if (options.MaxBatchSize is { } most)
            server.MaxBatchSize(most);
    }
}
