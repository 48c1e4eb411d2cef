using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>Where a person lives, lived or can be found.</summary>
internal sealed class Address : Detail
{
    public const int LongestLines = NewAddress.LongestLines;
    public const int LongestTown = NewAddress.LongestTown;
    public const int LongestPostcode = NewAddress.LongestPostcode;
    public const int LongestUprn = NewAddress.LongestUprn;

    /// <summary>Flat, house and street.</summary>
    public required string Lines { get; init; }

    public required string Town { get; init; }

    public required string Postcode { get; init; }

    /// <summary>The property's unique reference number; empty when it is not known.</summary>
    public required string Uprn { get; init; }

    /// <summary>Since when (UK date).</summary>
    public DateOnly? From { get; init; }

    internal new sealed class Mapping : IEntityTypeConfiguration<Address>
    {
        public void Configure(EntityTypeBuilder<Address> builder)
        {
            builder.Property(a => a.Lines).HasMaxLength(LongestLines);
            builder.Property(a => a.Town).HasMaxLength(LongestTown);
            builder.Property(a => a.Postcode).HasMaxLength(LongestPostcode);
            builder.Property(a => a.Uprn).HasMaxLength(LongestUprn);
            builder.HasIndex(a => a.Uprn);
        }
    }

    public string OneLine => string.Join(", ", new[] { Lines.ReplaceLineEndings(", "), Town, Postcode }.Where(part => part.Length > 0));
}
