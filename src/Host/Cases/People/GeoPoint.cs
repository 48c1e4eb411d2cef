using System.Globalization;
using System.Text.RegularExpressions;

namespace ECins.Host.Cases.People;

/// <summary>A point on the ground (WGS84, degrees), somewhere in the United Kingdom.</summary>
internal readonly partial record struct GeoPoint(double Latitude, double Longitude)
{
    private const int Decimals = 5;

    public static string Example => "52.65798, 1.71605 or TG 51409 13177 or 651409, 313177";

    /// <summary>Reads degrees, an OS grid reference or an easting and a northing; <c>null</c> when it is none of the United Kingdom.</summary>
    public static GeoPoint? Read(string written)
    {
        var text = written.Trim().ToUpperInvariant();
        if (TwoNumbers().Match(text) is { Success: true } numbers)
        {
            var (first, second) = (Number(numbers.Groups[1]), Number(numbers.Groups[2]));
            return Math.Abs(first) <= 90 ? OfDegrees(first, second) : OfGrid(first, second);
        }

        return Reference().Match(text) is { Success: true } reference
            ? OfReference(reference.Groups[1].Value, string.Concat(reference.Groups[2].Value.Where(char.IsDigit))) : null;
    }

    /// <summary>How far it is, as the crow flies; good for a county.</summary>
    public double MetresTo(GeoPoint other)
    {
        const double OfDegree = 111_200;
        var north = (other.Latitude - Latitude) * OfDegree;
        var east = (other.Longitude - Longitude) * OfDegree * Math.Cos(Latitude * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.#####}, {Longitude:0.#####}");

    private static GeoPoint? OfDegrees(double latitude, double longitude) =>
        latitude is >= 49.8 and <= 61 && longitude is >= -8.7 and <= 1.8
            ? new GeoPoint(Math.Round(latitude, Decimals), Math.Round(longitude, Decimals)) : null;

    private static GeoPoint? OfGrid(double easting, double northing) =>
        easting is >= 0 and < 700_000 && northing is >= 0 and < 1_300_000
        && OsGrid.ToWgs84(easting, northing) is var (latitude, longitude) ? OfDegrees(latitude, longitude) : null;

    // The letters name squares of 500 and of 100 km, in rows of five from the north-west, without I.
    private static GeoPoint? OfReference(string letters, string digits)
    {
        if (digits.Length % 2 != 0)
            return null;

        var (large, small) = (IndexOf(letters[0]), IndexOf(letters[1]));
        var (east, north) = ((((large - 2) % 5) * 5) + (small % 5), 19 - (large / 5 * 5) - (small / 5));
        var half = digits.Length / 2;
        var metres = Math.Pow(10, 5 - half);
        return OfGrid((east * 100_000) + (Part(digits[..half]) * metres), (north * 100_000) + (Part(digits[half..]) * metres));
    }

    private static int IndexOf(char letter) => letter - 'A' - (letter > 'I' ? 1 : 0);

    private static int Part(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(-?\d{1,7}(?:\.\d{1,12})?)\s*[, ]\s*(-?\d{1,7}(?:\.\d{1,12})?)$")]
    private static partial Regex TwoNumbers();

    [GeneratedRegex(@"^([HNST][A-HJ-Z])\s*(\d{2,5}\s*\d{2,5})$")]
    private static partial Regex Reference();
}
