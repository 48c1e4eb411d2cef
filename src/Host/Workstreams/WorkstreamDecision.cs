namespace ECins.Host.Workstreams;

/// <summary>What a force administrator decides about a workstream: who uses it, and on whose approval.</summary>
internal sealed record WorkstreamDecision
{
    public WorkstreamReach? Reach { get; init; }

    public IReadOnlyList<Guid> Areas { get; init; } = [];

    /// <summary>Teams and people of the pilot.</summary>
    public IReadOnlyList<Guid> Pilots { get; init; } = [];

    /// <summary>The teams that work it; not asked for a pilot.</summary>
    public IReadOnlyList<Guid> Teams { get; init; } = [];

    public string ApprovedBy { get; init; } = "";

    public DateOnly? ApprovedOn { get; init; }

    public string DpiaReference { get; init; } = "";
}
