using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Assessments;

/// <summary>That somebody of a rank looks at an assessment again, as its band asks. Once it is done, the next is due.</summary>
internal sealed class AssessmentReview : IVersioned
{
    public const int LongestBy = 120;

    public required Guid Id { get; init; }

    public required Guid AssessmentId { get; init; }

    public Assessment Assessment { get; init; } = null!;

    /// <summary>The rank or role that reviews.</summary>
    public required string By { get; init; }

    /// <summary>How often at least, in days.</summary>
    public required int EveryDays { get; init; }

    /// <summary>The last day (UK date).</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>When it was done (UTC); <c>null</c> while it is due.</summary>
    public DateTime? DoneAt { get; set; }

    public Guid? DoneById { get; set; }

    public User? DoneBy { get; init; }

    /// <summary>What the review found; why it is not due any more when another assessment stands in the place of its own.</summary>
    public string Outcome { get; set; } = "";

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AssessmentReview>
    {
        public void Configure(EntityTypeBuilder<AssessmentReview> builder)
        {
            builder.Property(r => r.By).HasMaxLength(LongestBy);
            builder.Property(r => r.Outcome).HasMaxLength(Assessment.LongestText);
            builder.HasIndex(r => new { r.AssessmentId, r.DueOn });
            builder.HasIndex(r => new { r.DoneAt, r.DueOn });
            builder.HasIndex(r => r.DoneById);
            builder.HasOne(r => r.Assessment).WithMany(a => a.Reviews).HasForeignKey(r => r.AssessmentId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.DoneBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
