using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Progress;

/// <summary>How far a case has come, in words.</summary>
internal static class ProgressWords
{
    public static IReadOnlyList<Choice> Agreed { get; } = [new("true", "Yes"), new("false", "No, it could not be agreed")];

    public static IReadOnlyList<Choice> Moves { get; } =
    [
        new(nameof(StepKind.Intervention), "Intervention", "Mediation, support, a warning or a contract"),
        new(nameof(StepKind.Enforcement), "Enforcement", "A power of the law is used"),
        new(nameof(StepKind.Monitoring), "Monitoring", "It is quiet, and watched whether it stays so"),
        new(nameof(StepKind.Investigating), "Back to investigating", "More has to be found out"),
    ];

    /// <summary>A person to choose, with what they are in the case.</summary>
    public static Choice ToChoice(this CasePerson person) => new(person.Record.ToString(), $"{person.Name} ({string.Join(", ", person.Parts)})");

    public static string Show(this CaseState state) => state switch
    {
        CaseState.Investigating => "Investigating",
        CaseState.PlanAgreed => "Action plan agreed",
        CaseState.Intervention => "Intervention",
        CaseState.Enforcement => "Enforcement",
        CaseState.Monitoring => "Monitoring",
        CaseState.Closed => "Closed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The colour of its tag.</summary>
    public static string Colour(this CaseState state) => state switch
    {
        CaseState.Investigating => "yellow",
        CaseState.PlanAgreed => "blue",
        CaseState.Intervention => "purple",
        CaseState.Enforcement => "red",
        CaseState.Monitoring => "turquoise",
        CaseState.Closed => "grey",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Show(this StepKind kind) => kind switch
    {
        StepKind.Investigating => "Back to investigating",
        StepKind.PlanAgreed => "Action plan agreed",
        StepKind.PlanNotAgreed => "No action plan could be agreed",
        StepKind.Intervention => "Intervention",
        StepKind.Enforcement => "Enforcement",
        StepKind.Monitoring => "Monitoring",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What a step says in the chronology.</summary>
    public static string Entry(this CaseStep step, string? with) =>
        $"{step.Kind.Show()}{(with is null ? "" : $" with {with}")}{(step.Until is { } until ? $" until {until.Show()}" : "")}, {step.On.Show()}.\n{step.Words}";

    /// <summary>Everything that a case came through, the newest first.</summary>
    /// <param name="progress">How far it has come.</param>
    /// <param name="people">The people of the case.</param>
    public static IReadOnlyList<HistoryLine> History(this CaseProgress progress, IReadOnlyList<CasePerson> people)
    {
        string With(CaseStep step) => people.FirstOrDefault(p => p.Record == step.PersonId) is { } person ? $" with {person.Name}" : "";
        var lines = progress.Steps.Select(s => new HistoryLine(
                s.At, s.Kind.Show() + With(s) + (s.Until is { } until ? $" until {until.Show()}" : ""), s.Words, s.ById)
        { On = s.On })
            .Concat(progress.Life.Closings.Select(c => new HistoryLine(c.At, $"Closed: {c.Why}", c.Summary, c.ById)))
            .Concat(progress.Life.Closings.Where(c => c.ReopenedAt is not null).Select(c => new HistoryLine(c.ReopenedAt!.Value, "Opened again", c.ReopenedWhy, c.ReopenedById)))
            .Append(new HistoryLine(progress.Life.OpenedAt, "Opened", "", null));
        return [.. lines.OrderByDescending(l => l.At)];
    }
}

/// <param name="At">When it was written down (UTC).</param>
/// <param name="What">What the case came to.</param>
/// <param name="Words">What was said about it.</param>
/// <param name="ById">By whom; <c>null</c> where that does not matter.</param>
internal sealed record HistoryLine(DateTime At, string What, string Words, Guid? ById)
{
    /// <summary>When it was done (UK date), where that is not when it was written down.</summary>
    public DateOnly? On { get; init; }
}
