using ECins.SharedKernel.Screens;

namespace ECins.Licensing.Visits;

/// <summary>How objectives and outcomes are shown.</summary>
internal static class VisitWords
{
    public static IReadOnlyList<Choice> Objectives { get; } =
        [.. Enum.GetValues<Objective>().Select(o => new Choice(o.ToString(), o.Show()))];

    public static IReadOnlyList<Choice> Outcomes { get; } =
        [.. Enum.GetValues<VisitOutcome>().Select(o => new Choice(o.ToString(), o.Show()))];

    public static string Show(this Objective objective) => objective switch
    {
        Objective.CrimeAndDisorder => "Preventing crime and disorder",
        Objective.PublicSafety => "Public safety",
        Objective.PublicNuisance => "Preventing public nuisance",
        Objective.Children => "Protecting children from harm",
        _ => throw new ArgumentOutOfRangeException(nameof(objective)),
    };

    public static string Show(this VisitOutcome outcome) => outcome switch
    {
        VisitOutcome.NothingWrong => "Nothing wrong",
        VisitOutcome.AdviceGiven => "Advice given",
        VisitOutcome.ActionNeeded => "Action needed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Colour(this VisitOutcome outcome) => outcome switch
    {
        VisitOutcome.NothingWrong => "green",
        VisitOutcome.AdviceGiven => "yellow",
        _ => "red",
    };
}
