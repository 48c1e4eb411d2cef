using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Audit;

/// <summary>How far the log is sealed: one row a force area.</summary>
internal sealed class AuditLog : IBookkeeping
{
    public const int OnlyRow = 1;

    public int Id { get; init; } = OnlyRow;

    public long Size { get; set; }

    /// <summary>The hashes of the complete subtrees, from which the next root is made.</summary>
    public byte[] Frontier { get; set; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<AuditLog>
    {
        public void Configure(EntityTypeBuilder<AuditLog> builder)
        {
            builder.HasKey(l => l.Id);
            builder.Property(l => l.Id).ValueGeneratedNever();

            // Of two processes that seal at once, the second starts over.
            builder.Property(l => l.Size).IsConcurrencyToken();
            builder.Property(l => l.Frontier).HasMaxLength(64 * 40);
        }
    }
}
