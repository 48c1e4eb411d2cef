using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tenancy;

/// <summary>The small database that all force areas stand on. It holds nothing about anybody.</summary>
internal abstract class PlatformDbContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public const string SchemaName = "platform";

    public DbSet<ForceArea> ForceAreas => Set<ForceArea>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Database.IsSqlite() ? null : SchemaName);
        modelBuilder.Entity<DataProtectionKey>().ToTable("DataProtectionKey");
        modelBuilder.Entity<ForceArea>(area =>
        {
            area.ToTable("ForceArea");
            area.HasKey(a => a.Key);
            area.Property(a => a.Key).HasMaxLength(40);
            area.Property(a => a.Name).HasMaxLength(100);
            area.Property(a => a.Host).HasMaxLength(255);
            area.HasIndex(a => a.Host).IsUnique();
        });
    }
}

internal sealed class SqlitePlatformDbContext(DbContextOptions<SqlitePlatformDbContext> options)
    : PlatformDbContext(options);

internal sealed class SqlServerPlatformDbContext(DbContextOptions<SqlServerPlatformDbContext> options)
    : PlatformDbContext(options);
