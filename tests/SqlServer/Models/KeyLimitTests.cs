using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace ECins.SqlServer.Models;

/// <summary>SQL Server's limits on keys and indexes, which neither EF nor SQL Server's model watches over.</summary>
public sealed class KeyLimitTests
{
    private const int ClusteredBytes = 900;
    private const int IndexBytes = 1700;

    [Theory]
    [MemberData(nameof(Product.EachSchema), MemberType = typeof(Product))]
    public void Keys_EverySchema_AreShortEnough(string schema)
    {
        using var context = Product.NewContext(schema);
        Assert.Empty(Faults(context.Model));
    }

    [Fact]
    public void Keys_TooLong_AreFound()
    {
        using var context = new LongKeysContext();
        Assert.Equal(
            [
                "PK_Thing: 1000 bytes, at most 900 are allowed",
                "IX_Thing_Text: Text has no length",
                "IX_Thing_Title_Name: 1800 bytes, at most 1700 are allowed",
            ],
            Faults(context.Model));
    }

    internal static IEnumerable<string> Faults(IModel model) =>
        model.GetEntityTypes().SelectMany(entity =>
            entity.GetKeys().SelectMany(key => Faults(
                    key.GetName(), key.Properties, key.IsPrimaryKey() ? ClusteredBytes : IndexBytes))
                .Concat(entity.GetIndexes().SelectMany(index => Faults(
                    index.GetDatabaseName(), index.Properties, IndexBytes))));

    private static IEnumerable<string> Faults(string? name, IReadOnlyList<IProperty> columns, int limit)
    {
        var unbounded = columns.FirstOrDefault(c => BytesOf(c) is null);
        var bytes = columns.Sum(c => BytesOf(c) ?? 0);
        if (unbounded is not null)
            yield return $"{name}: {unbounded.Name} has no length";
        else if (bytes > limit)
            yield return $"{name}: {bytes} bytes, at most {limit} are allowed";
    }

    // Numbers, dates and the like have at most 17.
    private static int? BytesOf(IProperty column)
    {
        var type = column.GetRelationalTypeMapping();
        return type.StoreType.EndsWith("(max)", StringComparison.Ordinal) ? null
            : type.Size is { } size ? type.StoreType.StartsWith('n') ? 2 * size : size
            : 17;
    }

    private sealed class LongKeysContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlServer(Product.OptionsFor(Engine.SqlServer).Connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Thing>(thing =>
        {
            thing.HasKey(t => t.Name);
            thing.Property(t => t.Name).HasMaxLength(500);
            thing.Property(t => t.Title).HasMaxLength(400);
            thing.Property(t => t.Text).HasColumnType("nvarchar(max)");
            thing.HasIndex(t => t.Text);
            thing.HasIndex(t => new { t.Title, t.Name });
            thing.HasIndex(t => t.Number);
        });
    }

    private sealed class Thing
    {
        public required string Name { get; init; }

        public required string Title { get; init; }

        public required string Text { get; init; }

        public int Number { get; init; }
    }
}
