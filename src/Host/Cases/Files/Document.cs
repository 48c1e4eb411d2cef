using ECins.Host.Cases.Chronology;
using ECins.Host.Files.Formats;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Files;

/// <summary>A file of a case; its content is kept outside the row, under the same identifier.</summary>
internal sealed class Document : INarrowed, IVersioned
{
    public const int LongestTitle = 120;
    public const int LongestReason = 500;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    /// <summary>The entry that it belongs to, and that must be readable too; <c>null</c> for none.</summary>
    public Guid? EntryId { get; set; }

    /// <summary>What it is, in words.</summary>
    public required string Title { get; init; }

    public required FileFormat Format { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of what is kept.</summary>
    public required byte[] Checksum { get; init; }

    /// <summary>SHA-256 of what was sent; another only for pictures, which are written anew.</summary>
    public required byte[] SentChecksum { get; init; }

    /// <summary>A small copy, kept as a file of its own.</summary>
    public Guid? ThumbnailId { get; init; }

    public required EntryAudience Audience { get; init; }

    public required Marking Marking { get; init; }

    /// <summary>How good the source of intelligence is; this and the next two are <c>null</c> for what is none.</summary>
    public SourceGrade? Source { get; init; }

    /// <summary>How well it is known.</summary>
    public AssessmentGrade? Assessment { get; init; }

    /// <summary>Who may be given it.</summary>
    public HandlingCode? Handling { get; init; }

    public required Guid AuthorId { get; init; }

    public User Author { get; init; } = null!;

    public required Guid OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    /// <summary>When it was added (UTC).</summary>
    public required DateTime AddedAt { get; init; }

    /// <summary>Why it must not be here; <c>null</c> for what may. It stays out of everybody's sight until it is withdrawn.</summary>
    public QuarantineReason? Quarantine { get; init; }

    /// <summary>When it was withdrawn and its content erased (UTC).</summary>
    public DateTime? WithdrawnAt { get; set; }

    public Guid? WithdrawnById { get; set; }

    public User? WithdrawnBy { get; init; }

    public string WithdrawnWhy { get; set; } = "";

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Document>
    {
        public void Configure(EntityTypeBuilder<Document> builder)
        {
            // Of a quarantined file the log must not tell what it holds.
            builder.Property(d => d.Title).HasMaxLength(LongestTitle).OffTheRecord();
            builder.Property(d => d.WithdrawnWhy).HasMaxLength(LongestReason).OffTheRecord();
            builder.Property(d => d.Marking).HasConversion<int>();
            builder.Property(d => d.Checksum).HasMaxLength(32).IsFixedLength();
            builder.Property(d => d.SentChecksum).HasMaxLength(32).IsFixedLength();
            builder.HasIndex(d => new { d.HoldingId, d.Id });
            builder.HasIndex(d => d.EntryId);
            builder.HasIndex(d => d.OrganisationId);
            builder.HasIndex(d => d.AuthorId);
            builder.HasIndex(d => d.WithdrawnById);
            builder.HasIndex(d => new { d.Quarantine, d.Id });
            builder.HasOne<Holding>().WithMany().HasForeignKey(d => d.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Entry>().WithMany(e => e.Documents).HasForeignKey(d => d.EntryId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(d => d.Author).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(d => d.Organisation).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(d => d.WithdrawnBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>Why a file must not be in a shared case.</summary>
internal enum QuarantineReason
{
    /// <summary>Intelligence whose handling code sets conditions.</summary>
    HandlingConditions,

    /// <summary>Marked above what the system holds.</summary>
    AboveTheSystem,

    /// <summary>Marked above what whoever added it may handle.</summary>
    AboveTheirHandling,
}
