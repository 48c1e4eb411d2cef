using ECins.Host.Cases.People;
using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Relationships;

/// <summary>
/// What one profile of a case is to another of the same case, and so under that case's rule. Like a detail it is ended, never
/// taken away.
/// </summary>
internal sealed class Relationship : IVersioned
{
    public const int LongestWords = 100;
    public const int LongestNote = 500;

    public required Guid Id { get; init; }

    public required Guid FromId { get; init; }

    public Profile From { get; init; } = null!;

    public required Guid ToId { get; init; }

    public Profile To { get; init; } = null!;

    /// <summary>What the one is to the other: see <see cref="RelationWords"/>.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>What they are to each other, where no kind says it.</summary>
    public required string Words { get; init; }

    /// <summary>Since when (UK date).</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Until when (UK date).</summary>
    public DateOnly? Until { get; set; }

    public required string Note { get; init; }

    public required Guid AddedById { get; init; }

    public User AddedBy { get; init; } = null!;

    /// <summary>When it was written (UTC).</summary>
    public required DateTime AddedAt { get; init; }

    /// <summary>When it was said to be so no longer (UTC); <c>null</c> while it is.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>It never was so.</summary>
    public bool WasWrong { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Relationship>
    {
        public void Configure(EntityTypeBuilder<Relationship> builder)
        {
            builder.Property(r => r.Words).HasMaxLength(LongestWords);
            builder.Property(r => r.Note).HasMaxLength(LongestNote);
            builder.HasIndex(r => r.FromId);
            builder.HasIndex(r => r.ToId);
            builder.HasIndex(r => r.AddedById);
            builder.HasOne(r => r.From).WithMany().HasForeignKey(r => r.FromId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.To).WithMany().HasForeignKey(r => r.ToId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.AddedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
