using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.SqlServer.Models;

/// <summary>The migrations of both engines say what the entities say.</summary>
public sealed class PendingChangesTests
{
    [Theory]
    [MemberData(nameof(Product.SchemasOnEngines), MemberType = typeof(Product))]
    public void Migrations_EverySchema_AreOfThisModel(string schema, string engine)
    {
        using var context = Product.NewContext(schema, Enum.Parse<Engine>(engine));
        Assert.False(context.Database.HasPendingModelChanges(), $"Write a migration of '{schema}' for both engines.");
        Assert.NotEmpty(context.Database.GetMigrations());
    }

    [Fact]
    public void Migrations_None_IsFound()
    {
        using var context = new UnmigratedContext();
        Assert.True(context.Database.HasPendingModelChanges());
    }

    private sealed class UnmigratedContext : DbContext
    {
        public DbSet<Thing> Things => Set<Thing>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlServer(Product.OptionsFor(Engine.SqlServer).Connection);
    }

    private sealed record Thing(int Id);
}
