using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ECins.SharedKernel.Data;

/// <summary>What both engines must store alike, said once for every context.</summary>
internal static class ModelConventions
{
    public static void StoreValuesAlike(this ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Guid>().HaveConversion<BigEndianGuid>().HaveMaxLength(16).AreFixedLength();
        configuration.Properties<DateTime>().HaveConversion<UtcDateTime>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    // SQLite has no schemas: asb.Incident is asb_Incident there.
    public static void PlaceInSchema(this ModelBuilder model, string schema, bool schemaless)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => !e.IsOwned() && e.BaseType is null))
        {
            var home = AccessMapping.IsOfAccess(entity.ClrType) ? AccessMapping.CoreSchema : schema;
            entity.SetTableName(schemaless ? $"{home}_{entity.ClrType.Name}" : entity.ClrType.Name);
            entity.SetSchema(schemaless ? null : home);
            entity.SetIsTableExcludedFromMigrations(home != schema);
        }
    }

    public static void GuardVersions(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.BaseType is null && e.ClrType.IsAssignableTo(typeof(IVersioned))))
            Version(entity).IsConcurrencyToken = true;
    }

    private static IMutableProperty Version(IMutableEntityType entity) =>
        entity.FindProperty(nameof(IVersioned.Version))
        ?? throw new InvalidOperationException($"{entity.ClrType.Name} is versioned but maps no version.");

    // Version 7 identifiers stored big-endian sort by time on both engines; a native uniqueidentifier would not.
    private sealed class BigEndianGuid() : ValueConverter<Guid, byte[]>(
        id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    private sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
        time => time.Kind == DateTimeKind.Utc ? time : RefuseLocal(time),
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private static DateTime RefuseLocal(DateTime time) =>
        throw new ArgumentException($"A {time.Kind} time cannot be stored; times are kept in UTC.");
}
