using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tasks.Codes;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks;

/// <summary>The tasks of the case that the page is on.</summary>
internal sealed class TaskQueries(CoreDbContext core, CurrentHolding current, CurrentCaller caller, TaskCodes codes, IReadLog read)
    : IScopedService
{
    public const int Most = 100;
    private const int MostOpenings = 50;

    /// <summary>Those asked one by one, the last first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<ExternalTask>> ListAsync(CancellationToken cancellation) =>
        await OfCase().Where(t => t.RoundId == null).Include(t => t.Asker).Include(t => t.Organisation).Include(t => t.Mail).Include(t => t.Text).OrderByDescending(t => t.AskedAt).Take(Most).ToListAsync(cancellation);

    public async Task<TaskDetails?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var decided = await OfCase().Where(ExternalTask.IsDecidedBy(caller.Value, current.Level)).AnyAsync(t => t.Id == id, cancellation);
        var task = await OfCase().AsSplitQuery().Include(t => t.Asker).Include(t => t.Organisation).Include(t => t.Mail).Include(t => t.Text).Include(t => t.Photographs)
            .Include(t => t.Openings.OrderByDescending(o => o.At).Take(MostOpenings))
            .SingleOrDefaultAsync(t => t.Id == id, cancellation);
        if (task is null)
            return null;

        foreach (var subject in task.Subjects())
            read.Showed(subject);
        return new TaskDetails(task, decided, decided && task.State == TaskState.Waiting ? codes.Show(task.Code) : null);
    }

    private IQueryable<ExternalTask> OfCase() =>
        core.Set<ExternalTask>().AsNoTracking().Where(t => t.HoldingId == current.Holding.Id);
}

/// <param name="Task">With its asker, openings and photographs.</param>
/// <param name="IsDecidedByCaller">The caller reads the answer before it is accepted, and decides on it.</param>
/// <param name="Code">The code, for those who say it to the person asked; <c>null</c> for everybody else.</param>
internal sealed record TaskDetails(ExternalTask Task, bool IsDecidedByCaller, string? Code)
{
    /// <summary>Whether the answer is shown beside the task; everybody else reads what was accepted in the chronology.</summary>
    public bool ShowsAnswer => IsDecidedByCaller && Task.AnsweredAt is not null;
}
