using System.Linq.Expressions;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.Photographs;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Chronology;

/// <summary>One item of the chronology. Written once: what was wrong is put right by another entry, in its place.</summary>
internal sealed class Entry : INarrowed
{
    public const int LongestText = 8_000;
    public const int LongestPresent = 300;
    public const int LongestReason = 500;

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

    public required EntryAudience Audience { get; set; }

    public required Marking Marking { get; set; }

    /// <summary>The entry that it puts right, and stands in place of; <c>null</c> for none.</summary>
    public Guid? CorrectsId { get; init; }

    /// <summary>What was wrong with that one; empty for what corrects none.</summary>
    public string WhatWasWrong { get; init; } = "";

    /// <summary>What stands in place of this; <c>null</c> for what stands.</summary>
    public Entry? Correction { get; init; }

    public List<Photograph> Photographs { get; } = [];

    public List<Document> Documents { get; } = [];

    /// <summary>What stands in the chronology: nothing was put in its place. Whoever may read the one may read the other.</summary>
    public static Expression<Func<Entry, bool>> Stands { get; } = e => e.Correction == null;

    /// <summary>
    /// Whether somebody who may read it may put it right: whoever wrote it, and those of their organisation who manage the
    /// case. What somebody outside answered stays theirs.
    /// </summary>
    /// <param name="caller">Who would.</param>
    /// <param name="level">How far they reach the case.</param>
    public bool MayBeCorrectedBy(Caller caller, Level level) => Kind != EntryKind.Answer
        && (AuthorId == caller.UserId || (level >= Level.Manage && OrganisationId == caller.OrganisationId));

    internal sealed class Mapping : IEntityTypeConfiguration<Entry>
    {
        public void Configure(EntityTypeBuilder<Entry> builder)
        {
            builder.Property(e => e.Text).HasMaxLength(LongestText);
            builder.Property(e => e.Present).HasMaxLength(LongestPresent);
            builder.Property(e => e.Marking).HasConversion<int>();
            builder.HasIndex(e => new { e.HoldingId, e.HappenedAt, e.Id });
            builder.Property(e => e.WhatWasWrong).HasMaxLength(LongestReason);
            builder.HasIndex(e => e.AuthorId);
            builder.HasIndex(e => e.OrganisationId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(e => e.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Entry>().WithOne(e => e.Correction).HasForeignKey<Entry>(e => e.CorrectsId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(e => e.Author).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(e => e.Organisation).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
