using System.Text.Json;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ECins.Host.Data;

/// <summary>What a unit of work did to one record.</summary>
/// <param name="Name">The record: <c>core.Area 0190c5a2-…</c>.</param>
/// <param name="Value">Each changed property with its value before and after, as JSON.</param>
internal sealed record RecordedChange(string Name, string Value)
{
    public static RecordedChange Of(EntityEntry entry)
    {
        var values = entry.Properties
            .Where(p => IsRecorded(p, entry.State))
            .ToDictionary(p => p.Metadata.Name, p => Values(p, entry.State));
        return new RecordedChange(NameOf(entry), JsonSerializer.Serialize(values));
    }

    private static bool IsRecorded(PropertyEntry property, EntityState state) =>
        (state != EntityState.Modified || (property.IsModified && !Equals(property.OriginalValue, property.CurrentValue)))
        && !property.Metadata.IsOffRecord();

    private static object?[] Values(PropertyEntry property, EntityState state) => state switch
    {
        EntityState.Added => [property.CurrentValue],
        EntityState.Deleted => [property.OriginalValue, null],
        _ => [property.OriginalValue, property.CurrentValue],
    };

    private static string NameOf(EntityEntry entry)
    {
        var schema = ((ForceAreaDbContext)entry.Context).Schema;
        var key = entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue);
        return $"{schema}.{entry.Metadata.ClrType.Name} {string.Join('/', key)}";
    }
}
