using System.Globalization;
using ECins.Host.People.Matching;

namespace ECins.Host.Finding;

/// <summary>
/// Words that stand in the index for what is not found by its letters. They begin as no word of a language does, and what
/// people type never becomes one.
/// </summary>
internal static class Codes
{
    public const string Opening = "q0";

    public static string Kind(FindableKind kind) => $"{Opening}k{kind}".ToLowerInvariant();

    /// <summary>How a word sounds; <c>null</c> for one without enough of a sound.</summary>
    public static string? Sound(string word) => People.Matching.Sound.Of(word) is { Length: > 1 } heard ? $"{Opening}s{Opened(word, heard)}" : null;

    // Whoever looks for Elsa does not mean Hollis.
    private static string Opened(string word, string heard) => word[0] == 'h' ? $"h{heard[1..]}" : heard;

    /// <summary>The names that a form of a given name stands for.</summary>
    public static IEnumerable<string> Given(string word) => GivenNames.WholeOf(word).Select(whole => $"{Opening}g{whole}");

    public static string Born(DateOnly on) => string.Create(CultureInfo.InvariantCulture, $"{Opening}b{on:yyyyMMdd}");

    public static string BornIn(int year) => string.Create(CultureInfo.InvariantCulture, $"{Opening}y{year:0000}");

    /// <summary>A number of a register or of an organisation, however it is spaced.</summary>
    public static string Number(string number) => $"{Opening}n{Words.Joined(number)}";

    /// <summary>A telephone number, from abroad or from here.</summary>
    public static string Telephone(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit)).TrimStart('0');
        return $"{Opening}t{(digits.StartsWith("44", StringComparison.Ordinal) && digits.Length > 10 ? digits[2..].TrimStart('0') : digits)}";
    }
}
