using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.People;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.SharedKernel.Finding;

namespace ECins.Host.Finding;

/// <summary>
/// What each kind of record is found by. What was wrong finds nothing; what a person once was called or had finds them for
/// those who read the record, and for nobody else.
/// </summary>
internal static class FindableText
{
    public static Found Of(Case shared)
    {
        var parts = Words.Of(shared.Reference);
        return Joined(FindableKind.Case, [.. Words.Of(shared.Title), .. parts, string.Concat(parts), string.Concat(parts.Skip(1))]);
    }

    public static Found Of(Entry entry) => Joined(FindableKind.Entry, [.. Words.Of(entry.Text), .. Words.Of(entry.Present)]);

    // What is out of sight, or withdrawn, is found by nobody.
    public static Found Of(Document file) =>
        Joined(FindableKind.File, file is { Quarantine: null, WithdrawnAt: null } ? [.. Words.Of(file.Title)] : []);

    public static Found Of(IFindable record) => Joined(
        FindableKind.Record,
        [
            .. Words.Of(record.FoundAs), .. Words.Of(record.FoundText),
            .. record.References.SelectMany(reference => Words.Of(reference).Append(Words.Joined(reference))),
        ]);

    public static Found Of(Address address) => Joined(FindableKind.Address, Stands(address) ? [.. WordsOf(address)] : []);

    /// <param name="profile">Loaded with its details.</param>
    public static Found Of(Profile profile)
    {
        var details = profile.Details.Where(d => !d.WasWrong).ToList();
        var open = details.OfType<OtherName>().Where(n => n.IsTold).Select(n => n.Name).Prepend(profile.Name);
        var names = details.OfType<OtherName>().Select(n => n.Name).Prepend(profile.Name);
        var found = Joined(
            FindableKind.Person,
            [
                .. names.SelectMany(OfName), .. OfBirth(profile), .. details.OfType<Identifier>().Select(i => Codes.Number(i.Value)),
                .. details.OfType<Telephone>().Select(t => Codes.Telephone(t.Number)),
                .. details.OfType<EmailAddress>().SelectMany(e => Words.Of(e.Address)),
                .. details.OfType<Address>().SelectMany(WordsOf), .. Words.Of(profile.Contact),
                .. profile.Usrn.Length > 0 ? [Codes.Number(profile.Usrn)] : Array.Empty<string>(),
            ]);
        // What a place is called may be where somebody lives: only people's names are for others to be told.
        return profile.Kind == ProfileKind.Person ? found with { Names = Joined(FindableKind.Person, [.. open.SelectMany(OfName)]).Text } : found;
    }

    private static bool Stands(Detail detail) => detail is { EndedAt: null, WasWrong: false };

    private static IEnumerable<string> OfName(string name) => Words.Of(name).SelectMany(word =>
        (string[])[word, .. Codes.Given(word), .. Codes.Sound(word) is { } sound ? [sound] : Array.Empty<string>()]);

    private static IEnumerable<string> OfBirth(Profile profile) => profile switch
    {
        { BornOn: { } on } => [Codes.Born(on), Codes.BornIn(on.Year)],
        { BornIn: { } year } => [Codes.BornIn(year)],
        _ => [],
    };

    private static IEnumerable<string> WordsOf(Address address) =>
        [.. Words.Of($"{address.Lines} {address.Town} {address.Postcode} {address.Uprn}"), Words.Joined(address.Postcode)];

    // Said once each: how often a word stands there is nobody's question, and an entry says "the" often.
    private static Found Joined(FindableKind kind, IEnumerable<string> words)
    {
        var distinct = words.Where(w => w.Length > 0).Distinct().ToList();
        return new Found("", distinct.Count == 0 ? "" : string.Join(' ', distinct.Prepend(Codes.Kind(kind))));
    }

    /// <param name="Names">As <see cref="Findable.Names"/>.</param>
    /// <param name="Text">As <see cref="Findable.Text"/>.</param>
    internal sealed record Found(string Names, string Text);
}
