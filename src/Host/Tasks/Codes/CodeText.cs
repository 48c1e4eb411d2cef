using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks.Codes;

/// <summary>A text message with the code of a task. What it says is put together when it goes.</summary>
internal sealed class CodeText
{
    /// <summary>The newest sorts last; also what we call it to the provider.</summary>
    public required Guid Id { get; init; }

    /// <summary>The number, international.</summary>
    public required string To { get; init; }

    /// <summary>When it was written (UTC).</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>What the provider calls it; empty until it took it.</summary>
    public string ProviderId { get; set; } = "";

    /// <summary>When the provider took it (UTC).</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>When it was known to be on the telephone (UTC).</summary>
    public DateTime? DeliveredAt { get; set; }

    /// <summary>When it was known not to come (UTC).</summary>
    public DateTime? FailedAt { get; set; }

    /// <summary>Why it did not come.</summary>
    public CodeTextFault? Fault { get; set; }

    /// <summary>When it was called back, before it went (UTC).</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Written, and not gone.</summary>
    public static Expression<Func<CodeText, bool>> IsToSend => t => t.SentAt == null && t.FailedAt == null && t.WithdrawnAt == null;

    internal sealed class Mapping : IEntityTypeConfiguration<CodeText>
    {
        public void Configure(EntityTypeBuilder<CodeText> builder)
        {
            builder.Property(t => t.To).HasMaxLength(20);
            builder.Property(t => t.ProviderId).HasMaxLength(60);
        }
    }
}

/// <summary>Why a text message did not come.</summary>
internal enum CodeTextFault
{
    /// <summary>There is no such number, or it takes no text messages.</summary>
    NoSuchNumber,

    /// <summary>The telephone was off or full, for as long as it was tried.</summary>
    NotReached,

    /// <summary>It was lost on the way.</summary>
    Lost,
}
