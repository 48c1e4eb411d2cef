namespace ECins.Asb.Reporting;

/// <summary>The questions of a report, in order.</summary>
internal static class ReportJourney
{
    private static readonly string[] Steps = [.. ReportRules.Questions.Keys, "check"];

    public static string First => PathOf(Steps[0]);

    public static string PathOf(string step) => $"/asb/report/{step}";

    public static string After(string step) => PathOf(Steps[Array.IndexOf(Steps, step) + 1]);

    public static string Before(string step) =>
        step == Steps[0] ? "/asb" : PathOf(Steps[Array.IndexOf(Steps, step) - 1]);
}
