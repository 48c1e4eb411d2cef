using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Powers;

/// <summary>A power as the force area has it on its ladder.</summary>
internal sealed class PowerType : IVersioned
{
    public const string SubjectKind = "power-type";

    public const int LongestKey = 40;

    public required Guid Id { get; init; }

    /// <summary>What others call it by; never changed.</summary>
    public required string Key { get; init; }

    public required int Rung { get; set; }

    /// <summary>What it asks for now.</summary>
    public required PowerTerms Terms { get; set; }

    /// <summary>No longer offered. Those that were used stay as they are.</summary>
    public bool IsRetired { get; set; }

    public int Version { get; init; }

    public Rung ToRung() => new(Id, Key, Rung, Terms, IsRetired);

    internal sealed class Mapping : IEntityTypeConfiguration<PowerType>
    {
        public void Configure(EntityTypeBuilder<PowerType> builder)
        {
            builder.Property(t => t.Key).HasMaxLength(LongestKey);
            builder.Property(t => t.Terms).AsText();
            builder.HasIndex(t => t.Key).IsUnique();
            builder.HasIndex(t => t.Rung);
        }
    }
}

/// <summary>How terms are kept.</summary>
internal static class TermsMapping
{
    // Terms are never changed in place; two are the same when they say the same.
    public static void AsText(this PropertyBuilder<PowerTerms> property) => property.HasConversion(
        terms => terms.Write(), text => PowerTerms.Read(text),
        new ValueComparer<PowerTerms>(
            (one, other) => one!.Write() == other!.Write(), terms => terms.Write().GetHashCode(StringComparison.Ordinal), terms => terms));
}
