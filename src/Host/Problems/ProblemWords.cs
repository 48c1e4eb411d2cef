using ECins.SharedKernel.Screens;

namespace ECins.Host.Problems;

/// <summary>How what concerns problems is shown.</summary>
internal static class ProblemWords
{
    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        new(nameof(ProblemKind.Place), "A place", "A car park, a street, a park"),
        new(nameof(ProblemKind.Theme), "A theme", "Something that happens in many places, like theft from vans"),
        new(nameof(ProblemKind.People), "A person or family", "Say in the title what it is, without their names"),
    ];

    public static IReadOnlyList<Choice> Outcomes { get; } =
        [.. Enum.GetValues<ProblemOutcome>().Select(o => new Choice(o.ToString(), o.Show()))];

    public static string Show(this ProblemKind kind) => kind switch
    {
        ProblemKind.Place => "Place",
        ProblemKind.Theme => "Theme",
        ProblemKind.People => "Person or family",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Show(this ProblemOutcome outcome) => outcome switch
    {
        ProblemOutcome.Solved => "Solved",
        ProblemOutcome.Reduced => "Less of it than before",
        ProblemOutcome.Unchanged => "Nothing changed",
        ProblemOutcome.PassedOn => "Passed to somebody else",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
