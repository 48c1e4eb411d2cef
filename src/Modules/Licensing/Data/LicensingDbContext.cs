using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Licensing.Data;

/// <summary>The workstream's part of a force area's database. Each entity's mapping stands beside it.</summary>
internal abstract class LicensingDbContext(DbContextOptions options) : ForceAreaDbContext(options, "licensing")
{
    protected sealed override void Describe(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(LicensingDbContext).Assembly);
}

internal sealed class SqliteLicensingDbContext(DbContextOptions<SqliteLicensingDbContext> options) : LicensingDbContext(options);

internal sealed class SqlServerLicensingDbContext(DbContextOptions<SqlServerLicensingDbContext> options)
    : LicensingDbContext(options);
