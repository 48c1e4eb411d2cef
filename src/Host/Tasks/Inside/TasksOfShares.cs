using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Inside;

/// <summary>Gives tasks back to whoever asked when the share by which alone they could be done is ended.</summary>
internal sealed class TasksOfShares(CoreDbContext core, CurrentCaller caller, TimeProvider time) : IScopedService
{
    /// <summary>How many there are.</summary>
    public Task<int> CountAsync(Guid share, CancellationToken cancellation) => Open(share).CountAsync(cancellation);

    /// <summary>Inside the unit of work that ends the share.</summary>
    public async Task GiveBackAsync(Share share, IUnit unit, CancellationToken cancellation)
    {
        foreach (var task in await Open(share.Id).ToListAsync(cancellation))
        {
            (task.State, task.ShareId) = (InternalTaskState.Declined, null);
            core.Add(new InternalTaskStep
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                TaskId = task.Id,
                Move = TaskMove.KeepOut.Name,
                Words = share.EndedWhy,
                ById = caller.Value.UserId!.Value,
                At = time.GetUtcNow().UtcDateTime,
            });
            unit.About(new Subject("internal-task", task.Id.ToString()));
        }
    }

    private IQueryable<InternalTask> Open(Guid share) => core.Set<InternalTask>().Where(InternalTask.IsOpen).Where(t => t.ShareId == share);
}
