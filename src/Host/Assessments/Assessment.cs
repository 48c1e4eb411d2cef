using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Assessments;

/// <summary>
/// What was answered about somebody of a case, on one version of a definition, and what it amounts to. It is never changed: another
/// one is made.
/// </summary>
internal sealed class Assessment
{
    public const int LongestText = 2_000;
    public const int LongestBand = 40;

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>The record, in this case, of whom it is about.</summary>
    public required Guid AboutId { get; init; }

    public Profile About { get; init; } = null!;

    public required Guid VersionId { get; init; }

    public AssessmentVersion Version { get; init; } = null!;

    /// <summary>The definition's key, as in the version.</summary>
    public required string Key { get; init; }

    /// <summary>The sum of the answers' weights.</summary>
    public required int Points { get; init; }

    /// <summary>The key of the band that the answers amount to.</summary>
    public required string CountedBand { get; init; }

    /// <summary>The key of the band that it was judged to be: the one counted, unless whoever assessed knew better.</summary>
    public required string Band { get; init; }

    /// <summary>Why it was judged to be in another band than counted; empty when it was not.</summary>
    public required string OverrideReason { get; init; }

    /// <summary>What else is to be said.</summary>
    public required string Note { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    public List<GivenAnswer> Answers { get; } = [];

    public List<AssessmentReview> Reviews { get; } = [];

    /// <summary>What was planned on it, each time that it was written.</summary>
    public List<AssessmentPlan> Plans { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Assessment>
    {
        public void Configure(EntityTypeBuilder<Assessment> builder)
        {
            builder.Property(a => a.Key).HasMaxLength(AssessmentVersion.LongestKey);
            builder.Property(a => a.CountedBand).HasMaxLength(LongestBand);
            builder.Property(a => a.Band).HasMaxLength(LongestBand);
            builder.Property(a => a.OverrideReason).HasMaxLength(LongestText);
            builder.Property(a => a.Note).HasMaxLength(LongestText);
            builder.HasIndex(a => new { a.CaseId, a.At });
            builder.HasIndex(a => new { a.AboutId, a.Key, a.At });
            builder.HasIndex(a => a.VersionId);
            builder.HasIndex(a => a.ById);
            builder.HasOne<Case>().WithMany().HasForeignKey(a => a.CaseId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(a => a.About).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(a => a.Version).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(a => a.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>One answer given.</summary>
internal sealed class GivenAnswer
{
    public const int LongestKey = 40;

    public required Guid AssessmentId { get; init; }

    /// <summary>The question's key.</summary>
    public required string Question { get; init; }

    /// <summary>The answer's key.</summary>
    public required string Answer { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<GivenAnswer>
    {
        public void Configure(EntityTypeBuilder<GivenAnswer> builder)
        {
            builder.HasKey(a => new { a.AssessmentId, a.Question, a.Answer });
            builder.Property(a => a.Question).HasMaxLength(LongestKey);
            builder.Property(a => a.Answer).HasMaxLength(LongestKey);
            builder.HasOne<Assessment>().WithMany(a => a.Answers).HasForeignKey(a => a.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
