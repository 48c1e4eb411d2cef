using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ECins.SharedKernel.Data;

/// <summary>How a save says which version of a record it is based on.</summary>
public static class Versions
{
    /// <summary>
    /// The change is based on this version: saving fails if the record has moved on, and raises the version even if
    /// only rows that belong to the record changed.
    /// </summary>
    public static void ExpectVersion<T>(this EntityEntry<T> entry, int version)
        where T : class, IVersioned
    {
        var property = entry.Property(e => e.Version);
        property.OriginalValue = version;
        property.IsModified = true;
    }
}
