using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Audit;

/// <summary>The key that signs a log's checkpoints: one row a force area, its private part encrypted.</summary>
internal sealed class AuditKey : IBookkeeping
{
    public const int OnlyRow = 1;

    public int Id { get; init; } = OnlyRow;

    /// <summary>As others need it: <see cref="NoteKey.ToString"/>.</summary>
    public required string Public { get; init; }

    /// <summary>PKCS #8, protected for the force area.</summary>
    public required byte[] Private { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AuditKey>
    {
        public void Configure(EntityTypeBuilder<AuditKey> builder)
        {
            builder.HasKey(k => k.Id);
            builder.Property(k => k.Id).ValueGeneratedNever();
            builder.Property(k => k.Public).HasMaxLength(400);
            builder.Property(k => k.Private).HasMaxLength(2_000);
        }
    }
}
