using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Plan;

/// <summary>What is to be reached in a case, how great the risk is, and when all of it is looked at again. Of the case's identifier.</summary>
internal sealed class CasePlan : IVersioned
{
    public const int LongestObjective = 1_000;

    public required Guid Id { get; init; }

    public string Objective { get; set; } = "";

    public Risk Risk { get; set; }

    /// <summary>Who reviews the case; <c>null</c> for its owner.</summary>
    public Guid? ReviewerId { get; set; }

    /// <summary>When the case is to be reviewed (UK date).</summary>
    public DateOnly? ReviewOn { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CasePlan>
    {
        public void Configure(EntityTypeBuilder<CasePlan> builder)
        {
            builder.Property(p => p.Objective).HasMaxLength(LongestObjective);
            builder.HasIndex(p => p.ReviewOn);
            builder.HasIndex(p => p.ReviewerId);
            builder.HasOne<Case>().WithOne().HasForeignKey<CasePlan>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<User>().WithMany().HasForeignKey(p => p.ReviewerId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>How great the risk in a case is.</summary>
internal enum Risk
{
    NotAssessed,
    Low,
    Medium,
    High,
}
