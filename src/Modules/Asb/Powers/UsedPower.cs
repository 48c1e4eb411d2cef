using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Powers;

/// <summary>A power as it is used on a person or place of a case.</summary>
internal sealed class UsedPower : IHeld, IVersioned
{
    public const string SubjectKind = "power";

    public const int LongestText = 4_000;
    public const int LongestName = 120;
    public const int LongestReason = 1_000;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    /// <summary>The record of the person or place that it is used on.</summary>
    public required Guid ProfileId { get; init; }

    public required Guid TypeId { get; init; }

    public PowerType Type { get; init; } = null!;

    /// <summary>What it asked for when it was drafted: changes of the ladder leave it alone.</summary>
    public required PowerTerms Terms { get; init; }

    public PowerState State { get; set; }

    /// <summary>The evidence for each statement of the legal test, in the order of the statements.</summary>
    public List<string> Support { get; set; } = [];

    /// <summary>What they must not do, a line each.</summary>
    public required string Prohibitions { get; set; }

    /// <summary>What they must do, a line each.</summary>
    public required string Requirements { get; set; }

    /// <summary>Who signs, by name.</summary>
    public required string Officer { get; set; }

    /// <summary>The organisation that issues it, by name.</summary>
    public required string Organisation { get; init; }

    /// <summary>The same: whose power it is.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>Why it is used although something that is advised is missing.</summary>
    public string OverrideReason { get; set; } = "";

    public required DateTime DraftedAt { get; init; }

    /// <summary>When it was issued or made (UK date).</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>When it was served or given (UTC).</summary>
    public DateTime? ServedAt { get; set; }

    public string ServedHow { get; set; } = "";

    /// <summary>What lets it last longer was so.</summary>
    public bool IsLonger { get; set; }

    /// <summary>When it runs out (UTC); <c>null</c> when it does not.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Until when there is time to put things right (UK date).</summary>
    public DateOnly? ComplyBy { get; set; }

    /// <summary>The last day to appeal (UK date).</summary>
    public DateOnly? AppealBy { get; set; }

    /// <summary>When it is to be reviewed (UK date).</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>When it ended before its time (UK date).</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Why it was changed or ended.</summary>
    public string EndedWhy { get; set; } = "";

    /// <summary>The template that it was issued on; <c>null</c> for the one that comes with the product.</summary>
    public Guid? TemplateId { get; set; }

    public int Version { get; init; }

    public List<PowerEvent> Events { get; } = [];

    /// <summary>Whether such a thing can happen under it: before it is issued there are hearings only.</summary>
    public bool MayHave(PowerEventKind kind) =>
        kind == PowerEventKind.Hearing || (State is not (PowerState.Draft or PowerState.Withdrawn) && IssuedOn is not null);

    /// <summary>
    /// Whether it is for somebody to change, issue or end it: for those of its organisation, and for whoever manages the case. What
    /// happens under it is told by all who contribute.
    /// </summary>
    /// <param name="organisation">Whose they are.</param>
    /// <param name="level">How far they reach the case.</param>
    public bool IsFor(Guid? organisation, Level level) => level >= Level.Manage || (level >= Level.Contribute && organisation == OrganisationId);

    public bool StandsAt(DateTime now) => Earlier.StoodAt(now);

    public EarlierPower Earlier => new(Type.Key, State, ServedAt, ExpiresAt, ComplyBy) { EndedOn = EndedOn };

    internal sealed class Mapping : IEntityTypeConfiguration<UsedPower>
    {
        public void Configure(EntityTypeBuilder<UsedPower> builder)
        {
            builder.Property(p => p.Terms).AsText();
            builder.Property(p => p.Prohibitions).HasMaxLength(LongestText);
            builder.Property(p => p.Requirements).HasMaxLength(LongestText);
            builder.Property(p => p.Officer).HasMaxLength(LongestName);
            builder.Property(p => p.Organisation).HasMaxLength(LongestName);
            builder.Property(p => p.OverrideReason).HasMaxLength(LongestReason);
            builder.Property(p => p.ServedHow).HasMaxLength(LongestReason);
            builder.Property(p => p.EndedWhy).HasMaxLength(LongestReason);
            builder.HasIndex(p => p.HoldingId);
            builder.HasIndex(p => p.ProfileId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(p => p.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(p => p.Type).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<PowerTemplate>().WithMany().HasForeignKey(p => p.TemplateId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>How a used power stands. That it has run out follows from its dates.</summary>
internal enum PowerState
{
    Draft,

    /// <summary>Signed or made, and not served yet.</summary>
    Issued,

    Served,

    /// <summary>In force, with what it asks changed since.</summary>
    Varied,

    /// <summary>Ended by whoever made it, or on appeal.</summary>
    Discharged,

    /// <summary>Taken back: it counts as if it had not been.</summary>
    Withdrawn,
}
