using ECins.Asb.Imports;
using ECins.Asb.Incidents;
using ECins.Asb.Settings.ClosingReasons;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.FromAgencies;

/// <summary>
/// A file of reports that another agency passed on, and how far it has been taken in. It may hold anything about anybody, so only
/// who brought it sees it; the reports that come of it are seen like any others.
/// </summary>
internal sealed class AgencyFile : IVersioned
{
    public const int LongestText = 200;

    /// <summary>Version 7, so the newest sorts last.</summary>
    public required Guid Id { get; init; }

    /// <summary>The user who brought it.</summary>
    public required Guid OwnerId { get; init; }

    /// <summary>Whose reports they become.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>The agency that passed it on.</summary>
    public required string Agency { get; init; }

    /// <summary>The agency without what people write differently.</summary>
    public required string AgencyKey { get; init; }

    /// <summary>The file's name as it was sent.</summary>
    public required string FileName { get; init; }

    /// <summary>When it was brought (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>The headings of its columns, in order; empty for a column without one.</summary>
    public required List<string> Headings { get; init; }

    /// <summary>Its rows, without the headings.</summary>
    public required int Rows { get; init; }

    /// <summary>How its rows are read; <c>null</c> until somebody says.</summary>
    public FilePlan? Plan { get; set; }

    /// <summary>Why they are closed already; <c>null</c> where they go to the inbox.</summary>
    public Guid? ClosingReasonId { get; set; }

    public ClosingReason? ClosingReason { get; init; }

    public ImportState State { get; set; }

    /// <summary>Reports added so far.</summary>
    public int Added { get; set; }

    /// <summary>Rows passed over so far, since they were here already.</summary>
    public int AlreadyHere { get; set; }

    /// <summary>Rows left out so far, since somebody said so of their kind.</summary>
    public int LeftOut { get; set; }

    /// <summary>Rows left out so far, since they could not be read.</summary>
    public int Faults { get; set; }

    public List<AgencyFileBatch> Batches { get; } = [];

    public int Version { get; init; }

    public int Passed => Added + AlreadyHere + LeftOut + Faults;

    /// <summary>Everything is said that is needed to read its rows.</summary>
    public bool IsPlanned => Plan?.Kinds is not null;

    public static string KeyOf(string agency) => Incident.KeyOf(agency);

    internal sealed class Mapping : IEntityTypeConfiguration<AgencyFile>
    {
        public void Configure(EntityTypeBuilder<AgencyFile> builder)
        {
            builder.Property(f => f.Agency).HasMaxLength(Incident.LongestAgency);
            builder.Property(f => f.AgencyKey).HasMaxLength(Incident.LongestAgency);
            builder.Property(f => f.FileName).HasMaxLength(LongestText).OffTheRecord();
            builder.Property(f => f.Headings).OffTheRecord();
            builder.Property(f => f.Plan).AsText().OffTheRecord();
            builder.HasMany(f => f.Batches).WithOne().HasForeignKey(b => b.FileId);
            builder.HasOne(f => f.ClosingReason).WithMany().HasForeignKey(f => f.ClosingReasonId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(f => new { f.OwnerId, f.Id });
            builder.HasIndex(f => new { f.State, f.At });
        }
    }
}
