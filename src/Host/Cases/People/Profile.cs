using ECins.Host.People.Details;
using ECins.Host.People.Joining;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.People;

/// <summary>A person, family, group, premises or place that cases are about. It opens to those who reach what supplied it.</summary>
internal sealed class Profile : IVersioned, IHeld
{
    public const int LongestName = 120;
    public const int LongestContact = 500;
    public const int LongestWords = 100;
    public const int LongestDescription = 1_000;
    public const int LongestUsrn = 8;

    private ProfileSort _sort;

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

    /// <summary>What they look like; what is known of a group or place.</summary>
    public string Appearance { get; set; } = "";

    /// <summary>When they died (UK date).</summary>
    public DateOnly? DiedOn { get; set; }

    /// <summary>The year in which they died, where the day is not known.</summary>
    public int? DiedIn { get; set; }

    /// <summary>They are dead, whether or not it is known since when.</summary>
    public bool HasDied { get; set; }

    public Life Life => new(BornOn, BornIn, HasDied, DiedOn, DiedIn);

    public ProfileKind Kind { get; private set; }

    /// <summary>What sort of its kind it is; sets the kind.</summary>
    public ProfileSort Sort
    {
        get => _sort;
        set => (_sort, Kind) = (value, value.KindOf());
    }

    /// <summary>The street's unique reference number; empty when it is not known.</summary>
    public string Usrn { get; set; } = "";

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    /// <summary>Where a place is.</summary>
    public GeoPoint? At
    {
        get => Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null;
        set => (Latitude, Longitude) = (value?.Latitude, value?.Longitude);
    }

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
            builder.Property(p => p.Usrn).HasMaxLength(LongestUsrn);
            builder.Ignore(p => p.At);
            builder.HasIndex(p => p.HoldingId);
            builder.HasIndex(p => p.PersonId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(p => p.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
