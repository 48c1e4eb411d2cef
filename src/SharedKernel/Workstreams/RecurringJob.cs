namespace ECins.SharedKernel.Workstreams;

/// <summary>Work of a workstream done on a timetable, in each force area where it is on and nowhere else.</summary>
/// <param name="Name">Unique in the workstream; lower-case, hyphenated. Stored by the scheduler, so never renamed lightly.</param>
/// <param name="Cron">When, as a cron expression in UTC.</param>
/// <param name="Job">An <see cref="IWorkstreamJob"/> of the module.</param>
public sealed record RecurringJob(string Name, string Cron, Type Job);

/// <summary>The work itself, made anew for each force area and run; it writes through a unit of work like anybody.</summary>
public interface IWorkstreamJob
{
    /// <summary>Does the work for the force area of the scope. A job that fails is tried again; it must bear that.</summary>
    Task RunAsync(CancellationToken cancellation);
}
