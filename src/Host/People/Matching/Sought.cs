using ECins.Host.Cases.People;

namespace ECins.Host.People.Matching;

/// <summary>What is looked for: the blocks that it stands in, and how like it a record is.</summary>
/// <param name="Blocks">The strongest first: see <see cref="MatchKeys"/>.</param>
/// <param name="Born">About which year, of a person of whom that is known.</param>
/// <param name="Compare">With a record loaded with its details, as far as it is read or only told of.</param>
internal sealed record Sought(IReadOnlyList<IReadOnlyList<long>> Blocks, int? Born, Func<Profile, bool, Likeness> Compare)
{
    /// <summary>What was typed, to be noted; empty for what is on record itself.</summary>
    public string Typed { get; private init; } = "";

    public IEnumerable<long> Keys => Blocks.SelectMany(keys => keys).Distinct();

    public static Sought Of(PersonFacts facts) => new(
        MatchKeys.ByStrength(facts), facts.BornYear, (other, isRead) => PersonMatcher.Compare(facts, other.FactsOf(isRead)));

    public static Sought Of(OtherFacts facts) => new(
        MatchKeys.ByStrength(facts), null, (other, isRead) => OtherMatcher.Compare(facts, other.OtherFactsOf(isRead)));

    /// <summary>
    /// A person whom somebody types and has not recorded. That is easily done again and again, so of what is not read no more is
    /// told than a name tells: see <see cref="PersonMatcher.CompareUnread"/>.
    /// </summary>
    public static Sought OfTyped(PersonFacts facts) => Of(facts) with
    {
        Typed = facts.ToString(),
        Compare = (other, isRead) => isRead
            ? PersonMatcher.Compare(facts, other.FactsOf(isRead))
            : PersonMatcher.CompareUnread(facts, other.FactsOf(isRead)),
    };

    /// <summary>As the other, of what is no person.</summary>
    public static Sought OfTyped(OtherFacts facts) => Of(facts) with { Typed = facts.ToString() };

    /// <param name="profile">Loaded with its details.</param>
    /// <param name="isRead">Whether it counts as somebody who reads it knows it.</param>
    public static Sought Of(Profile profile, bool isRead) => profile.Kind == ProfileKind.Person
        ? Of(profile.FactsOf(isRead)) : Of(profile.OtherFactsOf(isRead));
}
