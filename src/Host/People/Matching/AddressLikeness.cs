using F23.StringSimilarity;

namespace ECins.Host.People.Matching;

/// <summary>
/// Addresses. A whole family shares one, and people move: one that agrees adds much, but never alone enough; one that
/// differs takes little away.
/// </summary>
internal static class AddressLikeness
{
    private const double Most = 12;
    private const double Least = -2;

    private static readonly JaroWinkler Similarity = new();
    private static readonly OptimalStringAlignment Edits = new();

    public static Finding Of(IReadOnlyList<AddressFact> one, IReadOnlyList<AddressFact> other)
    {
        var pairs = one.SelectMany(a => other.Select(b => Of(a, b))).ToList();
        if (pairs.Count == 0)
            return Finding.None;

        var weight = Math.Clamp(pairs.Max(), Least, Most);
        return new Finding(weight, weight > 8 ? "the same address" : "an address close by");
    }

    private static double Of(AddressFact one, AddressFact other) =>
        one.Uprn is { Length: > 0 } && one.Uprn == other.Uprn
            ? Most
            : OfPostcodes(Words.Joined(one.Postcode), Words.Joined(other.Postcode))
                + OfLines(StreetWords.Of(one.Lines), StreetWords.Of(other.Lines)) + OfTowns(one.Town, other.Town);

    private static double OfPostcodes(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
            return 0;
        if (one == other)
            return 6;
        return Edits.Distance(one, other) <= 1 ? 2.5 : -1.5;
    }

    // Numbers tell houses of a street apart; the words of both sides are paired off in any order.
    private static double OfLines(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var (words, otherWords) = (WordsOf(one), WordsOf(other));
        if (words.Count == 0 || otherWords.Count == 0)
            return 0;

        var shorter = words.Count <= otherWords.Count ? words : otherWords;
        var longer = ReferenceEquals(shorter, words) ? otherWords : words;
        var alike = shorter.Average(w => longer.Max(o => Similarity.Similarity(w, o)) >= 0.88 ? 1.0 : 0.0);
        var street = alike >= 0.66 ? 5 : alike >= 0.4 ? 2 : -1.5;
        return street > 0 ? street + OfNumbers(NumbersOf(one), NumbersOf(other)) : street;
    }

    private static double OfNumbers(List<string> one, List<string> other) =>
        one.Count == 0 || other.Count == 0 ? 0 : one.Intersect(other).Any() ? 3 : -1;

    private static double OfTowns(string one, string other)
    {
        var (town, otherTown) = (Words.Joined(one), Words.Joined(other));
        return town.Length == 0 || otherTown.Length == 0 ? 0 : Similarity.Similarity(town, otherTown) >= 0.88 ? 2 : -1;
    }

    private static List<string> WordsOf(IReadOnlyList<string> words) => [.. words.Where(w => !char.IsDigit(w[0]) && w.Length > 1)];

    private static List<string> NumbersOf(IReadOnlyList<string> words) => [.. words.Where(w => char.IsDigit(w[0]))];
}
