using System.Globalization;

namespace ECins.Host.People.Links;

/// <summary>
/// The chart laid out in rings around where it begins: what is one step away on the inner, what is two on the outer, near to
/// what it is linked with.
/// </summary>
internal sealed class LinkDrawing
{
    public const double Width = 1_100;
    private const int LongestName = 26;

    // Names of one ring must not stand on each other.
    private const double RoomForName = 24;
    private const double InnerAcross = 250;
    private const double InnerDown = 170;
    private const double OuterAcross = 385;

    public LinkDrawing(LinkChart chart)
    {
        var inner = chart.Nodes.Where(n => n.Steps == 1).ToList();
        var outer = chart.Nodes.Where(n => n.Steps == 2).ToList();
        var outerDown = Math.Max(InnerDown + 130, outer.Count / 2.0 * RoomForName);
        Height = (2 * outerDown) + 90;
        var angles = new Dictionary<Guid, double>();
        Spread(inner, angles);
        Spread([.. outer.OrderBy(n => NeighbourAngle(n, chart, angles)).ThenBy(n => n.Id)], angles);
        var (x, y) = (Width / 2, Height / 2);
        Nodes =
        [
            .. chart.Nodes.Select(n => n.Steps switch
            {
                0 => new DrawnNode(n, x, y),
                1 => At(n, angles[n.Id], x, y, InnerAcross, Math.Min(InnerDown, outerDown - 100)),
                _ => At(n, angles[n.Id], x, y, OuterAcross, outerDown),
            }),
        ];
        var byId = Nodes.ToDictionary(n => n.Node.Id);
        Lines = [.. chart.Links.Select(l => new DrawnLink(l, byId[l.From], byId[l.To]))];
    }

    public double Height { get; }

    public IReadOnlyList<DrawnNode> Nodes { get; }

    public IReadOnlyList<DrawnLink> Lines { get; }

    /// <summary>A length as SVG writes it.</summary>
    public static string At(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)].TrimEnd() + "…";

    private static void Spread(List<LinkNode> nodes, Dictionary<Guid, double> angles)
    {
        for (var i = 0; i < nodes.Count; i++)
            angles[nodes[i].Id] = (2 * Math.PI * (i + 0.5) / nodes.Count) - (Math.PI / 2);
    }

    private static double NeighbourAngle(LinkNode node, LinkChart chart, Dictionary<Guid, double> angles) =>
        chart.Links.Where(l => l.From == node.Id || l.To == node.Id).Select(l => l.From == node.Id ? l.To : l.From)
            .Where(angles.ContainsKey).Select(id => angles[id]).DefaultIfEmpty(0).First();

    private static DrawnNode At(LinkNode node, double angle, double x, double y, double across, double down) =>
        new(node, x + (across * Math.Cos(angle)), y + (down * Math.Sin(angle)));
}

/// <param name="Node">What is drawn.</param>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its middle, from the top.</param>
internal sealed record DrawnNode(LinkNode Node, double X, double Y)
{
    /// <summary>Where the name is written: outside of the rings, or below.</summary>
    public (double X, double Y, string Anchor) Name => Node.Steps < 2
        ? (X, Y + 32, "middle")
        : X > LinkDrawing.Width / 2 ? (X + 18, Y + 5, "start") : (X - 18, Y + 5, "end");
}

internal sealed record DrawnLink(Link Link, DrawnNode From, DrawnNode To);
