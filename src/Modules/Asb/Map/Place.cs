using System.Security.Cryptography;
using System.Text;
using ECins.Asb.Incidents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Map;

/// <summary>A point on the map that incidents are counted at: on or near a street, never at an address.</summary>
internal sealed class Place
{
    public const int LongestName = 200;
    public const int LongestNeighbourhood = 60;

    /// <summary>Made from name and coordinates: the same place has the same identifier wherever it is read.</summary>
    public required Guid Id { get; init; }

    /// <summary>As published, without "On or near".</summary>
    public required string Name { get; init; }

    /// <summary>The name as <see cref="Incident.KeyOf"/> has it, to find reports of what is called the same.</summary>
    public required string Key { get; init; }

    /// <summary>Degrees north (WGS 84).</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east (WGS 84).</summary>
    public required double Longitude { get; init; }

    /// <summary>The name of its lower layer super output area: Saltmere 001A. Empty outside England and Wales.</summary>
    public required string Neighbourhood { get; init; }

    /// <summary>The district, as the neighbourhood's name begins.</summary>
    public required string District { get; init; }

    /// <summary>An identifier that depends on the text and on nothing else.</summary>
    public static Guid IdOf(string text) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16), bigEndian: true);

    public static string DistrictOf(string neighbourhood) =>
        neighbourhood.LastIndexOf(' ') is > 0 and var end ? neighbourhood[..end] : neighbourhood;

    internal sealed class Mapping : IEntityTypeConfiguration<Place>
    {
        public void Configure(EntityTypeBuilder<Place> builder)
        {
            builder.Property(p => p.Name).HasMaxLength(LongestName);
            builder.Property(p => p.Neighbourhood).HasMaxLength(LongestNeighbourhood);
            builder.Property(p => p.District).HasMaxLength(LongestNeighbourhood);
            builder.Property(p => p.Key).HasMaxLength(LongestName);
            builder.HasIndex(p => p.District);
            builder.HasIndex(p => p.Key);
        }
    }
}
