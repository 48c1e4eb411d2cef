using ECins.SharedKernel.Audit;

namespace ECins.Host.Problems;

/// <summary>Everything done to problems that goes on record.</summary>
internal static class ProblemDeeds
{
    public const string Listed = "problem.listed";
    public const string Shown = "problem.shown";
    public const string ClosingConsidered = "problem.closing-considered";

    public static readonly DeedType Opened = new("problem.opened", DeedKind.Collection, "opened a problem");
    public static readonly DeedType Changed = new("problem.changed", DeedKind.Alteration, "changed the problem");
    public static readonly DeedType Closed = new("problem.closed", DeedKind.Alteration, "closed the problem");
    public static readonly DeedType Reopened = new("problem.reopened", DeedKind.Alteration, "opened the problem again");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Opened, Changed, Closed, Reopened,
        new(Listed, DeedKind.Consultation, "listed problems"),
        new(Shown, DeedKind.Consultation, "read the problem"),
        new(ClosingConsidered, DeedKind.Consultation, "looked at what stands in the way of closing the problem"),
    ];
}
