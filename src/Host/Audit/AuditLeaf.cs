using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Audit;

/// <summary>An event's place in the log and its hash there.</summary>
internal sealed class AuditLeaf : IBookkeeping
{
    /// <summary>From 0, without gaps, in the order of sealing.</summary>
    public required long Sequence { get; init; }

    public required Guid EventId { get; init; }

    public required byte[] Hash { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AuditLeaf>
    {
        public void Configure(EntityTypeBuilder<AuditLeaf> builder)
        {
            builder.HasKey(l => l.Sequence);
            builder.Property(l => l.Sequence).ValueGeneratedNever();
            builder.Property(l => l.Hash).HasMaxLength(32).IsFixedLength();
            builder.HasIndex(l => l.EventId).IsUnique();
        }
    }
}
