using ECins.Asb.Incidents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Linking;

/// <summary>That somebody holds two reports to belong together. Each tells of the other to those who read both.</summary>
internal sealed class ReportLink
{
    public const int LongestWhy = 300;

    public required Guid Id { get; init; }

    public required Guid OneId { get; init; }

    public Incident One { get; init; } = null!;

    public required Guid OtherId { get; init; }

    public Incident Other { get; init; } = null!;

    /// <summary>Why, in the words of whoever linked them; empty where nothing was said.</summary>
    public required string Why { get; init; }

    public required Guid ById { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>When it was taken away (UTC).</summary>
    public DateTime? EndedAt { get; set; }

    public Guid? EndedById { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReportLink>
    {
        public void Configure(EntityTypeBuilder<ReportLink> builder)
        {
            builder.Property(l => l.Why).HasMaxLength(LongestWhy);
            builder.HasIndex(l => new { l.OneId, l.OtherId });
            builder.HasIndex(l => l.OtherId);
            // Nobody ends what somebody else ended meanwhile.
            builder.Property(l => l.EndedAt).IsConcurrencyToken();
            builder.HasOne(l => l.One).WithMany().HasForeignKey(l => l.OneId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(l => l.Other).WithMany().HasForeignKey(l => l.OtherId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
