using System.Linq.Expressions;
using ECins.Host.Cases.People;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Requests;

/// <summary>
/// Somebody whom the index told that a case holds something asks to be let in. The case's owner decides; a refusal can be
/// brought before the data sharing manager, who may send it back.
/// </summary>
internal sealed class AccessRequest : IVersioned
{
    public const int LongestText = Share.LongestReason;

    /// <summary>How long the owner has before others are told that nobody has answered, in working days.</summary>
    public const int WorkingDaysToAnswer = 1;

    public required Guid Id { get; init; }

    /// <summary>The case asked for.</summary>
    public required Guid HoldingId { get; init; }

    public Holding Holding { get; init; } = null!;

    /// <summary>The person that the index named.</summary>
    public required Guid ProfileId { get; init; }

    public Profile Profile { get; init; } = null!;

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>What of their own they ask it for.</summary>
    public required Guid ForHoldingId { get; init; }

    public required string Reason { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>By when it is to be answered (UTC).</summary>
    public required DateTime DueAt { get; set; }

    /// <summary>When others were told that it had not been answered (UTC).</summary>
    public DateTime? EscalatedAt { get; set; }

    public RequestStatus Status { get; set; }

    /// <summary>When it was granted, refused or withdrawn (UTC).</summary>
    public DateTime? DecidedAt { get; set; }

    public Guid? DecidedById { get; set; }

    /// <summary>Why it was refused.</summary>
    public string Answer { get; set; } = "";

    /// <summary>Why whoever asked does not take no for an answer.</summary>
    public string Challenge { get; set; } = "";

    /// <summary>What the data sharing manager said to that.</summary>
    public string Ruling { get; set; } = "";

    public int Version { get; init; }

    /// <summary>Whether a challenge is theirs to judge: nobody judges in their own cause.</summary>
    public static Expression<Func<AccessRequest, bool>> IsJudgedBy(Caller caller)
    {
        var (user, judges) = (caller.UserId, caller.Can(CorePermissions.JudgeSharing));
        return r => judges && r.ById != user && r.DecidedById != user && r.Holding.OwnerId != user && r.Holding.DeputyId != user;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<AccessRequest>
    {
        public void Configure(EntityTypeBuilder<AccessRequest> builder)
        {
            builder.Property(r => r.Reason).HasMaxLength(LongestText);
            builder.Property(r => r.Answer).HasMaxLength(LongestText);
            builder.Property(r => r.Challenge).HasMaxLength(LongestText);
            builder.Property(r => r.Ruling).HasMaxLength(LongestText);
            builder.HasIndex(r => new { r.HoldingId, r.Status });
            builder.HasIndex(r => new { r.ById, r.AskedAt });
            builder.HasIndex(r => new { r.Status, r.AskedAt });
            builder.HasIndex(r => r.ForHoldingId);
            builder.HasIndex(r => r.DecidedById);
            builder.HasOne(r => r.Holding).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Holding>().WithMany().HasForeignKey(r => r.ForHoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.Profile).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.By).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<User>().WithMany().HasForeignKey(r => r.DecidedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum RequestStatus
{
    /// <summary>The owner is to decide.</summary>
    Waiting,

    Granted,

    Refused,

    /// <summary>Refused, and before the data sharing manager.</summary>
    Challenged,

    /// <summary>Refused, and the data sharing manager let that stand.</summary>
    Stands,

    /// <summary>Taken back by whoever asked.</summary>
    Withdrawn,
}
