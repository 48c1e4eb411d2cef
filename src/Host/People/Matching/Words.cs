using System.Globalization;
using System.Text;

namespace ECins.Host.People.Matching;

/// <summary>Words as they are compared: lower case, without accents and punctuation.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string text) =>
        Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same without spaces: for codes that people write with and without them.</summary>
    public static string Joined(string text) => string.Concat(Of(text));

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
                folded.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(' ');
        }

        return folded.ToString();
    }
}
