using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Drafts;

/// <summary>What a user has entered in a journey so far. Theirs alone.</summary>
internal sealed class Draft
{
    public required Guid UserId { get; init; }

    public required string Name { get; init; }

    public string Content { get; set; } = "";

    /// <summary>When it was last kept (UTC).</summary>
    public DateTime KeptAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Draft>
    {
        public void Configure(EntityTypeBuilder<Draft> builder)
        {
            builder.HasKey(d => new { d.UserId, d.Name });
            builder.Property(d => d.Name).HasMaxLength(100);
            builder.Property(d => d.Content).OffTheRecord();
        }
    }
}
