using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Powers;

/// <summary>Something that happened under a power, and what came of it.</summary>
internal sealed class PowerEvent : IVersioned
{
    public const int LongestText = 2_000;
    public const int LongestCourt = 120;

    public required Guid Id { get; init; }

    public required Guid PowerId { get; init; }

    public required PowerEventKind Kind { get; init; }

    /// <summary>When (UK date); of a hearing it may be yet to come.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What happened, the grounds, or what the hearing is for.</summary>
    public required string What { get; init; }

    /// <summary>Which court; empty where there is none.</summary>
    public required string Court { get; init; }

    /// <summary>What was done about it, decided or ordered; empty while nothing was.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>When that was (UK date).</summary>
    public DateOnly? OutcomeOn { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<PowerEvent>
    {
        public void Configure(EntityTypeBuilder<PowerEvent> builder)
        {
            builder.Property(e => e.What).HasMaxLength(LongestText);
            builder.Property(e => e.Court).HasMaxLength(LongestCourt);
            builder.Property(e => e.Outcome).HasMaxLength(LongestText);
            builder.HasIndex(e => new { e.PowerId, e.On });
            builder.HasOne<UsedPower>().WithMany(p => p.Events).HasForeignKey(e => e.PowerId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>What can happen under a power.</summary>
internal enum PowerEventKind
{
    Breach,
    Appeal,
    Hearing,
}
