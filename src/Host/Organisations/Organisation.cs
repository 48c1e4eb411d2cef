using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Organisations;

/// <summary>A partner agency in the force area.</summary>
internal sealed class Organisation : IVersioned
{
    public const int LongestName = 120;
    public const int LongestCounty = 60;

    /// <summary>How an organisation may stand for its users to be let in at all.</summary>
    public static IReadOnlyList<OrganisationStatus> Admitting { get; } =
        [OrganisationStatus.Live, OrganisationStatus.Joining];

    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required OrganisationKind Kind { get; init; }

    public required Regime Regime { get; set; }

    public OrganisationStatus Status { get; set; }

    /// <summary>The county it is of, where that is outside the force area; empty inside it.</summary>
    public string OtherCounty { get; set; } = "";

    public int Version { get; init; }

    public List<Team> Teams { get; } = [];

    /// <summary>How it stands on record.</summary>
    public Subject Subject => SubjectOf(Id);

    public static Subject SubjectOf(Guid id) => new("organisation", id.ToString());

    internal sealed class Mapping : IEntityTypeConfiguration<Organisation>
    {
        public void Configure(EntityTypeBuilder<Organisation> builder)
        {
            builder.Property(o => o.Name).HasMaxLength(LongestName);
            builder.Property(o => o.OtherCounty).HasMaxLength(LongestCounty);
            builder.HasIndex(o => o.Name).IsUnique();
            builder.Ignore(o => o.Subject);
        }
    }
}

internal enum OrganisationKind
{
    Police,
    Council,
    HousingAssociation,
    School,
    FireAndRescue,
    NhsTrust,
    Probation,
    Charity,
}

/// <summary>The law an organisation processes personal data under.</summary>
internal enum Regime
{
    /// <summary>UK GDPR with the Data Protection Act 2018 Part 2.</summary>
    UkGdpr,

    /// <summary>Data Protection Act 2018 Part 3: competent authorities, for law enforcement.</summary>
    LawEnforcement,
}

internal enum OrganisationStatus
{
    /// <summary>A live partner.</summary>
    Live,

    /// <summary>Out, with all its users, until the data sharing manager lets it in again.</summary>
    Suspended,

    /// <summary>Invited, and not approved yet: its contact may sign in to sign, and nothing is shared with it.</summary>
    Joining,

    /// <summary>Never let in: its invitation was withdrawn, or its approval refused.</summary>
    Withdrawn,
}
