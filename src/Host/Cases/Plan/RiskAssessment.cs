using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Plan;

/// <summary>One time that the risk in a case was judged.</summary>
internal sealed class RiskAssessment
{
    public const int LongestReason = 1_000;

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required Risk Risk { get; init; }

    public required string Reason { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<RiskAssessment>
    {
        public void Configure(EntityTypeBuilder<RiskAssessment> builder)
        {
            builder.Property(a => a.Reason).HasMaxLength(LongestReason);
            builder.HasIndex(a => new { a.CaseId, a.At });
            builder.HasIndex(a => a.ById);
            builder.HasOne<Case>().WithMany().HasForeignKey(a => a.CaseId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(a => a.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
