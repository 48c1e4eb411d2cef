using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Powers;

/// <summary>A Word document that a force area writes one of its powers on. A new one stands beside those before, which were used.</summary>
internal sealed class PowerTemplate
{
    public const int LongestName = 120;

    public required Guid Id { get; init; }

    public required Guid TypeId { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>Who loaded it, by name.</summary>
    public required string By { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>No longer used for new documents: the one that comes with the product is, or a newer one.</summary>
    public bool IsReplaced { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PowerTemplate>
    {
        public void Configure(EntityTypeBuilder<PowerTemplate> builder)
        {
            builder.Property(t => t.By).HasMaxLength(LongestName);
            builder.HasIndex(t => new { t.TypeId, t.At });
            builder.HasOne<PowerType>().WithMany().HasForeignKey(t => t.TypeId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
