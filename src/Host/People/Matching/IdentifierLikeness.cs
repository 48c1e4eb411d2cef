using F23.StringSimilarity;

namespace ECins.Host.People.Matching;

/// <summary>Identifiers of one register: a person has one number there, but people mistype it.</summary>
internal static class IdentifierLikeness
{
    private static readonly OptimalStringAlignment Edits = new();

    public static Finding Of(IReadOnlyList<IdentifierFact> one, IReadOnlyList<IdentifierFact> other)
    {
        var found = one.Join(other, i => i.Kind, i => i.Kind, (a, b) => Of(Words.Joined(a.Value), Words.Joined(b.Value))).ToList();
        return found.Count == 0 ? Finding.None : found.MaxBy(f => f.Weight);
    }

    private static Finding Of(string one, string other)
    {
        if (one == other)
            return new Finding(18, "the same identifier");
        return Edits.Distance(one, other) <= 1 ? new Finding(9, "an identifier that differs by one slip") : new Finding(-5, "");
    }
}
