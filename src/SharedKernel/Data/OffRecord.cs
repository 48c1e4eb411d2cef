using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.SharedKernel.Data;

/// <summary>Keeps a property's values out of the audit log: that it changed is on record, what it held is not.</summary>
public static class OffRecord
{
    private const string Annotation = "ECins:OffRecord";

    /// <summary>For secrets, and for text that is not yet anybody's statement, such as a draft.</summary>
    public static PropertyBuilder<T> OffTheRecord<T>(this PropertyBuilder<T> property) =>
        property.HasAnnotation(Annotation, true) as PropertyBuilder<T> ?? property;

    /// <summary>Whether the property's values are kept out of the audit log.</summary>
    public static bool IsOffRecord(this IReadOnlyProperty property) => property.FindAnnotation(Annotation) is not null;
}
