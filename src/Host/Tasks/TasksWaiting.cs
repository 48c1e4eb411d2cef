using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks;

/// <summary>What waits for the caller: answers to decide on and new links asked for, of tasks they asked or in cases they own.</summary>
internal sealed class TasksWaiting(CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read) : IScopedService
{
    private const int Most = 20;

    public async Task<IReadOnlyList<WaitingTask>> ForCallerAsync(CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var reached = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute)).Where(h => h.IsOpen);
        var waiting = await core.Set<ExternalTask>()
            .Where(t => t.State == TaskState.Answered || (t.State == TaskState.Waiting && t.NewLinkAskedAt != null))
            .Join(reached, t => t.HoldingId, h => h.Id, (t, h) => new { Task = t, Holding = h })
            .Where(w => w.Task.AskerId == user || w.Holding.OwnerId == user || w.Holding.DeputyId == user)
            .Join(core.Set<Case>(), w => w.Holding.Id, c => c.Id, (w, c) => new { w.Task, c.Reference })
            .OrderBy(w => w.Task.AskedAt).Take(Most)
            .Select(w => new WaitingTask(w.Task.Id, w.Task.HoldingId, w.Reference, w.Task.AnsweredAt, w.Task.NewLinkAskedAt))
            .ToListAsync(cancellation);
        waiting.ForEach(w => read.Showed(new Subject(Holding.CaseKind, w.CaseId.ToString())));
        waiting.ForEach(w => read.Showed(new Subject("task", w.Id.ToString())));
        return waiting;
    }
}

/// <param name="Id">The task.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Reference">What people call the case by.</param>
/// <param name="AnsweredAt">When it was answered (UTC); <c>null</c> when a new link is asked for.</param>
/// <param name="NewLinkAskedAt">When a new link was asked for (UTC).</param>
internal sealed record WaitingTask(Guid Id, Guid CaseId, string Reference, DateTime? AnsweredAt, DateTime? NewLinkAskedAt);
