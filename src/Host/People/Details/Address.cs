using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>Where a person lives, lived or can be found.</summary>
internal sealed class Address : ContactDetail
{
    public const int LongestLines = NewAddress.LongestLines;
    public const int LongestTown = NewAddress.LongestTown;
    public const int LongestPostcode = NewAddress.LongestPostcode;
    public const int LongestUprn = NewAddress.LongestUprn;

    /// <summary>The one way to make one: whoever wrote it, the same address looks the same.</summary>
    /// <param name="said">What somebody said.</param>
    /// <param name="stamp">Who wrote it down, and when.</param>
    /// <param name="from">Since when (UK date).</param>
    /// <param name="until">Until when (UK date): then it is over.</param>
    public static Address Of(NewAddress said, DetailStamp stamp, DateOnly? from = null, DateOnly? until = null) => new()
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        Lines = said.Lines.Trim(),
        Town = said.Town.Trim(),
        Postcode = Postcodes.Of(said.Postcode) ?? said.Postcode.Trim(),
        Uprn = said.Uprn.Trim().TrimStart('0'),
        From = from,
        Until = until,
        EndedAt = until is null ? null : stamp.At,
        IsProtected = said.IsProtected,
    };

    /// <summary>Flat, house and street.</summary>
    public required string Lines { get; init; }

    public required string Town { get; init; }

    public required string Postcode { get; init; }

    /// <summary>The property's unique reference number; empty when it is not known.</summary>
    public required string Uprn { get; init; }

    /// <summary>Since when (UK date).</summary>
    public DateOnly? From { get; init; }

    /// <summary>Until when (UK date), as far as known; only of what is over.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>No letters and no cards: somebody else may read them.</summary>
    public bool NeverWrite { get; set; }

    public bool NeverVisit { get; set; }

    /// <summary>Neither in uniform nor with anything else that tells neighbours who calls.</summary>
    public bool NeverInUniform { get; set; }

    public override string Where => OneLine;

    public override ContactWay Way => ContactWay.Address;

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

    /// <summary>From when until when, as far as known.</summary>
    public string Time => string.Concat(From is { } from ? $" since {from.Show()}" : "", Until is { } until ? $" until {until.Show()}" : "");

    public string OneLine => string.Join(", ", new[] { Lines.ReplaceLineEndings(", "), Town, Postcode }.Where(part => part.Length > 0));
}
