namespace ECins.Host.Cases.People;

/// <summary>
/// The National Grid of Great Britain: a transverse Mercator projection of the Airy ellipsoid, moved to WGS84 by the seven
/// parameters that Ordnance Survey publishes. Good to about five metres.
/// </summary>
internal static class OsGrid
{
    private const double AiryA = 6_377_563.396;
    private const double AiryB = 6_356_256.909;
    private const double WgsA = 6_378_137;
    private const double WgsB = 6_356_752.3142;
    private const double Scale = 0.9996012717;
    private const double TrueEasting = 400_000;
    private const double TrueNorthing = -100_000;
    private static readonly double TrueLatitude = Radians(49);
    private static readonly double TrueLongitude = Radians(-2);

    /// <summary>In degrees.</summary>
    public static (double Latitude, double Longitude) ToWgs84(double easting, double northing)
    {
        var (latitude, longitude) = Unproject(easting, northing);
        var (x, y, z) = ToWgs(Cartesian(latitude, longitude));
        return Geographic(x, y, z);
    }

    private static (double Latitude, double Longitude) Unproject(double easting, double northing)
    {
        var e2 = 1 - (AiryB * AiryB / (AiryA * AiryA));
        var latitude = FootLatitude(northing);
        var (sin, tan, cos) = (Math.Sin(latitude), Math.Tan(latitude), Math.Cos(latitude));
        var nu = AiryA * Scale / Math.Sqrt(1 - (e2 * sin * sin));
        var rho = AiryA * Scale * (1 - e2) / Math.Pow(1 - (e2 * sin * sin), 1.5);
        var eta = (nu / rho) - 1;
        var (t2, t4) = (tan * tan, Math.Pow(tan, 4));
        var east = easting - TrueEasting;

        var vii = tan / (2 * rho * nu);
        var viii = tan / (24 * rho * Math.Pow(nu, 3)) * (5 + (3 * t2) + eta - (9 * t2 * eta));
        var ix = tan / (720 * rho * Math.Pow(nu, 5)) * (61 + (90 * t2) + (45 * t4));
        var x = 1 / (cos * nu);
        var xi = 1 / (cos * 6 * Math.Pow(nu, 3)) * ((nu / rho) + (2 * t2));
        var xii = 1 / (cos * 120 * Math.Pow(nu, 5)) * (5 + (28 * t2) + (24 * t4));
        return (
            latitude - (vii * Math.Pow(east, 2)) + (viii * Math.Pow(east, 4)) - (ix * Math.Pow(east, 6)),
            TrueLongitude + (x * east) - (xi * Math.Pow(east, 3)) + (xii * Math.Pow(east, 5)));
    }

    private static double FootLatitude(double northing)
    {
        var latitude = TrueLatitude;
        double left;
        do
        {
            left = northing - TrueNorthing - Arc(latitude);
            latitude += left / (AiryA * Scale);
        }
        while (Math.Abs(left) > 0.00001);
        return latitude;
    }

    // The length of the meridian from the true origin.
    private static double Arc(double latitude)
    {
        var n = (AiryA - AiryB) / (AiryA + AiryB);
        var (n2, n3) = (n * n, n * n * n);
        var (less, more) = (latitude - TrueLatitude, latitude + TrueLatitude);
        return AiryB * Scale * (
            ((1 + n + (1.25 * n2) + (1.25 * n3)) * less)
            - (((3 * n) + (3 * n2) + (2.625 * n3)) * Math.Sin(less) * Math.Cos(more))
            + (((1.875 * n2) + (1.875 * n3)) * Math.Sin(2 * less) * Math.Cos(2 * more))
            - (35.0 / 24 * n3 * Math.Sin(3 * less) * Math.Cos(3 * more)));
    }

    private static (double X, double Y, double Z) Cartesian(double latitude, double longitude)
    {
        var e2 = 1 - (AiryB * AiryB / (AiryA * AiryA));
        var nu = AiryA / Math.Sqrt(1 - (e2 * Math.Pow(Math.Sin(latitude), 2)));
        return (
            nu * Math.Cos(latitude) * Math.Cos(longitude),
            nu * Math.Cos(latitude) * Math.Sin(longitude),
            nu * (1 - e2) * Math.Sin(latitude));
    }

    private static (double X, double Y, double Z) ToWgs((double X, double Y, double Z) at)
    {
        var scale = 1 - 20.4894e-6;
        var (rx, ry, rz) = (Radians(0.1502 / 3600), Radians(0.2470 / 3600), Radians(0.8421 / 3600));
        return (
            446.448 + (scale * at.X) - (rz * at.Y) + (ry * at.Z),
            -125.157 + (rz * at.X) + (scale * at.Y) - (rx * at.Z),
            542.060 - (ry * at.X) + (rx * at.Y) + (scale * at.Z));
    }

    private static (double Latitude, double Longitude) Geographic(double x, double y, double z)
    {
        var e2 = 1 - (WgsB * WgsB / (WgsA * WgsA));
        var across = Math.Sqrt((x * x) + (y * y));
        var latitude = Math.Atan2(z, across * (1 - e2));
        for (var i = 0; i < 5; i++)
        {
            var nu = WgsA / Math.Sqrt(1 - (e2 * Math.Pow(Math.Sin(latitude), 2)));
            latitude = Math.Atan2(z + (e2 * nu * Math.Sin(latitude)), across);
        }

        return (latitude * 180 / Math.PI, Math.Atan2(y, x) * 180 / Math.PI);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
