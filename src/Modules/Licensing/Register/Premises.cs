using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Finding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Licensing.Register;

/// <summary>Premises with a licence or a club certificate, in the register of the organisation that added them.</summary>
internal sealed class Premises : IFindable, IVersioned
{
    /// <summary>What they are held as.</summary>
    public const string HoldingKind = "premises";

    public const int LongestName = 120;
    public const int LongestAddress = 300;
    public const int LongestNumber = 40;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public Holding Holding { get; init; } = null!;

    public required string Name { get; set; }

    public required PremisesKind Kind { get; set; }

    public required string Address { get; set; }

    /// <summary>The number of the licence or certificate; empty when it is not known.</summary>
    public required string LicenceNumber { get; set; }

    public int Version { get; init; }

    string IFindable.FoundAs => Name;

    string IFindable.FoundText => Address;

    IEnumerable<string> IFindable.References => [LicenceNumber];

    DateTime? IFindable.FoundAt => null;

    internal sealed class Mapping : IEntityTypeConfiguration<Premises>
    {
        public void Configure(EntityTypeBuilder<Premises> builder)
        {
            builder.Property(p => p.Name).HasMaxLength(LongestName);
            builder.Property(p => p.Address).HasMaxLength(LongestAddress);
            builder.Property(p => p.LicenceNumber).HasMaxLength(LongestNumber);
            builder.HasIndex(p => new { p.Name, p.Id });
            builder.HasOne(p => p.Holding).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum PremisesKind
{
    Pub,
    Nightclub,
    Restaurant,
    Shop,
    MembersClub,
    Other,
}
