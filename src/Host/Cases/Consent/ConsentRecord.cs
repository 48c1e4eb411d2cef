using ECins.Host.Cases.People;
using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Consent;

/// <summary>
/// What a person of a case said to sharing, as it stood from one time on; and beside it the lawful basis that is relied on
/// whatever they said. Each change is another record.
/// </summary>
internal sealed class ConsentRecord
{
    public const int LongestWords = 200;
    public const int LongestBasis = 300;
    public const int LongestNote = 1_000;

    public required Guid Id { get; init; }

    public required Guid ProfileId { get; init; }

    public Profile Profile { get; init; } = null!;

    public required ConsentStatus Status { get; init; }

    /// <summary>How it was said; <c>null</c> when nothing was.</summary>
    public ConsentWay? Way { get; init; }

    /// <summary>Who said it, where it was not the person.</summary>
    public string SaidBy { get; init; } = "";

    /// <summary>When it was said (UK date).</summary>
    public DateOnly? SaidOn { get; init; }

    public string Note { get; init; } = "";

    /// <summary>Who approved that it is shared without asking.</summary>
    public string ApprovedBy { get; init; } = "";

    /// <summary>When it is to be asked again (UK date).</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The lawful basis relied on: one of the workstream's, or empty.</summary>
    public string Basis { get; init; } = "";

    public string BasisInWords { get; init; } = "";

    public required Guid RecordedById { get; init; }

    public User RecordedBy { get; init; } = null!;

    /// <summary>When it was written (UTC).</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>How it stands on a day: what was given and is past its review is to be confirmed again.</summary>
    public ConsentStatus StatusOn(DateOnly today) =>
        ReviewOn < today && Status is ConsentStatus.Given or ConsentStatus.GivenByGuardian ? ConsentStatus.ToConfirm : Status;

    internal sealed class Mapping : IEntityTypeConfiguration<ConsentRecord>
    {
        public void Configure(EntityTypeBuilder<ConsentRecord> builder)
        {
            builder.Property(c => c.SaidBy).HasMaxLength(LongestWords);
            builder.Property(c => c.Note).HasMaxLength(LongestNote);
            builder.Property(c => c.ApprovedBy).HasMaxLength(LongestWords);
            builder.Property(c => c.Basis).HasMaxLength(LongestBasis);
            builder.Property(c => c.BasisInWords).HasMaxLength(LongestNote);
            builder.HasIndex(c => new { c.ProfileId, c.RecordedAt });
            builder.HasIndex(c => c.RecordedById);
            builder.HasOne(c => c.Profile).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(c => c.RecordedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum ConsentStatus
{
    NotAsked,
    Given,
    GivenByGuardian,
    Refused,
    Withdrawn,

    /// <summary>Asking would put somebody in danger.</summary>
    UnsafeToAsk,

    /// <summary>It is shared whatever they say: to protect the public, against crime, to safeguard somebody.</summary>
    Overridden,

    /// <summary>They cannot decide; it is shared in their best interests.</summary>
    LacksCapacity,

    /// <summary>Ownership passed to somebody else, or its review is past.</summary>
    ToConfirm,
}

internal enum ConsentWay
{
    Spoken,
    Written,
    Form,
}
