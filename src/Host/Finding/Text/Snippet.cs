using System.Text.RegularExpressions;
using ECins.Host.People.Matching;

namespace ECins.Host.Finding.Text;

/// <summary>A piece of what is shown, and whether it is one of the words looked for.</summary>
internal sealed record Piece(string Text, bool IsFound);

/// <summary>A text cut down to where the words looked for stand in it. The pieces are plain text; pages encode them.</summary>
internal static partial class Snippet
{
    private const int Before = 80;
    private const int Longest = 260;

    public static IReadOnlyList<Piece> Of(string text, IEnumerable<string> words)
    {
        var looked = words.Select(FindWord.Typed).ToList();
        var hits = Word().Matches(text).Where(m => looked.Exists(w => Is(m.Value, w))).ToList();
        var from = hits.Count > 0 ? StartOf(text, hits[0].Index) : 0;
        var to = EndOf(text, from + Longest);
        List<Piece> pieces = [];
        var at = from;
        foreach (var hit in hits.Where(h => h.Index >= from && h.Index + h.Length <= to))
        {
            pieces.Add(new Piece((at == from && from > 0 ? "… " : "") + text[at..hit.Index], false));
            pieces.Add(new Piece(hit.Value, true));
            at = hit.Index + hit.Length;
        }

        pieces.Add(new Piece((at == from && from > 0 ? "… " : "") + text[at..to] + (to < text.Length ? " …" : ""), false));
        return [.. pieces.Where(p => p.Text.Length > 0)];
    }

    private static bool Is(string word, FindWord looked)
    {
        var compared = Words.Joined(word);
        return compared == looked.Text || (looked.Opens && compared.StartsWith(looked.Text, StringComparison.Ordinal));
    }

    // Between words where there is a space near; a text may have none.
    private static int StartOf(string text, int hit)
    {
        var at = hit - Before;
        if (at <= 0)
            return 0;
        return text.IndexOf(' ', at, Before) is >= 0 and var space ? space + 1 : Whole(text, at);
    }

    private static int EndOf(string text, int at)
    {
        if (at >= text.Length)
            return text.Length;
        return text.IndexOf(' ', at, Math.Min(Before, text.Length - at)) is >= 0 and var space ? space : Whole(text, at);
    }

    // Never amid a character of two halves.
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}'’]+")]
    private static partial Regex Word();
}
