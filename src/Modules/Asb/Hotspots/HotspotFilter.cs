namespace ECins.Asb.Hotspots;

/// <summary>What is counted.</summary>
/// <param name="Source">Where it is from.</param>
/// <param name="Period">Over how long.</param>
/// <param name="TypeId">Only reports of that type, or of its parts.</param>
/// <param name="District">Only places of that district; <c>null</c> or empty for all.</param>
internal sealed record HotspotFilter(Source Source, Period Period, Guid? TypeId, string? District)
{
    public bool HasReports => Source is not Source.Published;

    public bool HasPublished => Source is not Source.Reports;
}

/// <summary>Where what is counted is from. The two are never added up: the same event may be in both.</summary>
internal enum Source
{
    /// <summary>Reports taken here, as far as the reader may read them.</summary>
    Reports,

    /// <summary>Street-level figures that the police publish.</summary>
    Published,

    Both,
}
