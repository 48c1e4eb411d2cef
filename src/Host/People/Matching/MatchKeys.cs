using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ECins.Host.Cases.People;

namespace ECins.Host.People.Matching;

/// <summary>
/// The blocks that a record stands in: only records that share one are compared. Each joins two things, so that a block
/// stays small however many people are known; together they meet although any one thing is wrong or missing. Kept as hashes,
/// which say nothing of what they are made from.
/// </summary>
internal static class MatchKeys
{
    public static IReadOnlyList<long> Of(PersonFacts facts) => [.. ByStrength(facts).SelectMany(keys => keys).Distinct()];

    /// <summary>
    /// The same by what they are worth: first what one person alone has, then what joins a name with something else, and last
    /// what strangers share, whose blocks grow with how many people are known.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<long>> ByStrength(PersonFacts facts) =>
    [
        Hashed(
        [
            .. facts.Identifiers.Select(i => $"identifier {i.Kind} {Words.Joined(i.Value)}"),
            .. facts.Telephones.Select(t => $"telephone {t}"),
            .. facts.Emails.Select(e => $"email {e}"),
        ]),
        Hashed(facts.Names.SelectMany(name => OfNameAndMore(SoundsOf(name), facts))),
        Hashed(
        [
            .. facts.Addresses.Where(a => a.Uprn is { Length: > 0 }).Select(a => $"uprn {a.Uprn}"),
            .. facts.Addresses.SelectMany(OfAddress),
            .. facts.BornOn is { } born ? [$"born {born:yyyyMMdd}"] : Array.Empty<string>(),
        ]),
        Hashed(facts.Names.SelectMany(name => OfNames(Words.Of(name), SoundsOf(name)))),
    ];

    /// <summary>The same of what is no person: no block is shared with one.</summary>
    public static IReadOnlyList<IReadOnlyList<long>> ByStrength(OtherFacts facts)
    {
        if (facts.Sort?.KindOf() is not { } kind)
            return [];

        var of = kind.IsSomewhere() ? "somewhere" : kind.Noun();
        return
        [
            Hashed(facts.Uprns.Select(uprn => $"{of} uprn {uprn}").Concat(facts.Usrn.Length > 0 ? [$"{of} usrn {facts.Usrn}"] : [])),
            Hashed(
            [
                .. facts.Names.Select(name => $"{of} named {string.Join(' ', OtherMatcher.WordsOf(name).Select(Sound.Of).Order(StringComparer.Ordinal))}"),
                .. facts.AddressesAndNames.SelectMany(a => new[] { a, a with { Town = "", Postcode = "" } }).SelectMany(OfAddress).Select(block => $"{of} {block}"),
            ]),
            Hashed(facts.At is { } at ? SquaresOf(at).Select(square => $"{of} near {square}") : []),
        ];
    }

    // Four grids, each moved by half a square: what is nearer than half a square, some 260 m, shares one of them.
    private static IEnumerable<string> SquaresOf(GeoPoint at) =>
        from north in HalvesOf(at.Latitude / 0.005)
        from east in HalvesOf(at.Longitude / 0.008)
        select $"{north} {east}";

    private static string[] HalvesOf(double at) => [$"{(int)Math.Floor(at)}", $"{(int)Math.Floor(at + 0.5)} moved"];

    // Whichever way round, and by whatever form of the given name.
    private static IEnumerable<string> OfNames(IReadOnlyList<string> words, List<string> sounds) =>
        sounds.Count < 2 ? [] : GivenNames.WholeOf(words[0]).Select(Sound.Of).Append(sounds[0])
            .Select(given => "names " + string.Join(' ', new[] { given, sounds[^1] }.Order(StringComparer.Ordinal)));

    private static IEnumerable<string> OfNameAndMore(List<string> sounds, PersonFacts facts)
    {
        if (sounds.Count == 0)
            yield break;

        foreach (var sound in new[] { sounds[0], sounds[^1] })
        {
            foreach (var address in facts.Addresses.Where(a => a.Postcode.Length > 0))
                yield return $"name and postcode {sound} {Words.Joined(address.Postcode)}";
            if (facts.BornOn is { } born)
            {
                yield return $"name and month {sound} {born:yyyyMM}";
                yield return $"name and day {sound} {string.Join(' ', new[] { born.Day, born.Month }.Order())}";
            }
            else if (facts.BornIn is { } year)
            {
                yield return $"name and year {sound} {year.ToString(CultureInfo.InvariantCulture)}";
            }
        }
    }

    private static IEnumerable<string> OfAddress(AddressFact address)
    {
        var words = StreetWords.Of(address.Lines);
        var number = words.FirstOrDefault(w => char.IsDigit(w[0]));
        if (number is null)
            yield break;
        if (address.Postcode.Length > 0)
            yield return $"house {number} {Words.Joined(address.Postcode)}";
        foreach (var word in words.Where(w => w.Length > 3 && !char.IsDigit(w[0])))
            yield return $"house in street {number} {Sound.Of(word)} {Sound.Of(Words.Joined(address.Town))}";
    }

    private static List<string> SoundsOf(string name) => [.. Words.Of(name).Select(Sound.Of).Where(s => s.Length > 0)];

    private static List<long> Hashed(IEnumerable<string> blocks) => [.. blocks.Distinct().Select(Hash)];

    private static long Hash(string block) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(block)));
}
