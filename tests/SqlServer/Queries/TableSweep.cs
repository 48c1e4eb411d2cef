using System.Runtime.CompilerServices;
using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ECins.SqlServer.Queries;

/// <summary>Adds, changes and removes a row of each table: services come to it only where what they read suits them.</summary>
internal static class TableSweep
{
    public static async Task SweepAsync(Capture capture)
    {
        var databases = new SilentDatabases(Product.OptionsFor(Engine.SqlServer), capture);
        foreach (var schema in Product.Schemas)
        {
            await using var context = Product.NewContext(schema, databases);
            foreach (var entity in context.Model.GetEntityTypes().Where(e => !e.IsOwned() && !e.ClrType.IsAbstract))
            {
                capture.Begin($"table {entity.GetSchemaQualifiedTableName()}", withRows: true);
                await WriteAsync(context, entity);
            }
        }
    }

    private static async Task WriteAsync(DbContext context, IEntityType entity)
    {
        var row = RuntimeHelpers.GetUninitializedObject(entity.ClrType);
        foreach (var state in (EntityState[])[EntityState.Added, EntityState.Modified, EntityState.Deleted])
        {
            context.ChangeTracker.Clear();
            Fill(context.Entry(row));
            context.Entry(row).State = state;
            await context.SaveChangesAsync();
        }
    }

    private static void Fill(EntityEntry entry)
    {
        foreach (var property in entry.Properties)
            property.CurrentValue = MadeUp.Simple(property.Metadata.ClrType) ?? Blank(property.Metadata);
    }

    // What is kept as text: a list, or an object of its own.
    private static object? Blank(IProperty property) => property.IsNullable ? null : Activator.CreateInstance(property.ClrType);
}
