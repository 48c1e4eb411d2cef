using ECins.Host.Access;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Inside;

/// <summary>The tasks of the case or problem that the page is on, for those who have accounts.</summary>
internal sealed class InternalTaskQueries(CoreDbContext core, CurrentHolding current, IReadLog read) : IScopedService
{
    private const int Most = 200;

    /// <summary>Those still open first, then by date; at most two hundred.</summary>
    public async Task<IReadOnlyList<InternalTask>> ListAsync(CancellationToken cancellation) => WithNames(await OfHolding().Include(t => t.Doer).Include(t => t.About!.Profile)
        .OrderBy(t => t.State == InternalTaskState.Done || t.State == InternalTaskState.NotNeeded ? 1 : 0).ThenBy(t => t.DueOn).Take(Most)
        .ToListAsync(cancellation));

    /// <summary>Those that are still open, by date; at most two hundred.</summary>
    public async Task<IReadOnlyList<InternalTask>> OpenAsync(CancellationToken cancellation) => WithNames(await OfHolding().Include(t => t.Doer).Include(t => t.About!.Profile)
        .Where(InternalTask.IsOpen).OrderBy(t => t.DueOn).Take(Most).ToListAsync(cancellation));

    /// <summary>Those about somebody of the case that are still open, by date; at most two hundred.</summary>
    public async Task<IReadOnlyList<InternalTask>> AboutAsync(Guid profile, CancellationToken cancellation) => WithNames(await OfHolding().Include(t => t.Doer).Include(t => t.About!.Profile)
        .Where(InternalTask.IsOpen).Where(t => t.About!.ProfileId == profile).OrderBy(t => t.DueOn).Take(Most).ToListAsync(cancellation));

    /// <summary>With all that was said.</summary>
    public async Task<InternalTask?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var task = await OfHolding().AsSplitQuery().Include(t => t.Doer!.Organisation).Include(t => t.Asker.Organisation).Include(t => t.About!.Profile)
            .Include(t => t.Steps.OrderBy(s => s.At)).ThenInclude(s => s.By.Organisation).SingleOrDefaultAsync(t => t.Id == id, cancellation);
        if (task is not null)
            read.Showed(new Subject("internal-task", id.ToString()));
        return task is null ? null : WithNames([task])[0];
    }

    private List<InternalTask> WithNames(List<InternalTask> tasks)
    {
        tasks.FindAll(t => t.About is not null).ForEach(t => read.Showed(new Subject("person", t.About!.ProfileId.ToString())));
        return tasks;
    }

    private IQueryable<InternalTask> OfHolding() => core.Set<InternalTask>().AsNoTracking().Where(t => t.HoldingId == current.Holding.Id);
}
