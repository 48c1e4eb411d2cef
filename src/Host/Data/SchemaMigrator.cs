using ECins.Host.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Data;

/// <summary>Makes databases and upgrades schemas. A migration that fails stops here; nothing goes on after it.</summary>
internal sealed class SchemaMigrator(
    Databases databases, ContextTypes types, WriteLanes lanes, ILogger<SchemaMigrator> logger)
{
    public Task MigratePlatformAsync(CancellationToken cancellation) =>
        MigrateAsync(Databases.Platform, PlatformContexts.TypeFor(databases.Engine), cancellation);

    /// <summary>Makes or upgrades one schema of a force area: the core's, or a module's.</summary>
    public Task MigrateAsync(string forceArea, string schema, CancellationToken cancellation) =>
        MigrateAsync(forceArea, types.OfSchema(schema), cancellation);

    public Task<bool> IsPlatformCurrentAsync(CancellationToken cancellation) =>
        IsCurrentAsync(Databases.Platform, PlatformContexts.TypeFor(databases.Engine), cancellation);

    public Task<bool> IsCurrentAsync(string forceArea, string schema, CancellationToken cancellation) =>
        IsCurrentAsync(forceArea, types.OfSchema(schema), cancellation);

    private async Task<bool> IsCurrentAsync(string database, ContextType type, CancellationToken cancellation)
    {
        await using var context = NewContext(database, type);
        return !(await context.Database.GetPendingMigrationsAsync(cancellation)).Any();
    }

    private async Task MigrateAsync(string database, ContextType type, CancellationToken cancellation)
    {
        using var turn = await lanes.EnterAsync(database, cancellation);
        await using var alone = await MigrationLock.TakeAsync(databases, database, cancellation);
        await using var context = NewContext(database, type);
        if (databases.Engine == Engine.Sqlite)
            await ReadySqliteAsync(context, cancellation);

        var pending = (await context.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        await context.Database.MigrateAsync(cancellation);
        if (pending.Count > 0)
            logger.LogInformation("Migrated {Schema} of {Database}: {Migrations}", type.Schema, database, pending);
    }

    // Alone here, so whatever still stands in EF's lock table was left by a migration that was killed.
    private static async Task ReadySqliteAsync(DbContext context, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
    }

    private DbContext NewContext(string database, ContextType type)
    {
        var options = databases.OptionsForMigrating(type.Made, type.Schema, databases.NewConnection(database));
        return (DbContext)Activator.CreateInstance(type.Made, options)!;
    }
}
