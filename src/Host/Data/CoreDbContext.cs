using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Data;

/// <summary>The core's part of a force area's database. Each entity's mapping stands beside it.</summary>
internal abstract class CoreDbContext(DbContextOptions options) : ForceAreaDbContext(options, SchemaName)
{
    public const string SchemaName = "core";

    protected sealed override void Describe(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(CoreDbContext).Assembly);
}

internal sealed class SqliteCoreDbContext(DbContextOptions<SqliteCoreDbContext> options) : CoreDbContext(options);

internal sealed class SqlServerCoreDbContext(DbContextOptions<SqlServerCoreDbContext> options) : CoreDbContext(options);
