using ECins.Asb.CaseReviews.Counting;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Settings.CaseReviews;

/// <summary>How the rules of ASB case reviews are shown.</summary>
internal static class RulesWords
{
    public static IReadOnlyList<Choice> Units { get; } = [.. Enum.GetValues<TimeUnit>().Select(u => new Choice(u.ToString(), u.Show()))];

    public static IReadOnlyList<Choice> Years { get; } = [.. Enum.GetValues<YearKind>().Select(y => new Choice(y.ToString(), y.Show()))];

    public static string Show(this TimeUnit unit) => unit switch
    {
        TimeUnit.Days => "Days",
        TimeUnit.Months => "Months",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static string Show(this YearKind year) => year switch
    {
        YearKind.Calendar => "January to December",
        YearKind.Financial => "April to March",
        _ => throw new ArgumentOutOfRangeException(nameof(year)),
    };

    /// <summary>The threshold in one sentence.</summary>
    public static string Threshold(this ReviewTerms terms) =>
        $"{Count(terms.ReportsNeeded, "complaint")} in {Count(terms.Months, "month")}, each told within {terms.Within()} of the incident. "
        + "The same incident told to two agencies counts once.";

    private static string Within(this ReviewTerms terms) =>
        Count(terms.ToldWithin, terms.ToldUnit == TimeUnit.Months ? "month" : "day");

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
