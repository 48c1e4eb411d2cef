using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Portraits;

/// <summary>
/// A photograph of a person, or of where something happens, kept as a file of the same identifier. It is the one detail that does not stay once it is ended:
/// what it shows is erased.
/// </summary>
internal sealed class Portrait : Detail
{
    public const int LongestShows = 200;
    public const int LongestReason = 500;

    /// <summary>When it was taken (UK date), as far as known.</summary>
    public DateOnly? TakenOn { get; init; }

    /// <summary>What it shows besides; empty when that was not said.</summary>
    public required string Shows { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of what is kept.</summary>
    public required byte[] Checksum { get; init; }

    /// <summary>The small copy: a file of its own.</summary>
    public required Guid SmallId { get; init; }

    /// <summary>When it was last chosen to stand at the head of the person's page (UTC); <c>null</c> if never.</summary>
    public DateTime? ChosenAt { get; set; }

    public Guid? WithdrawnById { get; set; }

    public User? WithdrawnBy { get; init; }

    public string WithdrawnWhy { get; set; } = "";

    internal new sealed class Mapping : IEntityTypeConfiguration<Portrait>
    {
        public void Configure(EntityTypeBuilder<Portrait> builder)
        {
            builder.Property(p => p.Shows).HasMaxLength(LongestShows);
            builder.Property(p => p.Checksum).HasMaxLength(32).IsFixedLength();
            builder.Property(p => p.WithdrawnWhy).HasMaxLength(LongestReason).OffTheRecord();
            builder.HasIndex(p => p.WithdrawnById);
            builder.HasOne(p => p.WithdrawnBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
