using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Closing;

/// <summary>One time that a case was closed, and how it was opened again.</summary>
internal sealed class CaseClosing
{
    public const int LongestWords = 200;
    public const int LongestSummary = 2_000;

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required ClosingReason Reason { get; init; }

    /// <summary>The reason in words, where it is none of the others; what the workstream's own was called then.</summary>
    public required string InWords { get; init; }

    /// <summary>The workstream's own reason, where it is one.</summary>
    public Guid? EndingId { get; init; }

    public required string Summary { get; init; }

    public required Guid ClosedById { get; init; }

    public User ClosedBy { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime ClosedAt { get; init; }

    /// <summary>When it was opened again (UTC); <c>null</c> while it stays closed.</summary>
    public DateTime? ReopenedAt { get; set; }

    public Guid? ReopenedById { get; set; }

    public string ReopenedWhy { get; set; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<CaseClosing>
    {
        public void Configure(EntityTypeBuilder<CaseClosing> builder)
        {
            builder.Property(c => c.InWords).HasMaxLength(LongestWords);
            builder.Property(c => c.Summary).HasMaxLength(LongestSummary);
            builder.Property(c => c.ReopenedWhy).HasMaxLength(Share.LongestReason);
            builder.HasIndex(c => new { c.CaseId, c.ClosedAt });
            builder.HasIndex(c => c.ClosedAt);
            builder.HasIndex(c => c.ClosedById);
            builder.HasIndex(c => c.ReopenedById);
            builder.HasOne<Case>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(c => c.ClosedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<User>().WithMany().HasForeignKey(c => c.ReopenedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum ClosingReason
{
    Resolved,
    NoFurtherAction,
    MovedAway,
    Withdrawn,
    PassedOn,
    Other,

    /// <summary>One of the workstream's own.</summary>
    OfWorkstream,
}
