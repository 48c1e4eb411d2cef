using ECins.Licensing.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Licensing.Visits;

/// <summary>A visit to premises. Recorded once: what was wrong is put right by another.</summary>
internal sealed class Visit
{
    public const int LongestText = 4_000;
    public const int LongestOfficer = 120;

    public required Guid Id { get; init; }

    public required Guid PremisesId { get; init; }

    /// <summary>The day (UK).</summary>
    public required DateOnly On { get; init; }

    /// <summary>The licensing objective that it was about.</summary>
    public required Objective Objective { get; init; }

    public required VisitOutcome Outcome { get; init; }

    /// <summary>What was found.</summary>
    public required string Found { get; init; }

    /// <summary>Who recorded it, by name.</summary>
    public required string Officer { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public required DateTime RecordedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Visit>
    {
        public void Configure(EntityTypeBuilder<Visit> builder)
        {
            builder.Property(v => v.Found).HasMaxLength(LongestText);
            builder.Property(v => v.Officer).HasMaxLength(LongestOfficer);
            builder.HasIndex(v => new { v.PremisesId, v.On, v.Id });
            builder.HasOne<Premises>().WithMany().HasForeignKey(v => v.PremisesId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>The licensing objectives (Licensing Act 2003, section 4).</summary>
internal enum Objective
{
    CrimeAndDisorder,
    PublicSafety,
    PublicNuisance,
    Children,
}

internal enum VisitOutcome
{
    NothingWrong,
    AdviceGiven,
    ActionNeeded,
}
