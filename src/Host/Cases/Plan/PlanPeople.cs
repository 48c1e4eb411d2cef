using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Cases.Plan;

internal static class PlanPeople
{
    /// <summary>Those who can read the case, to choose from, by organisation.</summary>
    public static IReadOnlyList<Choice> ThoseWhoRead(this Audience audience) =>
        [.. audience.Readers.Where(r => r.Level >= Level.Read).Select(r => new Choice(r.UserId.ToString(), r.Name, Group: r.Organisation))];
}
