using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Ownership;

/// <summary>One time that somebody was asked to take a case over.</summary>
internal sealed class OwnershipOffer : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public required Guid FromId { get; init; }

    public User From { get; init; } = null!;

    public required Guid ToId { get; init; }

    public User To { get; init; } = null!;

    public required string Reason { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime OfferedAt { get; init; }

    /// <summary>The share that came with it, to read the case while they decide; <c>null</c> for none.</summary>
    public Guid? ShareId { get; set; }

    public OfferState State { get; set; }

    /// <summary>When it was accepted, declined or withdrawn (UTC).</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>Why it was declined or withdrawn; empty when nobody said.</summary>
    public string SettledWhy { get; set; } = "";

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<OwnershipOffer>
    {
        public void Configure(EntityTypeBuilder<OwnershipOffer> builder)
        {
            builder.Property(o => o.Reason).HasMaxLength(Share.LongestReason);
            builder.Property(o => o.SettledWhy).HasMaxLength(Share.LongestReason);
            builder.HasIndex(o => new { o.ToId, o.State });
            builder.HasIndex(o => new { o.HoldingId, o.OfferedAt });
            builder.HasIndex(o => o.FromId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(o => o.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(o => o.From).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(o => o.To).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum OfferState
{
    Open,
    Accepted,
    Declined,
    Withdrawn,
}
