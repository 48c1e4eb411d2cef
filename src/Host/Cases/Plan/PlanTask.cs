using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Plan;

/// <summary>Something that one of those who can see the case is to do by a date.</summary>
internal sealed class PlanTask : IVersioned
{
    public const int LongestWhat = 300;
    public const int LongestNote = 1_000;

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required string What { get; set; }

    public required Guid DoerId { get; set; }

    public User Doer { get; init; } = null!;

    /// <summary>The last day to do it (UK date).</summary>
    public required DateOnly DueOn { get; set; }

    public PlanTaskState State { get; set; }

    /// <summary>What came of it.</summary>
    public string Note { get; set; } = "";

    public required Guid AddedById { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime AddedAt { get; init; }

    /// <summary>When it was done or found not to be needed (UTC).</summary>
    public DateTime? SettledAt { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<PlanTask>
    {
        public void Configure(EntityTypeBuilder<PlanTask> builder)
        {
            builder.Property(t => t.What).HasMaxLength(LongestWhat);
            builder.Property(t => t.Note).HasMaxLength(LongestNote);
            builder.HasIndex(t => new { t.CaseId, t.State, t.DueOn });
            builder.HasIndex(t => new { t.DoerId, t.State, t.DueOn });
            builder.HasIndex(t => new { t.State, t.DueOn });
            builder.HasIndex(t => t.AddedById);
            builder.HasOne<Case>().WithMany().HasForeignKey(t => t.CaseId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(t => t.Doer).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<User>().WithMany().HasForeignKey(t => t.AddedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum PlanTaskState
{
    Open,
    Done,
    NotNeeded,
}
