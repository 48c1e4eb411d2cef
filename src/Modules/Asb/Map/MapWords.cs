using System.Globalization;

namespace ECins.Asb.Map;

/// <summary>How months and counts are shown.</summary>
internal static class MapWords
{
    public static string ShowMonth(this DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    public static string ShowIncidents(this int count) => count == 1 ? "1 incident" : $"{count:N0} incidents";

    /// <summary>A hotspot in a sentence: 41 incidents, 12 more than in the three months before.</summary>
    public static string Show(this Hotspot hotspot) => hotspot.Before switch
    {
        null => $"{hotspot.Count.ShowIncidents()}",
        { } before when before < hotspot.Count => $"{hotspot.Count.ShowIncidents()}, {hotspot.Count - before:N0} more than in the three months before",
        { } before when before > hotspot.Count => $"{hotspot.Count.ShowIncidents()}, {before - hotspot.Count:N0} fewer than in the three months before",
        _ => $"{hotspot.Count.ShowIncidents()}, as many as in the three months before",
    };
}
