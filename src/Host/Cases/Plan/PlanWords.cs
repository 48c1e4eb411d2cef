namespace ECins.Host.Cases.Plan;

/// <summary>How what concerns a case's plan is shown, and how often a case of a risk is reviewed.</summary>
internal static class PlanWords
{
    public static string Show(this Risk risk) => risk switch
    {
        Risk.NotAssessed => "Risk not assessed",
        Risk.Low => "Low risk",
        Risk.Medium => "Medium risk",
        Risk.High => "High risk",
        _ => throw new ArgumentOutOfRangeException(nameof(risk)),
    };

    public static string Colour(this Risk risk) => risk switch
    {
        Risk.High => "red",
        Risk.Medium => "orange",
        Risk.Low => "green",
        _ => "grey",
    };

    /// <summary>Whether somebody may still come to harm, so that the case is not closed.</summary>
    public static bool IsOpen(this Risk risk) => risk > Risk.Low;

    /// <summary>After how many days a case is reviewed, unless somebody chooses another day.</summary>
    public static int DaysToReview(this Risk risk) => risk switch
    {
        Risk.High => 14,
        Risk.Low => 56,
        _ => 28,
    };
}
