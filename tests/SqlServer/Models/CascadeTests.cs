using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace ECins.SqlServer.Models;

/// <summary>SQL Server refuses a table that a removal elsewhere would reach by two ways, or that reaches itself (error 1785).</summary>
public sealed class CascadeTests
{
    [Theory]
    [MemberData(nameof(Product.EachSchema), MemberType = typeof(Product))]
    public void Cascades_EverySchema_ReachEachTableByOneWay(string schema)
    {
        using var context = Product.NewContext(schema);
        Assert.Empty(Faults(context.Model.GetRelationalModel()));
    }

    [Fact]
    public void Cascades_TwoWaysOrACircle_AreFound()
    {
        using var context = new TwoWaysContext();
        Assert.Equal(["Circle is reached from Circle", "Leaf is reached from Root"], Faults(context.Model.GetRelationalModel()));
    }

    private static IEnumerable<string> Faults(IRelationalModel model) =>
        from root in model.Tables
        from reached in Reached(root, []).GroupBy(t => t.Name)
        where reached.Count() > 1 || reached.Key == root.Name
        orderby root.Name, reached.Key
        select $"{reached.Key} is reached from {root.Name}";

    // Every table once for each way to it.
    private static IEnumerable<ITable> Reached(ITable table, IReadOnlyList<ITable> way) =>
        way.Contains(table) ? [] : table.ReferencingForeignKeyConstraints.Where(Cascades)
            .SelectMany(key => Reached(key.Table, [.. way, table]).Prepend(key.Table));

    private static bool Cascades(IForeignKeyConstraint key) =>
        key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault;

    private sealed class TwoWaysContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlServer(Product.OptionsFor(Engine.SqlServer).Connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Branch>().HasOne<Root>().WithMany().HasForeignKey(b => b.RootId);
            modelBuilder.Entity<Leaf>().HasOne<Branch>().WithMany().HasForeignKey(l => l.BranchId);
            modelBuilder.Entity<Leaf>().HasOne<Root>().WithMany().HasForeignKey(l => l.RootId).OnDelete(DeleteBehavior.SetNull);
            modelBuilder.Entity<Circle>().HasOne<Circle>().WithMany().HasForeignKey(c => c.NextId).OnDelete(DeleteBehavior.Cascade);
        }
    }

    private sealed record Root(int Id);

    private sealed record Branch(int Id, int RootId);

    private sealed record Leaf(int Id, int BranchId, int? RootId);

    private sealed record Circle(int Id, int? NextId);
}
