using ECins.Host.Cases.People;
using F23.StringSimilarity;

namespace ECins.Host.People.Matching;

/// <summary>
/// How likely two records are of one family, group, premises or place, weighed as <see cref="PersonMatcher"/> weighs people. Many
/// places share a name, and few an address: a name alone is possible and no more.
/// </summary>
internal static class OtherMatcher
{
    private static readonly string[] Filling = ["the", "a", "of", "at", "in", "on", "and", "family"];

    private static readonly JaroWinkler Similarity = new();

    public static Likeness Compare(OtherFacts one, OtherFacts other)
    {
        Finding[] findings =
        [
            OfUprns([.. one.Uprns], [.. other.Uprns]),
            OfUsrns(one, other),
            OfAddresses([.. one.AddressesAndNames], [.. other.AddressesAndNames]),
            OfNames(one.Names, other.Names),
            one.At is { } here && other.At is { } there ? OfDistance(here.MetresTo(there)) : Finding.None,
            new Finding(one.Sort == other.Sort ? 2 : -1, ""),
        ];
        return new Likeness(
            findings.Sum(f => f.Weight), [.. findings.Where(f => f.Weight > 0 && f.Words.Length > 0).OrderByDescending(f => f.Weight).Select(f => f.Words)]);
    }

    /// <summary>The words of a name that tell it from others; all of them where none does.</summary>
    public static IReadOnlyList<string> WordsOf(string name)
    {
        var words = StreetWords.Of(name);
        var telling = words.Except(Filling).ToList();
        return telling.Count > 0 ? telling : words;
    }

    private static Finding OfUprns(List<string> one, List<string> other)
    {
        if (one.Count == 0 || other.Count == 0)
            return Finding.None;
        return one.Intersect(other).Any() ? new Finding(20, "the same UPRN") : new Finding(-8, "");
    }

    // Premises have the number of their street, with all the others in it.
    private static Finding OfUsrns(OtherFacts one, OtherFacts other)
    {
        if (one.Usrn.Length == 0 || other.Usrn.Length == 0)
            return Finding.None;
        if (one.Usrn != other.Usrn)
            return new Finding(-4, "");

        var areStreets = one.Sort == ProfileSort.Street && other.Sort == ProfileSort.Street;
        return new Finding(areStreets ? 14 : 4, areStreets ? "the same USRN" : "a street in common");
    }

    private static Finding OfAddresses(List<AddressFact> one, List<AddressFact> other)
    {
        var pairs = one.SelectMany(a => other.Select(b => OfAddress(a, b))).ToList();
        return pairs.Count == 0 ? Finding.None : pairs.MaxBy(p => p.Weight);
    }

    // Flats of one house share its number, and not all of theirs.
    private static Finding OfAddress(AddressFact one, AddressFact other)
    {
        var (words, otherWords) = (StreetWords.Of(one.Lines), StreetWords.Of(other.Lines));
        var (numbers, otherNumbers) = (words.Where(HasDigit).ToHashSet(), otherWords.Where(HasDigit).ToHashSet());
        var (postcode, otherPostcode) = (Words.Joined(one.Postcode), Words.Joined(other.Postcode));
        if (postcode.Length > 0 && otherPostcode.Length > 0 && postcode != otherPostcode)
            return new Finding(-3, "");
        if (!AreAlike([.. words.Where(w => !HasDigit(w))], [.. otherWords.Where(w => !HasDigit(w))]))
            return Finding.None;
        if (numbers.Count == 0 && otherNumbers.Count == 0)
            return new Finding(3, "an address close by");
        if (numbers.SetEquals(otherNumbers))
            return new Finding(13, "the same address");
        return numbers.Overlaps(otherNumbers) ? new Finding(3, "an address close by") : new Finding(-3, "");
    }

    private static bool AreAlike(List<string> one, List<string> other)
    {
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return shorter.Count > 0 && shorter.All(w => longer.Any(o => Similarity.Similarity(w, o) >= 0.92));
    }

    private static Finding OfNames(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var pairs = one.SelectMany(a => other.Select(b => OfWords(WordsOf(a), WordsOf(b)))).ToList();
        return pairs.Count == 0 ? Finding.None : pairs.MaxBy(p => p.Weight);
    }

    private static Finding OfWords(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count == 0 || other.Count == 0)
            return Finding.None;
        if (one.ToHashSet().SetEquals(other))
            return new Finding(10, "the same name");
        if (AreAlike([.. one], [.. other]))
            return one.Count == other.Count ? new Finding(8, "a similar name") : new Finding(5, "part of the name");
        return new Finding(-2, "");
    }

    private static Finding OfDistance(double metres) => metres switch
    {
        <= 60 => new Finding(7, "the same spot"),
        <= 250 => new Finding(4, "a spot close by"),
        <= 500 => Finding.None,
        <= 2_000 => new Finding(-3, ""),
        _ => new Finding(-10, ""),
    };

    private static bool HasDigit(string word) => word.Any(char.IsAsciiDigit);
}
