using ECins.Asb.CaseReviews.Appeals;
using ECins.Asb.CaseReviews.Counting;
using ECins.Asb.CaseReviews.Panel;
using ECins.Asb.CaseReviews.Steps;
using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.CaseReviews;

/// <summary>
/// A request to review how agencies answered to anti-social behaviour (the community trigger), and what became of it. Held by itself,
/// by the organisation that took it; the bodies of its panel are let in while they are needed.
/// </summary>
internal sealed class CaseReview : ReviewTerms, IHeld, IVersioned
{
    public const string HoldingKind = "case-review";

    public const int LongestAbout = 120;
    public const int LongestName = 120;
    public const int LongestWords = 500;
    public const int LongestText = 4_000;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public Holding Holding { get; init; } = null!;

    /// <summary>The case it is linked with.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>What it is about, without names.</summary>
    public required string About { get; init; }

    public required ReviewAsker Asker { get; init; }

    /// <summary>Whoever asks agreed to be recorded here. Who did not is nowhere: only what kind of asker it was is kept.</summary>
    public required bool IsAskerRecorded { get; init; }

    /// <summary>How to reach somebody else who asks, and how it is safe: for those who manage the review.</summary>
    public string AskerContact { get; init; } = "";

    /// <summary>How to reach the victim, and how it is safe: for those who manage the review.</summary>
    public string VictimContact { get; init; } = "";

    /// <summary>When the victim agreed that somebody else asks for it; <c>null</c> when the victim asks.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary>To whom the victim said so.</summary>
    public string ConsentTo { get; init; } = "";

    /// <summary>What they say.</summary>
    public required string Said { get; init; }

    /// <summary>What they want to come of it.</summary>
    public required string Wanted { get; init; }

    /// <summary>The day it was asked for (UK): complaints are counted back from it, and the first clocks run from it.</summary>
    public required DateOnly ReceivedOn { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required ReviewState State { get; set; }

    /// <summary>By when the next thing is to be done; <see cref="DateOnly.MaxValue"/> while no clock runs.</summary>
    public DateOnly DueOn { get; set; }

    /// <summary>Something is still to be done.</summary>
    public bool IsOpen { get; set; } = true;

    public DateOnly? AcknowledgedOn { get; set; }

    public string AcknowledgedHow { get; set; } = "";

    public ReviewDecision? Decision { get; set; }

    /// <summary>From when the panel's clock runs.</summary>
    public DateOnly? PanelFrom { get; set; }

    /// <summary>When the panel is to meet.</summary>
    public DateOnly? PanelOn { get; set; }

    public string PanelPlace { get; set; } = "";

    /// <summary>When it met.</summary>
    public DateOnly? PanelHeldOn { get; set; }

    /// <summary>When it met first, should an appeal have brought the review to it again: in that year it is counted.</summary>
    public DateOnly? FirstHeldOn { get; set; }

    /// <summary>Who came.</summary>
    public string PanelPresent { get; set; } = "";

    /// <summary>What the panel found.</summary>
    public string Findings { get; set; } = "";

    /// <summary>The user who recorded what the panel found.</summary>
    public Guid? FoundById { get; set; }

    public string FoundBy { get; set; } = "";

    /// <summary>When the victim was told what came of it.</summary>
    public DateOnly? ToldOn { get; set; }

    public string ToldHow { get; set; } = "";

    public string ToldWhat { get; set; } = "";

    /// <summary>When it was withdrawn or closed.</summary>
    public DateOnly? EndedOn { get; set; }

    public string EndedWhy { get; set; } = "";

    /// <summary>Why it was closed with recommendations that were not settled; empty when all were.</summary>
    public string UnsettledWhy { get; set; } = "";

    public List<ReviewIncident> Incidents { get; } = [];

    public List<PanelBody> Bodies { get; } = [];

    public List<Recommendation> Recommendations { get; } = [];

    public List<ReviewAppeal> Appeals { get; } = [];

    /// <summary>What was done before an appeal took it up again.</summary>
    public List<ReviewPast> Past { get; } = [];

    public int Version { get; init; }

    /// <summary>What people call it by: ACR-7K3-9QF-4M. Made as a report's is.</summary>
    public string Reference => "ACR" + Incident.ReferenceOf(Id)["REP".Length..];

    /// <summary>The appeal that is not decided yet.</summary>
    public ReviewAppeal? OpenAppeal => Appeals.Find(a => a.Outcome is null);

    /// <summary>How the complaints count.</summary>
    public ThresholdCount Count() => Threshold.Count(Incidents.Select(i => i.Complaint), ReceivedOn, this);

    internal sealed class Mapping : IEntityTypeConfiguration<CaseReview>
    {
        public void Configure(EntityTypeBuilder<CaseReview> builder)
        {
            builder.Property(r => r.About).HasMaxLength(LongestAbout);
            builder.Property(r => r.AskerContact).HasMaxLength(LongestWords);
            builder.Property(r => r.VictimContact).HasMaxLength(LongestWords);
            builder.Property(r => r.ConsentTo).HasMaxLength(LongestName);
            builder.Property(r => r.Said).HasMaxLength(LongestText);
            builder.Property(r => r.Wanted).HasMaxLength(LongestText);
            builder.Property(r => r.RecordedBy).HasMaxLength(LongestName);
            builder.Property(r => r.AcknowledgedHow).HasMaxLength(LongestWords);
            builder.Property(r => r.PanelPlace).HasMaxLength(LongestWords);
            builder.Property(r => r.PanelPresent).HasMaxLength(LongestText);
            builder.Property(r => r.Findings).HasMaxLength(LongestText);
            builder.Property(r => r.FoundBy).HasMaxLength(LongestName);
            builder.Property(r => r.ToldHow).HasMaxLength(LongestWords);
            builder.Property(r => r.ToldWhat).HasMaxLength(LongestText);
            builder.Property(r => r.EndedWhy).HasMaxLength(LongestText);
            builder.Property(r => r.UnsettledWhy).HasMaxLength(LongestText);
            builder.Ignore(r => r.OpenAppeal);
            builder.HasIndex(r => new { r.IsOpen, r.DueOn, r.Id });
            builder.HasIndex(r => r.CaseId);
            builder.HasOne(r => r.Holding).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Holding>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>Who asks for the review.</summary>
internal enum ReviewAsker
{
    Victim,

    /// <summary>A relative, friend, councillor or other who acts for the victim.</summary>
    ForVictim,

    /// <summary>Somebody whose work it is.</summary>
    Professional,
}

/// <summary>How far a review has come.</summary>
internal enum ReviewState
{
    Requested,
    Acknowledged,

    /// <summary>The threshold was not met; the victim is to be told.</summary>
    NotMet,

    /// <summary>The panel is to meet.</summary>
    Panel,

    /// <summary>The panel met: its recommendations are made, and the victim is to be told.</summary>
    Recommending,

    /// <summary>The victim was told.</summary>
    Communicated,

    /// <summary>An appeal waits to be decided.</summary>
    Appealed,

    Closed,
    Withdrawn,
}
