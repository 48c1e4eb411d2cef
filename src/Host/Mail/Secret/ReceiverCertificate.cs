using ECins.Host.Identity;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Mail.Secret;

/// <summary>The certificate that mail to one address is encrypted with.</summary>
internal sealed class ReceiverCertificate : IVersioned
{
    public const int LongestName = 200;
    private const int FingerprintLength = 64;

    public required Guid Id { get; init; }

    /// <summary>In small letters.</summary>
    public required string Address { get; init; }

    /// <summary>The certificate (DER).</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>Whom it says it is for.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Who it says issued it.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>SHA-256 of the certificate, in hexadecimal digits: which one it is, on record too.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>When it expires (UTC).</summary>
    public DateTime Until { get; private set; }

    public Guid AddedById { get; private set; }

    public User AddedBy { get; private init; } = null!;

    /// <summary>When this certificate was added, in place of another or not (UTC).</summary>
    public DateTime AddedAt { get; private set; }

    public int Version { get; init; }

    public static Subject SubjectOf(Guid id) => new("receiver-certificate", id.ToString());

    public void Take(CertificateFacts certificate, Guid by, DateTime at)
    {
        (Content, Fingerprint, Until) = (certificate.Content, certificate.Fingerprint, certificate.Until);
        (Subject, Issuer) = (Cut(certificate.Subject), Cut(certificate.Issuer));
        (AddedById, AddedAt) = (by, at);
    }

    private static string Cut(string name) => name.Length > LongestName ? name[..LongestName] : name;

    internal sealed class Mapping : IEntityTypeConfiguration<ReceiverCertificate>
    {
        public void Configure(EntityTypeBuilder<ReceiverCertificate> builder)
        {
            builder.Property(c => c.Address).HasMaxLength(User.LongestAddress);
            builder.Property(c => c.Content).OffTheRecord();
            builder.Property(c => c.Subject).HasMaxLength(LongestName);
            builder.Property(c => c.Issuer).HasMaxLength(LongestName);
            builder.Property(c => c.Fingerprint).HasMaxLength(FingerprintLength);
            builder.HasIndex(c => c.Address).IsUnique();
            builder.HasIndex(c => new { c.Until, c.Id });
            builder.HasIndex(c => c.AddedById);
            builder.HasOne(c => c.AddedBy).WithMany().HasForeignKey(c => c.AddedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
