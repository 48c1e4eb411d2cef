using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.CaseReviews.Steps;

/// <summary>Whether the threshold was met, and why. Decided once.</summary>
internal sealed class ReviewDecision
{
    public required Guid ReviewId { get; init; }

    public required ThresholdOutcome Outcome { get; init; }

    public required DateOnly DecidedOn { get; init; }

    /// <summary>The user who decided.</summary>
    public required Guid DecidedById { get; init; }

    public required string DecidedBy { get; init; }

    /// <summary>How many complaints counted that day.</summary>
    public required int Counted { get; init; }

    /// <summary>How persistent the behaviour is.</summary>
    public required string Persistence { get; init; }

    /// <summary>The harm that it did and could do.</summary>
    public required string Harm { get; init; }

    /// <summary>Whether agencies answered to it adequately.</summary>
    public required string Adequacy { get; init; }

    public required string Reasons { get; init; }

    /// <summary>The senior manager who started it below the threshold: name and post. Empty otherwise.</summary>
    public required string Manager { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewDecision>
    {
        public void Configure(EntityTypeBuilder<ReviewDecision> builder)
        {
            builder.HasKey(d => d.ReviewId);
            builder.Property(d => d.DecidedBy).HasMaxLength(CaseReview.LongestName);
            builder.Property(d => d.Persistence).HasMaxLength(CaseReview.LongestText);
            builder.Property(d => d.Harm).HasMaxLength(CaseReview.LongestText);
            builder.Property(d => d.Adequacy).HasMaxLength(CaseReview.LongestText);
            builder.Property(d => d.Reasons).HasMaxLength(CaseReview.LongestText);
            builder.Property(d => d.Manager).HasMaxLength(CaseReview.LongestName);
            builder.HasOne<CaseReview>().WithOne(r => r.Decision).HasForeignKey<ReviewDecision>(d => d.ReviewId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum ThresholdOutcome
{
    Met,
    NotMet,

    /// <summary>Not met, and started all the same by a senior manager, for a vulnerable victim.</summary>
    StartedBelow,
}
