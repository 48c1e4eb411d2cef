using ECins.Host.Cases.Files;
using ECins.Host.Cases.Photographs;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Chronology;

/// <summary>One item of the chronology. Written once: what was wrong is put right by another entry.</summary>
internal sealed class Entry : INarrowed
{
    public const int LongestText = 8_000;
    public const int LongestPresent = 300;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; set; }

    public required EntryKind Kind { get; init; }

    public required bool IsOpinion { get; init; }

    public required string Text { get; init; }

    /// <summary>Who was there, in words.</summary>
    public required string Present { get; init; }

    /// <summary>When it happened (UTC).</summary>
    public required DateTime HappenedAt { get; init; }

    /// <summary>When it was written (UTC).</summary>
    public required DateTime WrittenAt { get; init; }

    public required Guid AuthorId { get; init; }

    public User Author { get; init; } = null!;

    /// <summary>The writer's organisation at the time: the entry's controller.</summary>
    public required Guid OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    public required EntryAudience Audience { get; init; }

    public required Marking Marking { get; init; }

    public List<Photograph> Photographs { get; } = [];

    public List<Document> Documents { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Entry>
    {
        public void Configure(EntityTypeBuilder<Entry> builder)
        {
            builder.Property(e => e.Text).HasMaxLength(LongestText);
            builder.Property(e => e.Present).HasMaxLength(LongestPresent);
            builder.Property(e => e.Marking).HasConversion<int>();
            builder.HasIndex(e => new { e.HoldingId, e.HappenedAt, e.Id });
            builder.HasIndex(e => e.AuthorId);
            builder.HasIndex(e => e.OrganisationId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(e => e.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(e => e.Author).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(e => e.Organisation).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
