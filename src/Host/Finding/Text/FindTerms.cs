using System.Globalization;
using System.Text.RegularExpressions;
using ECins.Host.People.Details;

namespace ECins.Host.Finding.Text;

/// <summary>One thing of what was typed: a word, a date, a number.</summary>
/// <param name="Words">Its words as they are compared; never empty.</param>
/// <param name="Codes">What it may mean of a person besides.</param>
internal sealed record FindTerm(IReadOnlyList<string> Words, IReadOnlyList<string> Codes);

/// <summary>What was typed into the search box, taken apart. Nothing of it reaches an engine but letters and digits.</summary>
/// <param name="Each">All of which must be found.</param>
/// <param name="Whole">What it may be as a whole, written with spaces: a reference, a number.</param>
internal sealed partial record FindTerms(IReadOnlyList<FindTerm> Each, IReadOnlyList<FindWord> Whole)
{
    private const int MostTerms = 8;

    /// <summary>Names that sound alike count too.</summary>
    public bool BySound { get; init; }

    /// <summary>The words to be made to stand out where they are found.</summary>
    public IEnumerable<string> Words => Each.SelectMany(t => t.Words).Distinct();

    /// <param name="typed">As somebody typed it.</param>
    /// <param name="thisYear">Two-digit years after it are of the last century.</param>
    /// <returns><c>null</c> when there is nothing in it to look for.</returns>
    public static FindTerms? Of(string typed, int thisYear)
    {
        List<FindTerm> each =
        [
            .. Piece().Matches(typed).Select(piece => Term(piece, thisYear)).Where(t => t.Words.Count > 0).Take(MostTerms),
        ];
        return each.Count == 0 ? null : new FindTerms(each, [.. Wholes(typed)]);
    }

    private static FindTerm Term(Match piece, int thisYear)
    {
        List<string> words = [.. Compared(piece.Value)];
        var codes = Born(piece, thisYear).Concat(Year(piece.Value, thisYear)).Concat(Numbers(piece.Value, thisYear));
        return new FindTerm(words, [.. codes.Distinct()]);
    }

    // Nobody types a code.
    private static IEnumerable<string> Compared(string text) =>
        People.Matching.Words.Of(text).Where(w => !w.StartsWith(Finding.Codes.Opening, StringComparison.Ordinal));

    private static IEnumerable<FindWord> Wholes(string typed)
    {
        var joined = string.Concat(Compared(typed));
        if (joined.Length is < 4 or > Identifier.Longest)
            return [];
        return [FindWord.Typed(joined), FindWord.Code(Finding.Codes.Number(joined))];
    }

    private static IEnumerable<string> Born(Match piece, int thisYear)
    {
        if (!piece.Groups["day"].Success)
            yield break;

        var month = piece.Groups["name"] is { Success: true, Value: var name } ? MonthOf(name) : Number(piece.Groups["month"].Value);
        var year = Number(piece.Groups["year"].Value);
        if (piece.Groups["year"].Length == 2)
            year += year > thisYear % 100 ? 1900 : 2000;
        var day = Number(piece.Groups["day"].Value);
        if (year is > 0 and < 10_000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            yield return Finding.Codes.Born(new DateOnly(year, month, day));
    }

    private static IEnumerable<string> Year(string piece, int thisYear)
    {
        if (piece.Length == 4 && piece.All(char.IsAsciiDigit) && Number(piece) is var year && year > thisYear - 130 && year <= thisYear)
            yield return Finding.Codes.BornIn(year);
    }

    private static IEnumerable<string> Numbers(string piece, int thisYear)
    {
        var joined = People.Matching.Words.Joined(piece);
        if (joined.Length < 4 || !joined.Any(char.IsDigit))
            yield break;

        yield return Finding.Codes.Number(joined);
        foreach (var kind in Enum.GetValues<IdentifierKind>())
        {
            if (IdentifierForms.Of(kind, piece, thisYear) is { } number)
                yield return Finding.Codes.Number(number);
        }

        if (piece.Count(char.IsAsciiDigit) >= 6 && !piece.Any(char.IsLetter))
            yield return Finding.Codes.Telephone(piece);
    }

    private static int MonthOf(string name) => Array.FindIndex(
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
        month => month.Length > 0 && name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?<!\d)(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?!\d)
        | (?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)
        | (?<!\d)(?<day>\d{1,2})(st|nd|rd|th)?\s+(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]?\s+(?<year>\d{4}|\d{2})(?!\d)
        | (?<![\w+])\+?\d[\d\ ]{5,}\d(?!\w)
        | \S+
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
