using System.Text;

namespace ECins.Host.People.Matching;

/// <summary>How a name sounds to an English ear, so that Catherine and Kathryn, Wright and Rite, Philip and Filip meet.</summary>
internal static class Sound
{
    private const int Longest = 5;

    private static readonly (string Written, string Heard)[] Openings =
        [("kn", "n"), ("gn", "n"), ("pn", "n"), ("ps", "s"), ("wr", "r"), ("wh", "w"), ("x", "s"), ("mc", "mk"), ("mac", "mk")];

    private static readonly (string Written, string Heard)[] Spellings =
    [
        ("sch", "x"), ("chr", "kr"), ("tch", "x"), ("ough", "o"), ("augh", "a"), ("igh", "i"), ("sh", "x"), ("ch", "x"), ("ph", "f"), ("th", "t"),
        ("gh", "g"), ("ck", "k"), ("dg", "j"), ("qu", "k"), ("ce", "s"), ("ci", "s"), ("cy", "s"), ("ge", "j"), ("gi", "j"), ("gy", "j"),
        ("x", "ks"), ("q", "k"), ("c", "k"), ("z", "s"), ("v", "f"), ("d", "t"), ("b", "p"), ("j", "j"), ("m", "n"),
    ];

    /// <summary>The sound of one word of <see cref="Words"/>: consonants in order, a vowel only where it opens.</summary>
    public static string Of(string word)
    {
        var rest = Reopened(word);
        var heard = new StringBuilder(Longest);
        for (var at = 0; at < rest.Length && heard.Length < Longest;)
        {
            var (written, sound) = At(rest, at);
            foreach (var letter in sound)
            {
                if (IsHeard(letter, at == 0) && (heard.Length == 0 || heard[^1] != letter))
                    heard.Append("aeiouh".Contains(letter) ? 'a' : letter);
            }

            at += written;
        }

        return heard.ToString();
    }

    private static string Reopened(string word)
    {
        var opening = Openings.FirstOrDefault(o => word.StartsWith(o.Written, StringComparison.Ordinal));
        return opening.Written is null ? word : opening.Heard + word[opening.Written.Length..];
    }

    private static (int Written, string Heard) At(string word, int at)
    {
        var spelling = Spellings.FirstOrDefault(s => string.CompareOrdinal(word, at, s.Written, 0, s.Written.Length) == 0);
        return spelling.Written is null ? (1, word[at].ToString()) : (spelling.Written.Length, spelling.Heard);
    }

    private static bool IsHeard(char letter, bool opens) => opens || !"aeiouhwy".Contains(letter);
}
