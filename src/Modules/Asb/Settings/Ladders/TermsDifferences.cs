using ECins.Asb.Powers;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Settings.Ladders;

/// <summary>What two people made of the same power, field by field.</summary>
internal static class TermsDifferences
{
    private static readonly (string Label, Func<TermsForm, string?> Of)[] Fields =
    [
        ("Name", f => f.Name), ("Place on the ladder", f => f.Rung), ("What sort of step it is", f => f.Kind?.Show()),
        ("Used on", f => f.On.Show()), ("Who may issue it", f => f.IssuedBy), ("Law", f => f.Basis),
        ("Legal test", f => f.Test), ("Evidence asked for", f => f.Evidence), ("Comes after", f => f.After),
        ("The one before can be left out", f => Said(f.IsAfterAdvice)), ("The one before may be over", f => Said(f.AfterMayBeOver)),
        ("Least age", f => f.MinimumAge), ("Usual time", f => f.Usual), ("Least time", f => f.Shortest), ("Most time", f => f.Longest),
        ("Most time in some cases", f => f.Longer), ("In which cases", f => f.LongerWhen), ("Most time in all", f => f.LongestInAll),
        ("Least time under 18", f => f.ShortestUnder18), ("Most time under 18", f => f.LongestUnder18),
        ("Yearly review under 18", f => Said(f.IsReviewedYearlyUnder18)), ("Days to appeal", f => f.AppealDays),
        ("What follows a breach", f => f.Breach), ("Retired", f => Said(f.IsRetired)),
    ];

    public static IEnumerable<Difference> Between(TermsForm theirs, TermsForm yours) =>
        Fields.Select(f => new Difference(f.Label, f.Of(theirs), f.Of(yours)));

    private static string Said(bool holds) => holds ? "Yes" : "No";
}
