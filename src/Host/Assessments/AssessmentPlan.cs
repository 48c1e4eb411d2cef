using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Assessments;

/// <summary>What is done about an assessment, under the headings that its band asks for. It is never changed: it is written anew.</summary>
internal sealed class AssessmentPlan
{
    public const int LongestHeading = 500;

    public required Guid Id { get; init; }

    public required Guid AssessmentId { get; init; }

    /// <summary>From 1, of its assessment.</summary>
    public required int Number { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    public List<PlannedPart> Parts { get; } = [];

    /// <summary>Something is planned under each heading.</summary>
    /// <exception cref="RuleException">It is not, or is too long.</exception>
    public static void Check(IReadOnlyList<string> headings, IReadOnlyList<string?> parts)
    {
        var rules = new Rules();
        for (var i = 0; i < headings.Count; i++)
            rules.ExpectText(parts.ElementAtOrDefault(i), Assessment.LongestText, $"Parts[{i}]", "Enter what is planned, or why nothing is");
        rules.Expect(headings.Count > 0, "", "No plan is asked for here").Check();
    }

    internal sealed class Mapping : IEntityTypeConfiguration<AssessmentPlan>
    {
        public void Configure(EntityTypeBuilder<AssessmentPlan> builder)
        {
            builder.HasIndex(p => new { p.AssessmentId, p.Number }).IsUnique();
            builder.HasIndex(p => p.ById);
            builder.HasOne<Assessment>().WithMany(a => a.Plans).HasForeignKey(p => p.AssessmentId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(p => p.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>What is planned under one heading.</summary>
internal sealed class PlannedPart
{
    public required Guid PlanId { get; init; }

    /// <summary>From 0.</summary>
    public required int Place { get; init; }

    public required string Heading { get; init; }

    public required string Text { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<PlannedPart>
    {
        public void Configure(EntityTypeBuilder<PlannedPart> builder)
        {
            builder.HasKey(p => new { p.PlanId, p.Place });
            builder.Property(p => p.Heading).HasMaxLength(AssessmentPlan.LongestHeading);
            builder.Property(p => p.Text).HasMaxLength(Assessment.LongestText);
            builder.HasOne<AssessmentPlan>().WithMany(p => p.Parts).HasForeignKey(p => p.PlanId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
