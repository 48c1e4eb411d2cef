using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Problems;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Inside;

/// <summary>
/// What waits for the caller: tasks that nobody has answered yet and that are theirs; of those they asked for, what they are to
/// decide; in their cases, who is to be let in. At most <see cref="Most"/> of each.
/// </summary>
internal sealed class InternalTasksWaiting(CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read) : IScopedService
{
    private const int Most = 20;

    public async Task<IReadOnlyList<WaitingInternalTask>> ForCallerAsync(CancellationToken cancellation)
    {
        var (user, tasks) = (caller.Value.UserId, core.Set<InternalTask>());
        List<WaitingInternalTask> waiting =
        [
            .. await LinesAsync(tasks.Where(t => t.State == InternalTaskState.Asked).Where(InternalTask.IsOf(user, holdings.Rule.Principals)), cancellation),
            .. await LinesAsync(
                tasks.Where(t => t.AskerId == user
                    && (t.State == InternalTaskState.MoreAsked || t.State == InternalTaskState.Declined || t.State == InternalTaskState.ToVerify)),
                cancellation),
            .. await LinesAsync(
                tasks.Where(t => t.State == InternalTaskState.Held && core.Set<Holding>().Any(h => h.Id == t.HoldingId && (h.OwnerId == user || h.DeputyId == user))),
                cancellation),
        ];
        waiting.ForEach(w => read.Showed(new Subject(w.HeldAs, w.HoldingId.ToString())));
        waiting.ForEach(w => read.Showed(new Subject("internal-task", w.Id.ToString())));
        return waiting;
    }

    private Task<List<WaitingInternalTask>> LinesAsync(IQueryable<InternalTask> tasks, CancellationToken cancellation) => tasks
        .Join(core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Where(h => h.IsOpen), t => t.HoldingId, h => h.Id, (t, h) => t)
        .LeftJoin(core.Set<Case>(), t => t.HoldingId, c => c.Id, (t, c) => new { Task = t, Case = c })
        .LeftJoin(core.Set<Problem>(), t => t.Task.HoldingId, p => p.Id, (t, p) => new { t.Task, t.Case, Problem = p })
        .OrderBy(t => t.Task.AskedAt).Take(Most)
        .Select(t => new WaitingInternalTask(
            t.Task.Id, t.Task.HoldingId, t.Task.HeldAs, t.Task.State, t.Task.AskedAt,
            t.Case != null ? t.Case.Reference : t.Problem != null ? t.Problem.Reference : null))
        .ToListAsync(cancellation);
}

/// <param name="Id">The task.</param>
/// <param name="HoldingId">Its case or problem, or what holds it alone.</param>
/// <param name="HeldAs">Which of these.</param>
/// <param name="State">What it waits for.</param>
/// <param name="AskedAt">When it was asked for (UTC).</param>
/// <param name="Reference">What people call that by; <c>null</c> when it is of none.</param>
internal sealed record WaitingInternalTask(Guid Id, Guid HoldingId, string HeldAs, InternalTaskState State, DateTime AskedAt, string? Reference)
{
    public string Href => InternalTask.PathOf(Id, HoldingId, HeldAs);

    private string Where => Reference is null ? "" : $" in {Reference}";

    public string Text => State switch
    {
        InternalTaskState.Asked => $"A task for you{Where}",
        InternalTaskState.MoreAsked => $"More is asked about a task of yours{Where}",
        InternalTaskState.Declined => $"A task of yours was declined{Where}",
        InternalTaskState.ToVerify => $"A task is done and to be looked at{Where}",
        _ => $"Somebody is to be let into {Reference} for a task",
    };
}
