using ECins.Asb.Settings.IncidentTypes;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Settings;

/// <summary>How the settings are shown.</summary>
internal static class SettingsWords
{
    public static IReadOnlyList<Choice> Categories { get; } =
        [.. Enum.GetValues<AsbCategory>().Select(c => new Choice(c.ToString(), c.Show(), c.Explain()))];

    public static string Show(this AsbCategory category) => category switch
    {
        AsbCategory.Personal => "Personal",
        AsbCategory.Nuisance => "Nuisance",
        AsbCategory.Environmental => "Environmental",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public static string Explain(this AsbCategory category) => category switch
    {
        AsbCategory.Personal => "Aimed at, or felt by, a particular person or group",
        AsbCategory.Nuisance => "Troubles the community, and nobody in particular",
        AsbCategory.Environmental => "Harms buildings, streets and open spaces",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public static string WorkingDays(this int days) => days == 1 ? "1 working day" : $"{days} working days";
}
