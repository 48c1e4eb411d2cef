using System.Globalization;
using ECins.Asb.Incidents;
using ECins.Asb.Map;

namespace ECins.Asb.Imports;

/// <summary>A row of anti-social behaviour as a street-level file says it.</summary>
internal sealed record StreetRow(
    Guid Id, DateOnly Month, string Place, double Latitude, double Longitude, string Neighbourhood)
{
    /// <param name="month">The first day of the month.</param>
    /// <param name="force">Whose area it is in.</param>
    /// <param name="place">The name, without "On or near".</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="neighbourhood">The neighbourhood's name.</param>
    /// <param name="ordinal">
    /// Rows have no identifier, and two of the same month and place say the same: this is which of them it is.
    /// </param>
    public static StreetRow Of(
        DateOnly month, string force, string place, double latitude, double longitude, string neighbourhood, int ordinal) =>
        new(Map.Place.IdOf($"{Text(month, force, place, latitude, longitude)}|{ordinal}"), month, place, latitude, longitude, neighbourhood);

    /// <summary>What rows that say the same have in common.</summary>
    public static string Text(DateOnly month, string force, string place, double latitude, double longitude) =>
        string.Create(CultureInfo.InvariantCulture, $"{month:yyyy-MM}|{force}|{place}|{latitude:F6}|{longitude:F6}");

    public Place ToPlace() => new()
    {
        Id = PlaceId,
        Name = Place,
        Key = Incident.KeyOf(Place),
        Latitude = Latitude,
        Longitude = Longitude,
        Neighbourhood = Neighbourhood,
        District = Map.Place.DistrictOf(Neighbourhood),
    };

    public Guid PlaceId => Map.Place.IdOf(string.Create(CultureInfo.InvariantCulture, $"{Place}|{Latitude:F6}|{Longitude:F6}"));
}
