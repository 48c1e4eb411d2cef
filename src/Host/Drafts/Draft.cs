using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Drafts;

/// <summary>
/// What a user has entered in a journey so far. Theirs alone: at rest it is encrypted, and what nobody goes on with is erased, as
/// a <see cref="KeptForm"/> is.
/// </summary>
internal sealed class Draft : IBookkeeping
{
    public required Guid UserId { get; init; }

    public required string Name { get; init; }

    /// <summary>What was entered, encrypted.</summary>
    public byte[] Content { get; set; } = [];

    /// <summary>When it was last kept (UTC).</summary>
    public DateTime KeptAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Draft>
    {
        public void Configure(EntityTypeBuilder<Draft> builder)
        {
            builder.HasKey(d => new { d.UserId, d.Name });
            builder.Property(d => d.Name).HasMaxLength(100);
            builder.HasIndex(d => d.KeptAt);
        }
    }
}
