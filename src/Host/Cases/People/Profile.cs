using ECins.Host.People.Details;
using ECins.Host.People.Joining;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.People;

/// <summary>A person that cases are about. It opens to those who reach what supplied it.</summary>
internal sealed class Profile : IVersioned, IHeld
{
    public const int LongestName = 120;
    public const int LongestContact = 500;
    public const int LongestWords = 100;
    public const int LongestDescription = 1_000;

    public required Guid Id { get; init; }

    /// <summary>What supplied it: a case, or a record of no case yet.</summary>
    public required Guid HoldingId { get; set; }

    public required string Name { get; set; }

    public DateOnly? BornOn { get; set; }

    /// <summary>Where and how they can be reached: a protected detail.</summary>
    public required string Contact { get; set; }

    /// <summary>Records of one person, each supplied by a case, share it: see <see cref="PersonJoin"/>.</summary>
    public required Guid PersonId { get; set; }

    /// <summary>The year of birth, where the day is not known.</summary>
    public int? BornIn { get; set; }

    public Gender Gender { get; set; }

    /// <summary>How they describe their gender themselves, in their words.</summary>
    public string GenderInOwnWords { get; set; } = "";

    public Ethnicity Ethnicity { get; set; }

    /// <summary>The language they are best spoken to in; empty for English.</summary>
    public string Language { get; set; } = "";

    public bool NeedsInterpreter { get; set; }

    /// <summary>Disabilities, health and what they need because of them.</summary>
    public string Needs { get; set; } = "";

    /// <summary>What they look like.</summary>
    public string Appearance { get; set; } = "";

    /// <summary>When they died (UK date).</summary>
    public DateOnly? DiedOn { get; set; }

    public int Version { get; init; }

    public List<Involvement> Involvements { get; } = [];

    public List<Detail> Details { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Profile>
    {
        public void Configure(EntityTypeBuilder<Profile> builder)
        {
            builder.Property(p => p.Name).HasMaxLength(LongestName);
            builder.Property(p => p.Contact).HasMaxLength(LongestContact);
            builder.Property(p => p.GenderInOwnWords).HasMaxLength(LongestWords);
            builder.Property(p => p.Language).HasMaxLength(LongestWords);
            builder.Property(p => p.Needs).HasMaxLength(LongestDescription);
            builder.Property(p => p.Appearance).HasMaxLength(LongestDescription);
            builder.HasIndex(p => p.HoldingId);
            builder.HasIndex(p => p.PersonId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(p => p.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
