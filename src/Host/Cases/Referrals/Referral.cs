using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Referrals;

/// <summary>
/// Asks a team to take a part in a case. It is a share with something to do, and no copy: the team reads the case itself, and
/// what lets it in ends when the referral does.
/// </summary>
internal sealed class Referral : IVersioned
{
    public const int LongestText = 1_000;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public required Guid TeamId { get; init; }

    public Team Team { get; init; } = null!;

    /// <summary>The share that lets the team in.</summary>
    public required Guid ShareId { get; set; }

    /// <summary>How far they are let in once they accept.</summary>
    public required Level UpTo { get; init; }

    /// <summary>The last day they are let in (UK date); <c>null</c> until it is done.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What the team is asked to do.</summary>
    public required string Ask { get; init; }

    public ReferralStatus Status { get; set; }

    /// <summary>When it was sent (UTC).</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When anything was said about it last (UTC).</summary>
    public required DateTime ChangedAt { get; set; }

    /// <summary>When who sent it said that they had seen what became of it (UTC).</summary>
    public DateTime? SeenAt { get; set; }

    public required Guid SentById { get; init; }

    public User SentBy { get; init; } = null!;

    public List<ReferralStep> Steps { get; } = [];

    public int Version { get; init; }

    /// <summary>Whether the team still has something to do with it.</summary>
    public bool IsLive => Status is ReferralStatus.Sent or ReferralStatus.MoreAsked or ReferralStatus.Accepted;

    internal sealed class Mapping : IEntityTypeConfiguration<Referral>
    {
        public void Configure(EntityTypeBuilder<Referral> builder)
        {
            builder.Property(r => r.Ask).HasMaxLength(LongestText);
            builder.Property(r => r.UpTo).HasConversion<int>();
            builder.HasIndex(r => new { r.HoldingId, r.ChangedAt });
            builder.HasIndex(r => new { r.TeamId, r.Status, r.ChangedAt });
            builder.HasIndex(r => new { r.SentById, r.Status });
            builder.HasIndex(r => r.ShareId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(r => r.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Share>().WithMany().HasForeignKey(r => r.ShareId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.Team).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.SentBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum ReferralStatus
{
    /// <summary>The team is to answer.</summary>
    Sent,

    /// <summary>The team asks for more before it answers.</summary>
    MoreAsked,

    Accepted,
    Declined,
    Done,

    /// <summary>Taken back by the case.</summary>
    Withdrawn,
}

/// <summary>What was said about a referral, by whom and when.</summary>
internal sealed class ReferralStep
{
    public required Guid Id { get; init; }

    public required Guid ReferralId { get; init; }

    /// <summary>What became of it then.</summary>
    public required ReferralStatus Status { get; init; }

    public required string Words { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>What somebody says now that the referral stands where it does.</summary>
    public static ReferralStep Of(Referral referral, string words, Guid by, TimeProvider time) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        ReferralId = referral.Id,
        Status = referral.Status,
        Words = words,
        ById = by,
        At = time.GetUtcNow().UtcDateTime,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<ReferralStep>
    {
        public void Configure(EntityTypeBuilder<ReferralStep> builder)
        {
            builder.Property(s => s.Words).HasMaxLength(Referral.LongestText);
            builder.HasIndex(s => s.ReferralId);
            builder.HasIndex(s => s.ById);
            builder.HasOne<Referral>().WithMany(r => r.Steps).HasForeignKey(s => s.ReferralId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(s => s.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
