using ECins.Host.Cases;
using ECins.SharedKernel.Access;

namespace ECins.Host.Tasks;

/// <summary>The base of every page of one task of a case: a task that is not of the case is not there.</summary>
internal abstract class TaskScreen(CaseBarQueries bars, TaskQueries tasks, TimeProvider time) : CaseScreen(bars)
{
    /// <summary>The route value of the task.</summary>
    public const string TaskId = "task";

    public TaskDetails Details { get; private set; } = null!;

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Whether the caller sends new links and calls it back.</summary>
    public bool MayChange => IsTheirs && Details.Task.State == TaskState.Waiting;

    public bool MayDecide => IsTheirs && Details.Task.State == TaskState.Answered;

    private bool IsTheirs => Details.IsDecidedByCaller && Bar.Level >= Level.Contribute && Details.Task.GoesOn(Bar.Holding);

    protected string Path => $"/cases/{CaseId}/tasks/{Details.Task.Id}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await tasks.FindAsync(RouteId(TaskId), cancellation) is not { } details)
            return false;

        Details = details;
        return await base.FindAsync(cancellation);
    }
}
