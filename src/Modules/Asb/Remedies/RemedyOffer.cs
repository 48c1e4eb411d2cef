using ECins.Asb.Settings.Lists;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Remedies;

/// <summary>
/// What somebody harmed chose of the community remedies, or why they were not asked; to whom it was offered, and what became of it
/// (Anti-social Behaviour, Crime and Policing Act 2014, sections 101 to 103).
/// </summary>
internal sealed class RemedyOffer : IVersioned
{
    public const int LongestWords = 1_000;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public Holding Holding { get; init; } = null!;

    /// <summary>The record of who was harmed.</summary>
    public required Guid VictimId { get; init; }

    /// <summary>They were asked; otherwise <see cref="Words"/> say why not.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>When they were asked, or it was decided not to (UK date).</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>What they chose; <c>null</c>: they want none, or were not asked.</summary>
    public Guid? RemedyId { get; init; }

    public ListItem? Remedy { get; init; }

    /// <summary>What they said, or why they were not asked; empty for nothing.</summary>
    public required string Words { get; init; }

    public required Guid ById { get; init; }

    /// <summary>To whom it was offered: the record of a person of the case.</summary>
    public Guid? OfferedToId { get; set; }

    public DateOnly? OfferedOn { get; set; }

    /// <summary>By when it is to be done (UK date).</summary>
    public DateOnly? DueOn { get; set; }

    public RemedyOutcome Outcome { get; set; }

    public DateOnly? OutcomeOn { get; set; }

    public string OutcomeWords { get; set; } = "";

    public int Version { get; init; }

    /// <summary>It can be offered: they chose one, and it was offered to nobody.</summary>
    public bool AwaitsOffer => RemedyId is not null && OfferedOn is null;

    /// <summary>It was offered, and what became of it is not known.</summary>
    public bool AwaitsOutcome => OfferedOn is not null && Outcome == RemedyOutcome.None;

    public bool IsLateOn(DateOnly today) => AwaitsOutcome && DueOn < today;

    internal sealed class Mapping : IEntityTypeConfiguration<RemedyOffer>
    {
        public void Configure(EntityTypeBuilder<RemedyOffer> builder)
        {
            builder.Property(r => r.Words).HasMaxLength(LongestWords);
            builder.Property(r => r.OutcomeWords).HasMaxLength(LongestWords);
            builder.HasIndex(r => new { r.HoldingId, r.AskedOn });
            builder.HasIndex(r => new { r.Outcome, r.DueOn });
            builder.HasOne(r => r.Remedy).WithMany().HasForeignKey(r => r.RemedyId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.Holding).WithMany().HasForeignKey(r => r.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum RemedyOutcome
{
    /// <summary>Not known yet.</summary>
    None,

    Done,

    /// <summary>They would not do it.</summary>
    Refused,

    /// <summary>They said they would, and did not.</summary>
    NotDone,
}
