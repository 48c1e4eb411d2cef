using System.Text.RegularExpressions;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks.Templates;

/// <summary>What is to be filled in stands in a text in square brackets: <c>Look at [where] on [when]</c>.</summary>
internal static partial class Gaps
{
    /// <summary>What is to be filled in, each once, in its order.</summary>
    public static IReadOnlyList<string> Names(params IEnumerable<string> texts) =>
        [.. texts.SelectMany(t => Gap().Matches(t)).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The text with what belongs into its gaps; one that nothing is given for stays.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Gap().Replace(text, gap => values.GetValueOrDefault(gap.Groups[1].Value, gap.Value));

    /// <summary>Notes that a translation leaves out something that is filled in, or adds to it.</summary>
    public static void Expect(Rules rules, string field, string english, string translated)
    {
        var wanted = Names(english);
        rules.Expect(
            wanted.Order().SequenceEqual(Names(translated).Order()), field,
            wanted.Count == 0 ? "Leave out the square brackets: nothing is filled in here" : $"Keep what is filled in as it is in English: {string.Join(", ", wanted.Select(g => $"[{g}]"))}");
    }

    [GeneratedRegex(@"\[([^\[\]\r\n]{1,60})\]")]
    private static partial Regex Gap();
}
