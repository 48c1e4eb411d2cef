using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Contacts;

/// <summary>How a person of a case is kept in touch with: how often, in what way, by whom, and when it is due next.</summary>
internal sealed class ContactPlan : IVersioned
{
    public const int LongestNote = 500;
    public const int MostDays = 180;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public Holding Holding { get; init; } = null!;

    /// <summary>The record of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Every so many days.</summary>
    public required int Every { get; set; }

    public required DayCount Count { get; set; }

    public required ContactMeans Way { get; set; }

    /// <summary>What else was agreed with them; empty for nothing.</summary>
    public string Note { get; set; } = "";

    /// <summary>Who stays in touch.</summary>
    public required Guid DoerId { get; set; }

    /// <summary>Of which agency.</summary>
    public required Guid AgencyId { get; set; }

    /// <summary>From when the days count as long as they were never reached (UK date).</summary>
    public required DateOnly StartedOn { get; set; }

    /// <summary>When they were last reached (UK date).</summary>
    public DateOnly? LastOn { get; private set; }

    /// <summary>How often somebody tried in vain since.</summary>
    public int Tries { get; private set; }

    /// <summary>The last day for the next contact (UK date).</summary>
    public DateOnly DueOn { get; private set; }

    public bool IsOpen { get; private set; } = true;

    /// <summary>Why nobody stays in touch any more.</summary>
    public string EndedWhy { get; private set; } = "";

    public int Version { get; init; }

    public bool IsLateOn(DateOnly today) => IsOpen && DueOn < today;

    /// <summary>The plan holds from now on: sets when contact is due.</summary>
    /// <param name="last">When the person was last reached; <c>null</c> for never.</param>
    /// <param name="days">Counts.</param>
    public void Begin(DateOnly? last, WorkingDays days)
    {
        (IsOpen, EndedWhy, LastOn) = (true, "", last);
        Settle(days);
    }

    /// <summary>Takes in a contact or the try at one.</summary>
    /// <param name="on">UK date.</param>
    /// <param name="isReached">The person was reached.</param>
    /// <param name="days">Counts.</param>
    public void Take(DateOnly on, bool isReached, WorkingDays days)
    {
        if (on < LastOn)
            return;

        (LastOn, Tries) = isReached ? (on, 0) : (LastOn, Tries + 1);
        Settle(days);
    }

    public void End(string why) => (IsOpen, EndedWhy) = (false, why);

    private void Settle(WorkingDays days)
    {
        var from = LastOn ?? StartedOn;
        DueOn = Count == DayCount.Working ? days.After(from, Every) : from.AddDays(Every);
    }

    internal sealed class Mapping : IEntityTypeConfiguration<ContactPlan>
    {
        public void Configure(EntityTypeBuilder<ContactPlan> builder)
        {
            builder.Property(p => p.Note).HasMaxLength(LongestNote);
            builder.Property(p => p.EndedWhy).HasMaxLength(LongestNote);
            builder.HasIndex(p => new { p.HoldingId, p.PersonId }).IsUnique();
            builder.HasIndex(p => new { p.DoerId, p.IsOpen, p.DueOn, p.Id });
            builder.HasIndex(p => new { p.AgencyId, p.IsOpen, p.DueOn, p.Id });
            builder.HasOne(p => p.Holding).WithMany().HasForeignKey(p => p.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum DayCount
{
    /// <summary>Working days.</summary>
    Working,

    /// <summary>All days.</summary>
    Calendar,
}
