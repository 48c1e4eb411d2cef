using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Accounts.Resets;

/// <summary>
/// That somebody asked for a user's sign-in to be set up anew, and what a second person said to it. Nothing happens to
/// the account before that, nor until the user follows the link that is mailed then.
/// </summary>
internal sealed class ResetRequest : IVersioned
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    public User User { get; init; } = null!;

    public required Guid AskedById { get; init; }

    public User AskedBy { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime AskedAt { get; init; }

    public required string Reason { get; init; }

    public ResetStatus Status { get; set; }

    public Guid? DecidedById { get; set; }

    /// <summary>When it was decided (UTC).</summary>
    public DateTime? DecidedAt { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ResetRequest>
    {
        public void Configure(EntityTypeBuilder<ResetRequest> builder)
        {
            builder.Property(r => r.Reason).HasMaxLength(AccountService.LongestReason);
            builder.HasIndex(r => new { r.Status, r.AskedAt });
            builder.HasOne(r => r.User).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.AskedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<User>().WithMany().HasForeignKey(r => r.DecidedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum ResetStatus
{
    Waiting,
    Approved,
    Refused,
}
