using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>What whoever meets the person must know first.</summary>
internal sealed class Warning : Detail
{
    public required WarningKind WarningKind { get; init; }

    public required string Reason { get; init; }

    /// <summary>When somebody must say whether it still stands (UK date).</summary>
    public required DateOnly ReviewOn { get; set; }

    /// <summary>When somebody last said that it does (UTC).</summary>
    public DateTime? ReviewedAt { get; set; }

    public Guid? ReviewedById { get; set; }

    public User? ReviewedBy { get; init; }

    internal new sealed class Mapping : IEntityTypeConfiguration<Warning>
    {
        public void Configure(EntityTypeBuilder<Warning> builder)
        {
            builder.Property(w => w.Reason).HasMaxLength(LongestNote);
            builder.HasIndex(w => w.ReviewOn);
            builder.HasIndex(w => w.ReviewedById);
            builder.HasOne(w => w.ReviewedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum WarningKind
{
    Violent,
    Weapons,
    SelfHarm,
    Suicidal,
    Dog,
    Infectious,
    VisitInPairs,
    AtRiskFromOthers,
    Other,
}
