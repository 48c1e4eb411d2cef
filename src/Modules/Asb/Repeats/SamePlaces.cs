namespace ECins.Asb.Repeats;

/// <summary>Which places are one: those called the same, those of one property, and so on from one to the next.</summary>
internal sealed class SamePlaces
{
    private readonly Dictionary<string, string> _above = [];

    private SamePlaces()
    {
    }

    /// <param name="places">Each as it is called and its property's number; empty where it has none.</param>
    public static SamePlaces Of(IEnumerable<(string PlaceKey, string Uprn)> places)
    {
        var same = new SamePlaces();
        foreach (var (key, uprn) in places.Where(p => p.PlaceKey.Length > 0 && p.Uprn.Length > 0))
            same._above[same.Top("key " + key)] = same.Top("uprn " + uprn);
        return same;
    }

    /// <summary>The same for all places that are one.</summary>
    public string Of(string placeKey, string uprn) => Top(placeKey.Length > 0 ? "key " + placeKey : "uprn " + uprn);

    private string Top(string node)
    {
        while (_above.TryGetValue(node, out var above) && above != node)
            node = above;
        return node;
    }
}
