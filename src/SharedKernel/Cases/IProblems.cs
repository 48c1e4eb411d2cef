namespace ECins.SharedKernel.Cases;

/// <summary>What partners work on together beside cases: see the core's problems.</summary>
public interface IProblems
{
    /// <summary>Whether the caller may open one in a workstream.</summary>
    /// <param name="workstream">The workstream's key.</param>
    bool MayOpen(string workstream);

    /// <summary>
    /// Keeps what a problem may be opened on, for the caller alone, and answers the address of the form that opens it. Nothing is
    /// opened by that; the caller reads, changes and sends the form.
    /// </summary>
    /// <exception cref="Data.RefusedException">The caller may open none in the workstream.</exception>
    Task<string> PrepareAsync(ProblemStart start, CancellationToken cancellation);
}

/// <summary>What a problem may be opened on.</summary>
/// <param name="Workstream">The workstream's key.</param>
/// <param name="Title">What it may be called: the place.</param>
/// <param name="Place">Where it is, in words.</param>
/// <param name="Known">What is known, the numbers with their dates: the problem keeps it as it was.</param>
/// <param name="From">The page that it is opened from: an address of the workstream's own.</param>
public sealed record ProblemStart(string Workstream, string Title, string Place, string Known, string From);
