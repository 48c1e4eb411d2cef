namespace ECins.SharedKernel.Workstreams;

/// <summary>Work of a workstream that somebody asks for and that takes longer than a page may.</summary>
/// <param name="Name">Unique in the workstream; lower-case, hyphenated. Stored with what waits, so never renamed lightly.</param>
/// <param name="Job">An <see cref="IQueuedJob"/> of the module.</param>
public sealed record QueuedJob(string Name, Type Job)
{
    /// <summary>
    /// It runs as the user who asked, with what they may do when it runs; who may do nothing any more is replaced by the system, which
    /// holds no permission. Otherwise it runs as the system. For work that a page would do if it were shorter.
    /// </summary>
    public bool AsWhoAsked { get; init; }
}

/// <summary>The work itself, made anew each time and run in the force area that asked for it.</summary>
public interface IQueuedJob
{
    /// <summary>
    /// Does it. After a crash it is done again, so it must bear that. Long work does one batch and asks for the next in
    /// the same unit of work: then nothing is lost or done twice, others get their turn, and turning the workstream off
    /// stops it between batches.
    /// </summary>
    /// <param name="payload">As it was given to <see cref="IJobQueue.Add"/>.</param>
    /// <param name="cancellation">Stops it; it is tried again.</param>
    Task RunAsync(string payload, CancellationToken cancellation);
}

/// <summary>How modules ask for work.</summary>
public interface IJobQueue
{
    /// <summary>
    /// Inside a unit of work: has a job of the workstream done once that has committed, at least once, by whichever host
    /// comes first. While the workstream is off it waits.
    /// </summary>
    /// <param name="workstream">The workstream's key.</param>
    /// <param name="job">The name of one of its <see cref="WorkstreamModule.QueuedJobs"/>.</param>
    /// <param name="payload">What the job needs to know; identifiers, never names.</param>
    void Add(string workstream, string job, string payload);
}
