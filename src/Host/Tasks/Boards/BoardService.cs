using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Boards;

/// <summary>Does one thing with several tasks: each in its own right, as its own page would. Those that are not the caller's to take so far are left.</summary>
internal sealed class BoardService(CoreDbContext core, Holdings holdings, InternalTaskService service, TimeProvider time) : IScopedService
{
    /// <returns>How many were taken further.</returns>
    public async Task<int> DoAsync(BoardForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        var ids = form.Chosen.Distinct().Take(BoardQueries.Most).ToList();
        var tasks = await core.Set<InternalTask>().AsNoTracking().Where(t => ids.Contains(t.Id)).ToListAsync(cancellation);
        var done = 0;
        foreach (var task in tasks)
            done += await DoAsync(task, form, cancellation) ? 1 : 0;
        return done;
    }

    private async Task<bool> DoAsync(InternalTask task, BoardForm form, CancellationToken cancellation)
    {
        if (await holdings.FindAsync(task.HoldingId, cancellation) is not { IsOpen: true } holding)
            return false;

        if (form.Act == BoardAct.Date)
        {
            if (!service.MayChange(task, holding))
                return false;

            var change = InternalTaskForm.Of(task);
            change.DueOn = form.DueOn;
            await service.ChangeAsync(task.HoldingId, task.Id, change, task.Version, cancellation);
            return true;
        }

        var move = form.Act == BoardAct.Done ? TaskMove.Finish : TaskMove.CallOff;
        if (!service.May(move, task, holding))
            return false;

        await service.MoveAsync(task.HoldingId, task.Id, move, form.Words, task.Version, cancellation);
        return true;
    }
}

/// <summary>What is done with the tasks chosen.</summary>
internal sealed record BoardForm(IReadOnlyList<Guid> Chosen, BoardAct? Act, string? Words, DateOnly? DueOn)
{
    public void Check(DateOnly today) => new Rules()
        .Expect(Chosen.Count > 0, "Chosen", "Tick at least one task")
        .Expect(Act is not null, "Act", "Select what you do with them")
        .Expect(Act != BoardAct.CallOff || !string.IsNullOrWhiteSpace(Words), "Words", "Enter why they are not needed")
        .ExpectWithin(Words, InternalTask.LongestText, "Words")
        .Expect(Act != BoardAct.Date || DueOn >= today, "DueOn", "Enter a day, today or in the future")
        .Expect(Act != BoardAct.Date || DueOn is null || DueOn <= today.AddYears(1), "DueOn", "It must be within a year")
        .Check();
}

internal enum BoardAct
{
    Done,
    Date,
    CallOff,
}
