using ECins.Asb.CaseReviews.Counting;
using ECins.Asb.Incidents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.CaseReviews;

/// <summary>An incident that the request complains of, as it was told to one agency.</summary>
internal sealed class ReviewIncident
{
    public const int Most = 50;

    public required Guid Id { get; init; }

    public required Guid ReviewId { get; init; }

    /// <summary>From 1, in the review.</summary>
    public required int Number { get; init; }

    public required string What { get; init; }

    public required DateOnly HappenedOn { get; init; }

    /// <summary>Where; empty when that was not said.</summary>
    public required string Place { get; init; }

    /// <summary>When an agency was told (UK date); <c>null</c>: nobody was, or it is not said yet when.</summary>
    public required DateOnly? ToldOn { get; set; }

    /// <summary>Which agency was told; empty when none was.</summary>
    public required string ToldTo { get; init; }

    /// <summary>Under which number that agency has it; empty when it is not known.</summary>
    public required string TheirReference { get; init; }

    /// <summary>The report here that it was taken from.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>Somebody said that it is the same incident as that of this number.</summary>
    public int? SameAs { get; set; }

    /// <summary>Somebody said that it is an incident of its own.</summary>
    public bool IsSeparate { get; set; }

    /// <summary>An agency was told, and nobody has said yet when.</summary>
    public bool IsToldDayOpen => ToldTo.Length > 0 && ToldOn is null;

    public Complaint Complaint => new(Number, HappenedOn, Incident.KeyOf(Place), ToldOn)
    {
        IsToldDayOpen = IsToldDayOpen,
        SameAs = SameAs,
        IsSeparate = IsSeparate,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewIncident>
    {
        public void Configure(EntityTypeBuilder<ReviewIncident> builder)
        {
            builder.Property(i => i.What).HasMaxLength(CaseReview.LongestText);
            builder.Property(i => i.Place).HasMaxLength(Incident.LongestPlace);
            builder.Property(i => i.ToldTo).HasMaxLength(CaseReview.LongestName);
            builder.Property(i => i.TheirReference).HasMaxLength(Incident.LongestReference);
            builder.Ignore(i => i.Complaint);
            builder.Ignore(i => i.IsToldDayOpen);
            builder.HasIndex(i => new { i.ReviewId, i.Number }).IsUnique();
            builder.HasOne<CaseReview>().WithMany(r => r.Incidents).HasForeignKey(i => i.ReviewId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Incident>().WithMany().HasForeignKey(i => i.ReportId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
