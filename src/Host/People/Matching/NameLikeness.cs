using F23.StringSimilarity;

namespace ECins.Host.People.Matching;

/// <summary>Names: the family name and the given names, also when they are the wrong way round.</summary>
internal static class NameLikeness
{
    private const double Crossed = -1.5;
    private const double GivenDiffers = -5;
    private const double FamilyIsSame = 6;

    private static readonly JaroWinkler Similarity = new();
    private static readonly OptimalStringAlignment Edits = new();

    /// <summary>One family name, and given names that are none of one another's forms.</summary>
    public static Finding OfRelatives { get; } = new(FamilyIsSame + GivenDiffers, "the same family name");

    /// <summary>The best of what two lists of names give; nothing where one is empty.</summary>
    public static Finding Of(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var pairs = one.SelectMany(a => other.Select(b => OfWords(Words.Of(a), Words.Of(b)))).ToList();
        return pairs.Count == 0 ? Finding.None : pairs.MaxBy(p => p.Weight);
    }

    private static Finding OfWords(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count == 0 || other.Count == 0)
            return Finding.None;
        if (one.Count == 1 || other.Count == 1)
            return OfOneWord(one, other);

        var (family, given) = (Family(one[^1], other[^1]), Given(one.SkipLast(1), other.SkipLast(1)));
        var crossed = Crossed + Family(one[^1], other[0]) + Given(one.SkipLast(1), other.Skip(1));
        if (family >= FamilyIsSame && given <= GivenDiffers && crossed < 0)
            return OfRelatives;

        var weight = Math.Max(family + given, crossed);
        return new Finding(weight, weight > 14 ? "the same name" : "a similar name");
    }

    // A single word may be either name.
    private static Finding OfOneWord(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var best = one.SelectMany(a => other.Select(b => Math.Max(Family(a, b), Given([a], [b])))).Max();
        return new Finding(Math.Min(best, 6), "part of a name");
    }

    private static double Family(string one, string other) => Closeness(one, other) switch
    {
        Close.Same => 9,
        Close.Nearly => FamilyIsSame,
        Close.Alike => 2.5,
        _ => -3.5,
    };

    private static double Given(IEnumerable<string> one, IEnumerable<string> other) =>
        one.SelectMany(a => other.Select(b => Given(a, b))).Max();

    private static double Given(string one, string other)
    {
        if (one.Length == 1 || other.Length == 1)
            return one[0] == other[0] ? 2.5 : -4;

        return Closeness(one, other) switch
        {
            Close.Same => 7,
            Close.Nearly => 5,
            _ when GivenNames.AreForms(one, other) => 5,
            Close.Alike => 2,
            _ => GivenDiffers,
        };
    }

    private static Close Closeness(string one, string other)
    {
        if (one == other)
            return Close.Same;

        var similarity = Similarity.Similarity(one, other);
        var isNear = Math.Min(one.Length, other.Length) > 3 && Edits.Distance(one, other) <= 1;
        if (isNear || similarity >= 0.93)
            return Close.Nearly;
        return similarity >= 0.84 || Sound.Of(one) == Sound.Of(other) ? Close.Alike : Close.Different;
    }

    private enum Close
    {
        Different,
        Alike,
        Nearly,
        Same,
    }
}
