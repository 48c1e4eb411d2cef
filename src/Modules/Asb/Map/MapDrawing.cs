using System.Globalization;

namespace ECins.Asb.Map;

/// <summary>
/// Places laid out on a plane, to be drawn without tiles: one degree north is as long as on the ground, one degree east as
/// long as it is at that latitude.
/// </summary>
internal sealed class MapDrawing
{
    public const double Width = 960;
    private const double TallestHeight = 800;
    private const double Margin = 60;
    private const double LargestRadius = 34;
    private const double SmallestRadius = 4;
    private const double MetresADegree = 111_320;
    private const int Labels = 8;
    private const double LetterWidth = 11;
    private const double LineHeight = 24;

    // Below this, no place is so far from the others that it is left out.
    private const int FewPlaces = 50;
    private const double Far = 0.02;

    private static readonly int[] RoundMetres = [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

    // Around a single place, so that it stands in the middle of something.
    private const double LeastMetres = 500;

    private readonly double _west;
    private readonly double _north;
    private readonly double _metresAUnit;
    private readonly double _shrink;

    private MapDrawing(IReadOnlyList<PlaceCount> all)
    {
        var places = WithoutFarOnes(all);
        LeftOut = all.Count - places.Count;
        var (south, north) = (places.Min(p => p.Place.Latitude), places.Max(p => p.Place.Latitude));
        var (west, east) = (places.Min(p => p.Place.Longitude), places.Max(p => p.Place.Longitude));
        _shrink = Math.Cos((south + north) / 2 * Math.PI / 180);
        var (across, along) = (Math.Max((east - west) * _shrink * MetresADegree, LeastMetres), Math.Max((north - south) * MetresADegree, LeastMetres));
        _metresAUnit = Math.Max(across / (Width - (2 * Margin)), along / (TallestHeight - (2 * Margin)));
        Height = (along / _metresAUnit) + (2 * Margin);
        _west = ((west + east) / 2) - (Width / 2 * _metresAUnit / MetresADegree / _shrink);
        _north = ((south + north) / 2) + (Height / 2 * _metresAUnit / MetresADegree);
        var most = places.Max(p => p.Count);
        // Small circles last, so that none hides behind a large one.
        Circles = [.. places.Select(p => CircleOf(p, most)).OrderByDescending(c => c.Radius)];
        Names = [.. Readable(Circles.Take(Labels))];
    }

    public double Height { get; }

    /// <summary>The largest first.</summary>
    public IReadOnlyList<MapCircle> Circles { get; }

    /// <summary>The names of the busiest places, but for those that would stand on another.</summary>
    public IReadOnlyList<MapName> Names { get; }

    /// <summary>How many places lie so far from the others that they are not drawn.</summary>
    public int LeftOut { get; }

    /// <summary>The longest round number of metres that a scale bar of at most a quarter of the width can show.</summary>
    public int ScaleMetres => RoundMetres.First(m => m <= Width / 4 * _metresAUnit || m == RoundMetres[^1]);

    public double ScaleWidth => ScaleMetres / _metresAUnit;

    public string ScaleText => ScaleMetres >= 1_000 ? $"{ScaleMetres / 1_000} km" : $"{ScaleMetres} m";

    /// <summary>Lines of a grid as far apart as the scale bar is long.</summary>
    public IEnumerable<double> GridAcross => Steps(Width);

    public IEnumerable<double> GridDown => Steps(Height);

    /// <summary><c>null</c> when there is nothing to draw.</summary>
    public static MapDrawing? Of(IReadOnlyList<PlaceCount> places) => places.Count == 0 ? null : new MapDrawing(places);

    /// <summary>A length as SVG writes it.</summary>
    public static string At(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);

    private IEnumerable<double> Steps(double until)
    {
        for (var at = ScaleWidth; at < until; at += ScaleWidth)
            yield return at;
    }

    // One point at the other end of the country would shrink all others to a dot.
    private static List<PlaceCount> WithoutFarOnes(IReadOnlyList<PlaceCount> all)
    {
        if (all.Count < FewPlaces)
            return [.. all];

        var (south, north) = Usual(all, p => p.Latitude);
        var (west, east) = Usual(all, p => p.Longitude);
        return [.. all.Where(p => p.Place.Latitude >= south && p.Place.Latitude <= north && p.Place.Longitude >= west && p.Place.Longitude <= east)];
    }

    private static (double Least, double Most) Usual(IReadOnlyList<PlaceCount> all, Func<Place, double> degrees)
    {
        var sorted = all.Select(p => degrees(p.Place)).Order().ToList();
        var cut = (int)(sorted.Count * Far);
        var (least, most) = (sorted[cut], sorted[^(cut + 1)]);
        return (least - ((most - least) / 2), most + ((most - least) / 2));
    }

    private static IEnumerable<MapName> Readable(IEnumerable<MapCircle> circles)
    {
        var written = new List<MapName>();
        foreach (var circle in circles)
        {
            var name = circle.Place.Place.Name;
            var half = name.Length * LetterWidth / 2;
            var at = new MapName(name, Math.Clamp(circle.X, half, Width - half), circle.Y - circle.Radius - 6);
            if (written.TrueForAll(w => Math.Abs(w.Y - at.Y) > LineHeight || Math.Abs(w.X - at.X) > half + (w.Text.Length * LetterWidth / 2)))
                written.Add(at);
        }

        return written;
    }

    private MapCircle CircleOf(PlaceCount place, int most) => new(
        place,
        (place.Place.Longitude - _west) * _shrink * MetresADegree / _metresAUnit,
        (_north - place.Place.Latitude) * MetresADegree / _metresAUnit,
        Math.Max(SmallestRadius, LargestRadius * Math.Sqrt((double)place.Count / most)));
}

/// <param name="Place">What it stands for.</param>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
/// <param name="Radius">Its area is as the count.</param>
internal sealed record MapCircle(PlaceCount Place, double X, double Y, double Radius);

/// <param name="Text">The name of a place.</param>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its foot, from the top.</param>
internal sealed record MapName(string Text, double X, double Y);
