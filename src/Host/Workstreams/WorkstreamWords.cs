using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Workstreams;

/// <summary>How a workstream's state is shown.</summary>
internal static class WorkstreamWords
{
    public static string Show(this Workstream? workstream) => workstream switch
    {
        null or { Status: WorkstreamStatus.Off } => "Off",
        { Status: WorkstreamStatus.Preparing } => "Preparing",
        { Reach: WorkstreamReach.Pilot } => "Pilot",
        _ => "On",
    };

    public static string Colour(this Workstream? workstream) => workstream.Show() switch
    {
        "On" => "green",
        "Pilot" => "blue",
        "Preparing" => "yellow",
        _ => "grey",
    };

    public static string Show(this WorkstreamReach reach) => reach switch
    {
        WorkstreamReach.Pilot => "Named teams and people, as a pilot",
        WorkstreamReach.Areas => "Teams in some areas",
        WorkstreamReach.Everyone => "Every team that works in it",
        _ => throw new ArgumentOutOfRangeException(nameof(reach)),
    };

    /// <summary>Purposes by name, for those known by key.</summary>
    public static string Names(this IEnumerable<string> purposes) =>
        string.Join(", ", purposes.Select(key => Purpose.All.FirstOrDefault(p => p.Key == key)?.Name ?? key));
}
