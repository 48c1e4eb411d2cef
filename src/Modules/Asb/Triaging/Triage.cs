using ECins.Asb.Incidents;
using ECins.Asb.Settings.ClosingReasons;
using ECins.Asb.Settings.ResponseStandards;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Triaging;

/// <summary>What becomes of a report: how soon it is answered, who deals with it, whether its reporter was spoken to, and how it ended.</summary>
internal sealed class Triage : IVersioned
{
    public const int LongestAnswer = 2_000;
    public const int LongestWhy = 500;

    /// <summary>The report.</summary>
    public required Guid Id { get; init; }

    public Incident Incident { get; init; } = null!;

    /// <summary>The agency that took the report, in whose inbox it waits.</summary>
    public required Guid AgencyId { get; init; }

    /// <summary>When the report came (UTC).</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>How soon it is answered: as suggested, until somebody decides.</summary>
    public required Guid StandardId { get; set; }

    public ResponseStandard Standard { get; init; } = null!;

    /// <summary>
    /// The last day for first contact (UK date). It was promised when the standard was set: a standard that is changed later changes
    /// the clocks of later reports.
    /// </summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>First contact has to be made: the reporter is not anonymous, and nobody was in touch with them before.</summary>
    public required bool HasClock { get; set; }

    /// <summary>When somebody decided over it (UTC).</summary>
    public DateTime? TriagedAt { get; set; }

    public Guid? TriagedById { get; set; }

    /// <summary>Who deals with it.</summary>
    public Guid? OfficerId { get; set; }

    /// <summary>When the reporter was first spoken to (UTC).</summary>
    public DateTime? ContactedAt { get; set; }

    public ContactWay? ContactWay { get; set; }

    public Guid? ContactById { get; set; }

    /// <summary>Why they could not be, or need not be; empty while they were, or may still be.</summary>
    public string NoContactWhy { get; set; } = "";

    public TriageState State { get; private set; }

    /// <summary>It stands in the inbox: it is not settled, or a case took it in and its reporter was not spoken to yet.</summary>
    public bool IsWaiting { get; private set; } = true;

    public Guid? ClosingReasonId { get; set; }

    public ClosingReason? ClosingReason { get; init; }

    /// <summary>What the reporter was told in the end.</summary>
    public string Answer { get; set; } = "";

    public DateTime? ClosedAt { get; set; }

    public Guid? ClosedById { get; set; }

    public string ReopenedWhy { get; set; } = "";

    public int Version { get; init; }

    /// <summary>First contact can be recorded: also after it was said to be impossible, when they ring back.</summary>
    public bool MayBeContacted => HasClock && ContactedAt is null;

    /// <summary>First contact is still owed.</summary>
    public bool AwaitsContact => HasClock && ContactedAt is null && NoContactWhy.Length == 0;

    public void Move(TriageState to) => (State, IsWaiting) = (to, to is TriageState.New or TriageState.Triaged || (to is TriageState.InCase && AwaitsContact));

    internal sealed class Mapping : IEntityTypeConfiguration<Triage>
    {
        public void Configure(EntityTypeBuilder<Triage> builder)
        {
            builder.Property(t => t.NoContactWhy).HasMaxLength(LongestWhy);
            builder.Property(t => t.Answer).HasMaxLength(LongestAnswer);
            builder.Property(t => t.ReopenedWhy).HasMaxLength(LongestWhy);
            builder.HasIndex(t => new { t.AgencyId, t.IsWaiting, t.DueOn, t.ReceivedAt });
            builder.HasIndex(t => new { t.OfficerId, t.IsWaiting, t.DueOn, t.ReceivedAt });
            builder.HasIndex(t => t.ReceivedAt);
            builder.HasIndex(t => t.ClosedAt);
            builder.HasOne(t => t.Standard).WithMany().HasForeignKey(t => t.StandardId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(t => t.ClosingReason).WithMany().HasForeignKey(t => t.ClosingReasonId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum TriageState
{
    /// <summary>Nobody has decided over it.</summary>
    New,

    /// <summary>Somebody decided how soon it is answered.</summary>
    Triaged,

    /// <summary>A case took it in.</summary>
    InCase,

    /// <summary>It was answered, and needs no case.</summary>
    Closed,
}

internal enum ContactWay
{
    Phone,

    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>By e-mail, letter or message.</summary>
    Written,
}
