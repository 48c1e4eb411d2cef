using ECins.Host.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>A person's number in a register.</summary>
internal sealed class Identifier : Detail
{
    public const int Longest = 40;

    public required IdentifierKind Register { get; init; }

    /// <summary>As the register writes it: see <see cref="IdentifierForms"/>.</summary>
    public required string Value { get; init; }

    /// <summary>Whose own reference it is; <c>null</c> for the number of a register.</summary>
    public Guid? OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    internal new sealed class Mapping : IEntityTypeConfiguration<Identifier>
    {
        public void Configure(EntityTypeBuilder<Identifier> builder)
        {
            builder.Property(i => i.Value).HasMaxLength(Longest).HasColumnName("Number");
            builder.HasIndex(i => i.OrganisationId);
            builder.HasOne(i => i.Organisation).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum IdentifierKind
{
    /// <summary>The NHS number.</summary>
    Nhs,

    /// <summary>The Police National Computer's identifier.</summary>
    Pnc,

    /// <summary>The Criminal Records Office number.</summary>
    Cro,

    /// <summary>A learner's unique number, from 14 on.</summary>
    Uln,

    /// <summary>A pupil's unique number.</summary>
    Upn,

    /// <summary>The prison number.</summary>
    Prison,

    /// <summary>Probation's case reference number.</summary>
    Probation,

    /// <summary>The National Insurance number.</summary>
    NationalInsurance,

    /// <summary>The reference of an organisation, in a system of its own.</summary>
    OwnReference,
}
