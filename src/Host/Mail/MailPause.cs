using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Mail;

/// <summary>A time in which no mail leaves the force area. What is written meanwhile waits.</summary>
internal sealed class MailPause
{
    public const int LongestReason = 300;

    public required Guid Id { get; init; }

    public required string Reason { get; init; }

    public required Guid ById { get; init; }

    /// <summary>Since when (UTC).</summary>
    public required DateTime Since { get; init; }

    /// <summary>Until when (UTC); <c>null</c> while it lasts.</summary>
    public DateTime? EndedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MailPause>
    {
        public void Configure(EntityTypeBuilder<MailPause> builder)
        {
            builder.Property(p => p.Reason).HasMaxLength(LongestReason);
            builder.Property(p => p.EndedAt).IsConcurrencyToken();
            builder.HasIndex(p => p.EndedAt);
        }
    }
}
