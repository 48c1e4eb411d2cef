using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Mail;

/// <summary>A mail that leaves, or left, the force area. It may carry a secret link, so what it says is encrypted.</summary>
internal sealed class MailMessage
{
    /// <summary>Version 7, so the newest sorts last.</summary>
    public required Guid Id { get; init; }

    public required string To { get; init; }

    /// <summary>Encrypted: see <see cref="MailSecrets"/>.</summary>
    public required byte[] Subject { get; init; }

    /// <summary>Plain text, encrypted: see <see cref="MailSecrets"/>.</summary>
    public required byte[] Text { get; init; }

    /// <summary>The kind of what it is about, as on record.</summary>
    public required string AboutKind { get; init; }

    public required string AboutId { get; init; }

    /// <summary>The workstream it belongs to, by key; <c>null</c> for the core.</summary>
    public string? Workstream { get; init; }

    /// <summary>When it was written (UTC).</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>When a mail server took it (UTC).</summary>
    public DateTime? SentAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MailMessage>
    {
        public void Configure(EntityTypeBuilder<MailMessage> builder)
        {
            builder.Property(m => m.To).HasMaxLength(256);
            builder.Property(m => m.Subject).OffTheRecord();
            builder.Property(m => m.Text).OffTheRecord();
            builder.Property(m => m.AboutKind).HasMaxLength(40);
            builder.Property(m => m.AboutId).HasMaxLength(100);
            builder.Property(m => m.Workstream).HasMaxLength(40);
            builder.HasIndex(m => m.SentAt);
        }
    }
}
