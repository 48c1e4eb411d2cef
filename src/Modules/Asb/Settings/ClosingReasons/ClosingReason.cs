using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Settings.ClosingReasons;

/// <summary>Why a report is closed without a case, in the force area's own list.</summary>
internal sealed class ClosingReason : IVersioned
{
    public const int LongestName = 80;

    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>No longer offered; reports closed for it keep it.</summary>
    public bool IsRetired { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ClosingReason>
    {
        public void Configure(EntityTypeBuilder<ClosingReason> builder)
        {
            builder.Property(r => r.Name).HasMaxLength(LongestName);
            builder.HasIndex(r => r.Name).IsUnique();
        }
    }
}
