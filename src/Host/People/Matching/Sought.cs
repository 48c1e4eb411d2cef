using ECins.Host.Cases.People;

namespace ECins.Host.People.Matching;

/// <summary>What is looked for: the blocks that it stands in, and how like it a record is.</summary>
/// <param name="Blocks">The strongest first: see <see cref="MatchKeys"/>.</param>
/// <param name="Born">About which year, of a person of whom that is known.</param>
/// <param name="Compare">With a record loaded with its details, of which protected ones count or do not.</param>
internal sealed record Sought(IReadOnlyList<IReadOnlyList<long>> Blocks, int? Born, Func<Profile, bool, Likeness> Compare)
{
    public IEnumerable<long> Keys => Blocks.SelectMany(keys => keys).Distinct();

    public static Sought Of(PersonFacts facts) => new(
        MatchKeys.ByStrength(facts), facts.BornYear, (other, mayKnowProtected) => PersonMatcher.Compare(facts, other.FactsOf(mayKnowProtected)));

    public static Sought Of(OtherFacts facts) => new(
        MatchKeys.ByStrength(facts), null, (other, mayKnowProtected) => OtherMatcher.Compare(facts, other.OtherFactsOf(mayKnowProtected)));

    /// <param name="profile">Loaded with its details.</param>
    /// <param name="mayKnowProtected">Whether protected details count.</param>
    public static Sought Of(Profile profile, bool mayKnowProtected) => profile.Kind == ProfileKind.Person
        ? Of(profile.FactsOf(mayKnowProtected)) : Of(profile.OtherFactsOf(mayKnowProtected));
}
