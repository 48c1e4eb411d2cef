using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Identity.Join;

/// <summary>A link by which a user sets a password without the one before: random, kept as a hash, good once and for a time.</summary>
internal sealed class JoinLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public required byte[] Hash { get; init; }

    public required Guid UserId { get; init; }

    public User User { get; init; } = null!;

    public LinkUse Use { get; init; }

    /// <summary>Good until then (UTC).</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>When it was used (UTC).</summary>
    public DateTime? UsedAt { get; set; }

    public static (JoinLink Link, string Secret) New(Guid userId, DateTime now, LinkUse use = LinkUse.Join)
    {
        var secret = LinkSecret.New();
        return (new JoinLink { Hash = LinkSecret.HashOf(secret), UserId = userId, Use = use, ExpiresAt = now + Lifetime }, secret);
    }

    internal sealed class Mapping : IEntityTypeConfiguration<JoinLink>
    {
        public void Configure(EntityTypeBuilder<JoinLink> builder)
        {
            builder.HasKey(l => l.Hash);
            builder.Property(l => l.Hash).HasMaxLength(LinkSecret.HashLength).IsFixedLength();
            builder.Property(l => l.UsedAt).IsConcurrencyToken();
            builder.HasOne(l => l.User).WithMany();
        }
    }
}

internal enum LinkUse
{
    /// <summary>A first password.</summary>
    Join,

    /// <summary>A new password, and a second factor in place of the one lost.</summary>
    Recover,
}
