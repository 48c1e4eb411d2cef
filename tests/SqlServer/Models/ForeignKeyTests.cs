using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Xunit;

namespace ECins.SqlServer.Models;

/// <summary>Every foreign key has an index that begins with its columns: without one, each removal reads the whole table.</summary>
public sealed class ForeignKeyTests
{
    [Theory]
    [MemberData(nameof(Product.SchemasOnEngines), MemberType = typeof(Product))]
    public void ForeignKeys_EverySchema_LeadAnIndex(string schema, string engine)
    {
        using var context = Product.NewContext(schema, Enum.Parse<Engine>(engine));
        Assert.Empty(Faults(context.Model));
    }

    [Fact]
    public void ForeignKeys_NoIndex_AreFound()
    {
        using var context = new NoIndexContext();
        Assert.Equal(["Child.SecondId has no index"], Faults(context.Model));
    }

    private static IEnumerable<string> Faults(IModel model) =>
        from entity in model.GetEntityTypes()
        from key in entity.GetForeignKeys()
        where !entity.GetIndexes().Select(i => i.Properties).Concat(entity.GetKeys().Select(k => k.Properties))
            .Any(columns => columns.Take(key.Properties.Count).ToHashSet().SetEquals(key.Properties))
        select $"{entity.ClrType.Name}.{string.Join(", ", key.Properties.Select(p => p.Name))} has no index";

    private sealed class NoIndexContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlServer(Product.OptionsFor(Engine.SqlServer).Connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Child>().HasKey(c => new { c.FirstId, c.Number });
            modelBuilder.Entity<Child>().HasOne<Parent>().WithMany().HasForeignKey(c => c.FirstId);
            modelBuilder.Entity<Child>().HasOne<Parent>().WithMany().HasForeignKey(c => c.SecondId);
        }
    }

    private sealed record Parent(int Id);

    private sealed record Child(int FirstId, int Number, int SecondId);
}
