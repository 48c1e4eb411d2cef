using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Diaries;

/// <summary>One thing that somebody harmed wrote down in the diary of what happens to them.</summary>
internal sealed class DiaryEntry : IVersioned
{
    public const int LongestLine = 200;
    public const int LongestText = OutsideQuestion.LongestAnswer;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    /// <summary>The record of whose diary it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>When it happened (UK date).</summary>
    public required DateOnly On { get; init; }

    /// <summary>At what time, in their words; empty when they did not say.</summary>
    public required string Time { get; init; }

    /// <summary>For how long, in their words; the same.</summary>
    public required string HowLong { get; init; }

    public required string What { get; init; }

    /// <summary>Who did it, as far as they know or saw.</summary>
    public required string Who { get; init; }

    /// <summary>What it did to them.</summary>
    public required string Effect { get; init; }

    /// <summary>Who else saw or heard it.</summary>
    public required string Witnesses { get; init; }

    public required DiarySource Source { get; init; }

    /// <summary>Who typed it in or accepted it.</summary>
    public required Guid ById { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>The report that it was taken as; <c>null</c> while it is none.</summary>
    public Guid? IncidentId { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<DiaryEntry>
    {
        public void Configure(EntityTypeBuilder<DiaryEntry> builder)
        {
            builder.Property(e => e.Time).HasMaxLength(LongestLine);
            builder.Property(e => e.HowLong).HasMaxLength(LongestLine);
            builder.Property(e => e.What).HasMaxLength(LongestText);
            builder.Property(e => e.Who).HasMaxLength(LongestText);
            builder.Property(e => e.Effect).HasMaxLength(LongestText);
            builder.Property(e => e.Witnesses).HasMaxLength(LongestText);
            builder.HasIndex(e => new { e.HoldingId, e.On, e.Id });
            builder.HasIndex(e => e.IncidentId);
            builder.HasOne<Incident>().WithMany().HasForeignKey(e => e.IncidentId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Holding>().WithMany().HasForeignKey(e => e.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum DiarySource
{
    /// <summary>Typed in from a sheet of paper.</summary>
    Paper,

    /// <summary>They wrote it themselves, through a link and a code.</summary>
    Link,
}
