namespace ECins.Host.People.Matching;

/// <summary>
/// How likely two records are of one person. Each thing compared adds the logarithm (base 2) of how much more often it is so
/// between records of one person than between strangers (Fellegi and Sunter); what one of them lacks adds nothing.
/// </summary>
internal static class PersonMatcher
{
    /// <summary>From here on the same person is likely, and a human should say.</summary>
    public const double Likely = 15;

    /// <summary>From here on the same person is worth a look.</summary>
    public const double Possible = 10;

    private const double JustPossible = Likely - 1;

    public static Likeness Compare(PersonFacts one, PersonFacts other)
    {
        var name = NameLikeness.Of(one.Names, other.Names);
        var identifier = IdentifierLikeness.Of(one.Identifiers, other.Identifiers);
        Finding[] findings =
        [
            name, identifier,
            BirthLikeness.Of(one, other),
            AddressLikeness.Of(one.Addresses, other.Addresses),
            Shared(one.Telephones, other.Telephones, "the same telephone number"),
            Shared(one.Emails, other.Emails, "the same e-mail address"),
        ];
        var speaking = findings.Where(f => f.Weight > 0).OrderByDescending(f => f.Weight).ToList();
        var weight = findings.Sum(f => f.Weight);

        // Many share a name; and twins share all but the given name.
        var isNameAlone = speaking is [var only] && only == name;
        var isRelative = name == NameLikeness.OfRelatives && identifier.Weight <= 0;
        return new Likeness(
            isNameAlone || isRelative ? Math.Min(weight, JustPossible) : weight, [.. speaking.Select(f => f.Words)]);
    }

    /// <summary>
    /// As <see cref="Compare"/>, with a record that is not read: nobody is found by a number, an address or a birthday without
    /// their name, and of a birth only the year counts. Else trying would find out the rest.
    /// </summary>
    public static Likeness CompareUnread(PersonFacts one, PersonFacts other) =>
        NameLikeness.Of(one.Names, other.Names).Weight > 0 ? Compare(one.WithYearAlone(), other.WithYearAlone()) : new Likeness(0, []);

    private static PersonFacts WithYearAlone(this PersonFacts facts) => facts with { BornOn = null, BornIn = facts.BornYear };

    private static Finding Shared(IReadOnlyList<string> one, IReadOnlyList<string> other, string words) =>
        one.Intersect(other).Any() ? new Finding(10, words) : Finding.None;
}

/// <param name="Weight">The logarithm of the likelihood ratio; above nought speaks for one person.</param>
/// <param name="Why">What speaks for one person, the strongest first, in words without the facts themselves.</param>
internal sealed record Likeness(double Weight, IReadOnlyList<string> Why);

/// <param name="Weight">As in <see cref="Likeness"/>.</param>
/// <param name="Words">What was found, for a human.</param>
internal readonly record struct Finding(double Weight, string Words)
{
    public static Finding None => new(0, "");
}
