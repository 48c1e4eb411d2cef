namespace ECins.Host.People.Matching;

/// <summary>The words of an address, each written out: people shorten them as they please.</summary>
internal static class StreetWords
{
    // Saint too is written St, and it does not matter which of the two it is taken for.
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["av"] = "avenue",
        ["ave"] = "avenue",
        ["bldg"] = "building",
        ["bldgs"] = "buildings",
        ["cl"] = "close",
        ["cres"] = "crescent",
        ["ct"] = "court",
        ["dr"] = "drive",
        ["est"] = "estate",
        ["fl"] = "flat",
        ["gdns"] = "gardens",
        ["gr"] = "grove",
        ["hse"] = "house",
        ["ln"] = "lane",
        ["pk"] = "park",
        ["pl"] = "place",
        ["rd"] = "road",
        ["saint"] = "street",
        ["sq"] = "square",
        ["st"] = "street",
        ["stn"] = "station",
        ["str"] = "street",
        ["ter"] = "terrace",
        ["terr"] = "terrace",
    };

    public static IReadOnlyList<string> Of(string lines) => [.. Words.Of(lines).Select(word => Whole.GetValueOrDefault(word, word))];
}
