using System.Globalization;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Surveys;

/// <summary>How surveys are shown.</summary>
internal static class SurveyWords
{
    public const int Least = 1;
    public const int Most = 5;

    /// <summary>From so much on somebody counts as satisfied.</summary>
    public const int Satisfied = 4;

    private static readonly string[] Scale = ["Very dissatisfied", "Fairly dissatisfied", "Neither", "Fairly satisfied", "Very satisfied"];

    /// <summary>The best first.</summary>
    public static IReadOnlyList<Choice> Ratings { get; } =
        [.. Enumerable.Range(Least, Most).Reverse().Select(r => new Choice(r.ToString(CultureInfo.InvariantCulture), Show(r)))];

    public static IReadOnlyList<Choice> Ways { get; } =
        [.. Enum.GetValues<SurveyWay>().Where(w => w != SurveyWay.Link).Select(w => new Choice(w.ToString(), w.Show()))];

    public static IReadOnlyList<Choice> States { get; } =
        [.. Enum.GetValues<SurveyState>().Where(s => s != SurveyState.Asked).Select(s => new Choice(s.ToString(), s.Show()))];

    public static string Show(int rating) => Scale[rating - Least];

    public static string Show(this SurveyWay way) => way switch
    {
        SurveyWay.Phone => "By telephone",
        SurveyWay.InPerson => "In person",
        SurveyWay.Paper => "On paper",
        SurveyWay.Link => "By a link",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    public static string Show(this SurveyState state) => state switch
    {
        SurveyState.Asked => "No answer yet",
        SurveyState.Answered => "Answered",
        SurveyState.Declined => "Would not answer",
        SurveyState.NotReached => "Could not be reached",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
