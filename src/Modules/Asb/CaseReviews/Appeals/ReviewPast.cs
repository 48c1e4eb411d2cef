using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.CaseReviews.Appeals;

/// <summary>What was done in a review before an appeal took it up again. Kept as it was, and never changed.</summary>
internal sealed class ReviewPast
{
    public required Guid Id { get; init; }

    public required Guid ReviewId { get; init; }

    public required PastKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Of a panel, who came; of a telling, how; of an ending, why with recommendations that were not settled.</summary>
    public required string How { get; init; }

    /// <summary>Of a panel, what it found; of a telling, what the victim was told; of an ending, how it ended.</summary>
    public required string Text { get; init; }

    /// <summary>Who recorded what a panel found; empty of others.</summary>
    public string By { get; init; } = "";

    public Guid? ById { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewPast>
    {
        public void Configure(EntityTypeBuilder<ReviewPast> builder)
        {
            builder.Property(p => p.How).HasMaxLength(CaseReview.LongestText);
            builder.Property(p => p.Text).HasMaxLength(CaseReview.LongestText);
            builder.Property(p => p.By).HasMaxLength(CaseReview.LongestName);
            builder.HasOne<CaseReview>().WithMany(r => r.Past).HasForeignKey(p => p.ReviewId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum PastKind
{
    /// <summary>The panel met.</summary>
    Panel,

    /// <summary>The victim was told.</summary>
    Telling,

    /// <summary>The review was closed.</summary>
    Ending,
}
