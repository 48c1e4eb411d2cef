using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Notices;

/// <summary>Tells a user that something concerns them. It names nobody: what it is about is read where it leads.</summary>
internal sealed class Notice : IBookkeeping
{
    public const int LongestText = 150;
    public const int LongestPath = 200;

    /// <summary>Version 7, so the newest sorts last.</summary>
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>The case or record.</summary>
    public required Guid HoldingId { get; init; }

    public required string Text { get; init; }

    /// <summary>Where it is read and decided.</summary>
    public required string Path { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>When the user had seen it (UTC); at once in cases that they muted.</summary>
    public DateTime? SeenAt { get; set; }

    /// <summary>When a mail was written that tells of it, or it was settled that none is (UTC).</summary>
    public DateTime? MailedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Notice>
    {
        public void Configure(EntityTypeBuilder<Notice> builder)
        {
            builder.Property(n => n.Text).HasMaxLength(LongestText);
            builder.Property(n => n.Path).HasMaxLength(LongestPath);
            builder.HasIndex(n => new { n.UserId, n.Id });
            builder.HasIndex(n => new { n.UserId, n.SeenAt });
            builder.HasIndex(n => new { n.MailedAt, n.UserId });
            builder.HasIndex(n => n.HoldingId);
            builder.HasOne<User>().WithMany().HasForeignKey(n => n.UserId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Holding>().WithMany().HasForeignKey(n => n.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
