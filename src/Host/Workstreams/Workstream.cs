using ECins.Host.Organisations;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Workstreams;

/// <summary>How far a force area has turned a workstream on. Without a row it never was.</summary>
internal sealed class Workstream : IVersioned
{
    public const int LongestApprovedBy = 200;
    public const int LongestDpiaReference = 100;
    public const int LongestReason = 500;

    /// <summary>The module's key.</summary>
    public required string Key { get; init; }

    public WorkstreamStatus Status { get; set; }

    public WorkstreamReach Reach { get; set; }

    /// <summary>Who approved it, by name and office.</summary>
    public string ApprovedBy { get; set; } = "";

    public DateOnly? ApprovedOn { get; set; }

    /// <summary>Where the data protection impact assessment is filed.</summary>
    public string DpiaReference { get; set; } = "";

    /// <summary>When the present status began (UTC).</summary>
    public DateTime Since { get; set; }

    public int Version { get; init; }

    /// <summary>The areas it is on in, when it follows areas.</summary>
    public List<WorkstreamArea> Areas { get; } = [];

    /// <summary>The teams that work it.</summary>
    public List<WorkstreamTeam> Teams { get; } = [];

    /// <summary>Those it is piloted by.</summary>
    public List<WorkstreamPilot> Pilots { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Workstream>
    {
        public void Configure(EntityTypeBuilder<Workstream> builder)
        {
            builder.HasKey(w => w.Key);
            builder.Property(w => w.Key).HasMaxLength(40);
            builder.Property(w => w.ApprovedBy).HasMaxLength(LongestApprovedBy);
            builder.Property(w => w.DpiaReference).HasMaxLength(LongestDpiaReference);
        }
    }
}

internal enum WorkstreamStatus
{
    Off,

    /// <summary>Approved; its part of the database is being made or upgraded.</summary>
    Preparing,

    On,
}

internal enum WorkstreamReach
{
    /// <summary>Named teams and people.</summary>
    Pilot,

    /// <summary>The teams that work it in named areas, and those that work the whole force area.</summary>
    Areas,

    /// <summary>Every team that works it.</summary>
    Everyone,
}

internal sealed class WorkstreamArea
{
    public required string WorkstreamKey { get; init; }

    public required Guid AreaId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<WorkstreamArea>
    {
        public void Configure(EntityTypeBuilder<WorkstreamArea> builder)
        {
            builder.HasKey(a => new { a.WorkstreamKey, a.AreaId });
            builder.HasOne<Workstream>().WithMany(w => w.Areas).HasForeignKey(a => a.WorkstreamKey);
            builder.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal sealed class WorkstreamTeam
{
    public required string WorkstreamKey { get; init; }

    public required Guid TeamId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<WorkstreamTeam>
    {
        public void Configure(EntityTypeBuilder<WorkstreamTeam> builder)
        {
            builder.HasKey(t => new { t.WorkstreamKey, t.TeamId });
            builder.HasOne<Workstream>().WithMany(w => w.Teams).HasForeignKey(t => t.WorkstreamKey);
            builder.HasOne<Team>().WithMany().HasForeignKey(t => t.TeamId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>A team or a person named for the pilot.</summary>
internal sealed class WorkstreamPilot
{
    public required string WorkstreamKey { get; init; }

    /// <summary>The team's or the user's identifier.</summary>
    public required Guid PrincipalId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<WorkstreamPilot>
    {
        public void Configure(EntityTypeBuilder<WorkstreamPilot> builder)
        {
            builder.HasKey(p => new { p.WorkstreamKey, p.PrincipalId });
            builder.HasOne<Workstream>().WithMany(w => w.Pilots).HasForeignKey(p => p.WorkstreamKey);
        }
    }
}
