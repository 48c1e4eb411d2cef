using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Progress;

/// <summary>One step that a case took. Steps are only added: what the case came through stays to be seen.</summary>
internal sealed class CaseStep
{
    public const int LongestWords = 2_000;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public required StepKind Kind { get; init; }

    /// <summary>When it was taken (UK date).</summary>
    public required DateOnly On { get; init; }

    /// <summary>With whom: the record of a person of the case.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>What was agreed or done, or why it could not be.</summary>
    public required string Words { get; init; }

    /// <summary>Until when it is to last (UK date); of monitoring alone.</summary>
    public DateOnly? Until { get; init; }

    public required Guid ById { get; init; }

    /// <summary>When it was written down (UTC).</summary>
    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CaseStep>
    {
        public void Configure(EntityTypeBuilder<CaseStep> builder)
        {
            builder.Property(s => s.Words).HasMaxLength(LongestWords);
            builder.HasIndex(s => new { s.HoldingId, s.At });
            builder.HasOne<Holding>().WithMany().HasForeignKey(s => s.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum StepKind
{
    /// <summary>It is looked into, once more.</summary>
    Investigating,

    /// <summary>An action plan was agreed with those harmed.</summary>
    PlanAgreed,

    /// <summary>It was tried, and could not be agreed.</summary>
    PlanNotAgreed,

    /// <summary>Something is done with the people concerned: mediation, support, a warning, a contract.</summary>
    Intervention,

    /// <summary>A power of the law is used.</summary>
    Enforcement,

    /// <summary>It is watched whether it stays quiet.</summary>
    Monitoring,
}
