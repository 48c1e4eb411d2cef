namespace ECins.Host.Finding.Text;

/// <summary>What both engines are asked, in the words that they share: quoted words, AND, OR, brackets.</summary>
internal static class FindQuery
{
    /// <param name="kind">The kind of record.</param>
    /// <param name="terms">All of which must stand there.</param>
    /// <param name="write">How the engine writes a word.</param>
    public static string Of(FindableKind kind, FindTerms terms, Func<FindWord, string> write)
    {
        var all = And(terms.Each.Select(term => Term(kind, term, terms.BySound, write)));
        var asked = kind is FindableKind.Person or FindableKind.Case or FindableKind.Record
            ? Or(terms.Whole.Select(write).Prepend(all))
            : all;
        return And([write(FindWord.Code(Codes.Kind(kind))), asked]);
    }

    // Names are found by their forms and sounds too, and people by dates and numbers.
    private static string Term(FindableKind kind, FindTerm term, bool bySound, Func<FindWord, string> write)
    {
        var words = And(term.Words.Select(word => kind == FindableKind.Person ? Name(word, bySound, write) : write(FindWord.Typed(word))));
        return kind == FindableKind.Person ? Or(term.Codes.Select(code => write(FindWord.Code(code))).Prepend(words)) : words;
    }

    private static string Name(string word, bool bySound, Func<FindWord, string> write)
    {
        if (word.Length < 3 || char.IsDigit(word[0]))
            return write(FindWord.Typed(word));

        var ways = Codes.Given(word).Select(FindWord.Code).Prepend(FindWord.Typed(word));
        return Or((bySound && Codes.Sound(word) is { } sound ? ways.Append(FindWord.Code(sound)) : ways).Select(write));
    }

    private static string And(IEnumerable<string> parts) => Join(parts, " AND ");

    private static string Or(IEnumerable<string> parts) => Join(parts, " OR ");

    private static string Join(IEnumerable<string> parts, string by) => parts.Distinct().ToList() switch
    {
        [var only] => only,
        var several => $"({string.Join(by, several)})",
    };
}
