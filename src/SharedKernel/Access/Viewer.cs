namespace ECins.SharedKernel.Access;

/// <summary>What the access rule knows of a caller.</summary>
internal sealed class Viewer(Caller caller, DateTime now)
{
    /// <summary>Signed in, with no step of signing in still open.</summary>
    public bool HasAccess { get; } = caller.UserId is not null && caller.Pending == PendingStep.None;

    public Guid User { get; } = caller.UserId ?? Guid.Empty;

    public List<Guid> Teams { get; } = [.. caller.TeamIds];

    public Guid Organisation { get; } = caller.OrganisationId ?? Guid.Empty;

    /// <summary>The workstreams that are on in the force area.</summary>
    public List<string> On { get; } = [.. caller.WorkstreamsOn];

    /// <summary>The workstreams whose purposes agreements of the organisation cover.</summary>
    public List<string> Covered { get; } = [.. caller.WorkstreamsCovered];

    /// <summary>The workstreams that the user works.</summary>
    public List<string> Worked { get; } = [.. caller.Workstreams];

    public Marking Handling { get; } = caller.Handling;

    /// <summary>Now (UTC): until when emergency access counts.</summary>
    public DateTime Now { get; } = now;

    /// <summary>Today's UK date: until when shares count.</summary>
    public DateOnly Today { get; } = UkTime.DayOf(now);
}
