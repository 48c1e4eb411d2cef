using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>What the panel recommends to one body, and what that body answers. It must have regard to it.</summary>
internal sealed class Recommendation
{
    public const int Most = 30;

    public required Guid Id { get; init; }

    public required Guid ReviewId { get; init; }

    public required Guid BodyId { get; init; }

    public PanelBody Body { get; init; } = null!;

    public required string What { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateOnly MadeOn { get; init; }

    /// <summary>Whether the body accepts it; <c>null</c> until it answers.</summary>
    public RecommendationAnswer? Answer { get; set; }

    /// <summary>Why, always when it is refused.</summary>
    public string AnswerWhy { get; set; } = "";

    public DateOnly? AnsweredOn { get; set; }

    public string AnsweredBy { get; set; } = "";

    /// <summary>Who of the body told it; empty when the body wrote it here itself. It was then told on the day it was answered.</summary>
    public string AnswerToldBy { get; set; } = "";

    public DateOnly? DoneOn { get; set; }

    /// <summary>What was done.</summary>
    public string DoneWords { get; set; } = "";

    /// <summary>Who of the body told that it was done, and when; empty when the body wrote it here itself.</summary>
    public string DoneToldBy { get; set; } = "";

    public DateOnly? DoneToldOn { get; set; }

    /// <summary>Nothing more is expected of the body.</summary>
    public bool IsSettled => Answer == RecommendationAnswer.Refused || DoneOn is not null;

    internal sealed class Mapping : IEntityTypeConfiguration<Recommendation>
    {
        public void Configure(EntityTypeBuilder<Recommendation> builder)
        {
            builder.Property(r => r.What).HasMaxLength(CaseReview.LongestText);
            builder.Property(r => r.AnswerWhy).HasMaxLength(CaseReview.LongestText);
            builder.Property(r => r.AnsweredBy).HasMaxLength(CaseReview.LongestName);
            builder.Property(r => r.AnswerToldBy).HasMaxLength(CaseReview.LongestName);
            builder.Property(r => r.DoneToldBy).HasMaxLength(CaseReview.LongestName);
            builder.Property(r => r.DoneWords).HasMaxLength(CaseReview.LongestText);
            builder.Ignore(r => r.IsSettled);
            builder.HasIndex(r => new { r.ReviewId, r.DueOn });
            builder.HasOne<CaseReview>().WithMany(r => r.Recommendations).HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.Body).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum RecommendationAnswer
{
    Accepted,
    Refused,
}
