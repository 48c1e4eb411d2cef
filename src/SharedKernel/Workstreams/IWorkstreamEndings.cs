namespace ECins.SharedKernel.Workstreams;

/// <summary>Why cases of a workstream are closed, where it has a list of its own in place of the one that all share.</summary>
public interface IWorkstreamEndings
{
    /// <summary>The reasons that are offered; none for those that all share.</summary>
    Task<IReadOnlyList<Ending>> OfferedAsync(CancellationToken cancellation);
}

/// <summary>A reason to close a case.</summary>
/// <param name="Id">The reason.</param>
/// <param name="Name">In words; no two are called alike.</param>
public sealed record Ending(Guid Id, string Name)
{
    /// <summary>The longest that a name can be.</summary>
    public const int LongestName = 80;
}
