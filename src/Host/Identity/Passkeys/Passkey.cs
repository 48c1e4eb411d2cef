using System.Security.Cryptography;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Identity.Passkeys;

/// <summary>A passkey of an account: a second factor that a device holds, good at this force area's host name only.</summary>
internal sealed class Passkey
{
    public const int LongestName = 80;

    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>SHA-256 of the credential's identifier, which can be too long for an index.</summary>
    public required byte[] CredentialHash { get; init; }

    public required byte[] CredentialId { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; set; }

    public required byte[] PublicKey { get; init; }

    /// <summary>How the browser may reach it, as it told: usb, internal.</summary>
    public required string Transports { get; init; }

    public required bool IsBackupEligible { get; init; }

    public bool IsBackedUp { get; set; }

    public bool IsUserVerified { get; set; }

    /// <summary>How often it says it was used; some never count.</summary>
    public long SignCount { get; set; }

    /// <summary>When it was added (UTC).</summary>
    public required DateTime AddedAt { get; init; }

    /// <summary>When it signed its owner in last (UTC).</summary>
    public DateTime? UsedAt { get; set; }

    public static byte[] HashOf(byte[] credentialId) => SHA256.HashData(credentialId);

    public static Passkey Of(Guid userId, UserPasskeyInfo info) => new()
    {
        Id = Guid.CreateVersion7(info.CreatedAt),
        UserId = userId,
        CredentialHash = HashOf(info.CredentialId),
        CredentialId = info.CredentialId,
        Name = info.Name ?? "",
        PublicKey = info.PublicKey,
        Transports = string.Join(' ', info.Transports ?? []),
        IsBackupEligible = info.IsBackupEligible,
        IsBackedUp = info.IsBackedUp,
        IsUserVerified = info.IsUserVerified,
        SignCount = info.SignCount,
        AddedAt = info.CreatedAt.UtcDateTime,
    };

    public UserPasskeyInfo ToInfo() => new(
        CredentialId, PublicKey, new DateTimeOffset(AddedAt), (uint)SignCount, Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        IsUserVerified, IsBackupEligible, IsBackedUp, [], [])
    {
        Name = Name,
    };

    /// <summary>Takes over what changes with every use.</summary>
    public void Take(UserPasskeyInfo info) =>
        (SignCount, IsBackedUp, IsUserVerified) = (info.SignCount, info.IsBackedUp, info.IsUserVerified);

    internal sealed class Mapping : IEntityTypeConfiguration<Passkey>
    {
        public void Configure(EntityTypeBuilder<Passkey> builder)
        {
            builder.Property(p => p.CredentialHash).HasMaxLength(32).IsFixedLength().OffTheRecord();
            builder.Property(p => p.CredentialId).HasMaxLength(1023).OffTheRecord();
            builder.Property(p => p.PublicKey).HasMaxLength(2048).OffTheRecord();
            builder.Property(p => p.Name).HasMaxLength(LongestName);
            builder.Property(p => p.Transports).HasMaxLength(100);
            builder.HasIndex(p => p.CredentialHash).IsUnique();
            builder.HasIndex(p => p.UserId);
            builder.HasOne<User>().WithMany().HasForeignKey(p => p.UserId);
        }
    }
}
