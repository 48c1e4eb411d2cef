using System.Linq.Expressions;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Mail;

/// <summary>A mail that leaves, or left, the force area. It may carry a secret link, so what it says is encrypted.</summary>
internal sealed class MailMessage
{
    /// <summary>What the mails about tasks of people without an account are about.</summary>
    public const string AboutTask = "task";

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

    /// <summary>The kind of outbox message that is written if it fails, with this mail's identifier; <c>null</c> for none.</summary>
    public string? WhenFailed { get; init; }

    /// <summary>One of many that a user may ask not to get: it says where.</summary>
    public bool IsDigest { get; init; }

    /// <summary>When a mail server took it (UTC).</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>When it was given up, or came back (UTC); <c>null</c> again once it is tried anew.</summary>
    public DateTime? FailedAt { get; set; }

    /// <summary>Why it was given up.</summary>
    public MailFault? Fault { get; set; }

    /// <summary>The code that the mail server gave, without its words, which could name somebody: <c>550 5.1.1</c>.</summary>
    public string FaultCode { get; set; } = "";

    /// <summary>When somebody said that it need not go any more (UTC).</summary>
    public DateTime? SetAsideAt { get; set; }

    /// <summary>Given up, and nobody has said yet what becomes of it.</summary>
    public static Expression<Func<MailMessage, bool>> IsFailed => m => m.FailedAt != null && m.SetAsideAt == null;

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
            builder.Property(m => m.WhenFailed).HasMaxLength(40);
            builder.Property(m => m.FaultCode).HasMaxLength(20);
            builder.HasIndex(m => m.SentAt);
            builder.HasIndex(m => new { m.FailedAt, m.Id });
        }
    }
}

/// <summary>Why a mail was given up.</summary>
internal enum MailFault
{
    /// <summary>The server says that there is no such address.</summary>
    AddressUnknown,

    /// <summary>The mailbox was full each time it was tried.</summary>
    MailboxFull,

    /// <summary>The server will not take it, for another reason.</summary>
    Refused,

    /// <summary>The server put it off each time it was tried.</summary>
    PutOff,

    /// <summary>A server on the way cannot hand it on by TLS, which the force area asks for.</summary>
    NoTls,
}
