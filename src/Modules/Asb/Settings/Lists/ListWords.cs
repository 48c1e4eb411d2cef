namespace ECins.Asb.Settings.Lists;

/// <summary>How the lists are shown.</summary>
internal static class ListWords
{
    public static string Show(this ListKind list) => list switch
    {
        ListKind.CaseClosing => "Why cases are closed",
        ListKind.Remedy => "Community remedies",
        ListKind.Rating => "What we ask on a scale of five",
        ListKind.OpenQuestion => "What we ask in their own words",
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };

    public static string Explain(this ListKind list) => list switch
    {
        ListKind.CaseClosing => "Whoever closes a case chooses one and writes what came of it.",
        ListKind.Remedy => "What those harmed can choose to have done in place of going to court.",
        ListKind.Rating => "Asked of those harmed when their case closes: from very satisfied to very dissatisfied.",
        ListKind.OpenQuestion => "Asked of those harmed when their case closes.",
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };

    /// <summary>One of them, after "Add" or "Change".</summary>
    public static string Noun(this ListKind list) => list switch
    {
        ListKind.CaseClosing => "a reason for closing cases",
        ListKind.Remedy => "a community remedy",
        _ => "a question",
    };

    public static int Longest(this ListKind list) =>
        list is ListKind.Rating or ListKind.OpenQuestion ? ListItem.LongestQuestion : ListItem.LongestName;
}
