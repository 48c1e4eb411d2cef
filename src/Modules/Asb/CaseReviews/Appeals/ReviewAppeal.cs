using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.CaseReviews.Appeals;

/// <summary>An appeal against the decision on the threshold, or against how the review was carried out.</summary>
internal sealed class ReviewAppeal
{
    public const string UsualBody = "Police and Crime Commissioner";

    public required Guid Id { get; init; }

    public required Guid ReviewId { get; init; }

    public required DateOnly MadeOn { get; init; }

    /// <summary>Who appeals.</summary>
    public required string By { get; init; }

    public required string Why { get; init; }

    /// <summary>To whom.</summary>
    public required string To { get; init; }

    /// <summary>What was decided; <c>null</c> until then.</summary>
    public AppealOutcome? Outcome { get; set; }

    public string Reasons { get; set; } = "";

    public DateOnly? DecidedOn { get; set; }

    public string DecidedBy { get; set; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewAppeal>
    {
        public void Configure(EntityTypeBuilder<ReviewAppeal> builder)
        {
            builder.Property(a => a.By).HasMaxLength(CaseReview.LongestName);
            builder.Property(a => a.Why).HasMaxLength(CaseReview.LongestText);
            builder.Property(a => a.To).HasMaxLength(CaseReview.LongestName);
            builder.Property(a => a.Reasons).HasMaxLength(CaseReview.LongestText);
            builder.Property(a => a.DecidedBy).HasMaxLength(CaseReview.LongestName);
            builder.HasOne<CaseReview>().WithMany(r => r.Appeals).HasForeignKey(a => a.ReviewId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum AppealOutcome
{
    Upheld,
    NotUpheld,
}
