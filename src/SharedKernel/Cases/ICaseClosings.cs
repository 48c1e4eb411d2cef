namespace ECins.SharedKernel.Cases;

/// <summary>How cases were opened, closed and opened again.</summary>
public interface ICaseClosings
{
    /// <summary>Of a case; <c>null</c> where the caller does not read it.</summary>
    Task<CaseLife?> OfAsync(Guid caseId, CancellationToken cancellation);

    /// <summary>
    /// How many cases of a workstream that the caller reads were closed in a period and stay so, by why.
    /// </summary>
    /// <param name="workstream">The workstream's key.</param>
    /// <param name="from">The first moment (UTC).</param>
    /// <param name="until">The moment after the last (UTC).</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<ClosedCount>> CountAsync(string workstream, DateTime from, DateTime until, CancellationToken cancellation);
}

/// <param name="OpenedAt">When it was opened first (UTC).</param>
/// <param name="Closings">Each time that it was closed, the first first.</param>
public sealed record CaseLife(DateTime OpenedAt, IReadOnlyList<ClosedOnce> Closings);

/// <summary>One time that a case was closed, and how it was opened again.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="ById">By whom.</param>
/// <param name="Why">The reason, in words.</param>
/// <param name="Summary">What came of it.</param>
public sealed record ClosedOnce(DateTime At, Guid ById, string Why, string Summary)
{
    /// <summary>When it was opened again (UTC); <c>null</c> while it stays closed.</summary>
    public DateTime? ReopenedAt { get; init; }

    /// <summary>By whom.</summary>
    public Guid? ReopenedById { get; init; }

    /// <summary>Why.</summary>
    public string ReopenedWhy { get; init; } = "";
}

/// <param name="Ending">The workstream's own reason; <c>null</c> for one of those that all workstreams share.</param>
/// <param name="Name">The shared reason, in words.</param>
/// <param name="Count">How many.</param>
public sealed record ClosedCount(Guid? Ending, string Name, int Count);
