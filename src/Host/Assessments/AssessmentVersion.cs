using ECins.Host.Identity;
using ECins.SharedKernel.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Assessments;

/// <summary>A definition as it was asked from some day on. It is never changed: what was answered was answered on it.</summary>
internal sealed class AssessmentVersion
{
    public const int LongestKey = 80;
    public const int LongestReason = 1_000;
    public const int LongestText = 200_000;

    public required Guid Id { get; init; }

    /// <summary>The definition's key.</summary>
    public required string Key { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The definition: see <see cref="DefinitionFile"/>.</summary>
    public required string Text { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime From { get; init; }

    /// <summary>Who loaded it; <c>null</c> for what the workstream came with.</summary>
    public Guid? ById { get; init; }

    public User? By { get; init; }

    /// <summary>Why it is asked so from now on; empty for what the workstream came with.</summary>
    public string Reason { get; init; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<AssessmentVersion>
    {
        public void Configure(EntityTypeBuilder<AssessmentVersion> builder)
        {
            builder.Property(v => v.Key).HasMaxLength(LongestKey);
            builder.Property(v => v.Reason).HasMaxLength(LongestReason);
            builder.HasIndex(v => new { v.Key, v.Number }).IsUnique();
            builder.HasIndex(v => v.ById);
            builder.HasOne(v => v.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
