using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks;

/// <summary>
/// What waits for the caller: answers to decide on, new links asked for, links that were not delivered, and links that stopped because whoever asked is gone, of
/// tasks they asked or in cases they own.
/// </summary>
internal sealed class TasksWaiting(CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read, TimeProvider time) : IScopedService
{
    private const int Most = 20;

    public async Task<IReadOnlyList<WaitingTask>> ForCallerAsync(CancellationToken cancellation)
    {
        var (user, today) = (caller.Value.UserId, time.UkToday());
        var reached = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute));
        var waiting = await core.Set<ExternalTask>()
            .Where(t => t.State == TaskState.Answered || (t.State == TaskState.Waiting && (t.NewLinkAskedAt != null
                || t.Mail.FailedAt != null || (t.Text!.FailedAt != null && t.BrowserHash == null)
                || (t.DueOn >= today && (t.Asker.Status != UserStatus.Active || t.Organisation.Status != OrganisationStatus.Live)))))
            .Join(reached, t => t.HoldingId, h => h.Id, (t, h) => new { Task = t, Holding = h })
            .Where(w => w.Holding.IsOpen || w.Task.GoesOnClosed)
            .Where(w => w.Task.AskerId == user || w.Holding.OwnerId == user || w.Holding.DeputyId == user)
            .Join(core.Set<Case>(), w => w.Holding.Id, c => c.Id, (w, c) => new { w.Task, c.Reference })
            .OrderBy(w => w.Task.AskedAt).Take(Most)
            .Select(w => new WaitingTask(w.Task.Id, w.Task.HoldingId, w.Reference, w.Task.AskedAt, w.Task.AnsweredAt, w.Task.NewLinkAskedAt, w.Task.Mail.FailedAt, w.Task.Text!.FailedAt))
            .ToListAsync(cancellation);
        waiting.ForEach(w => read.Showed(new Subject(Holding.CaseKind, w.CaseId.ToString())));
        waiting.ForEach(w => read.Showed(new Subject("task", w.Id.ToString())));
        return waiting;
    }
}

/// <param name="Id">The task.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Reference">What people call the case by.</param>
/// <param name="AskedAt">When it was asked (UTC).</param>
/// <param name="AnsweredAt">When it was answered (UTC); <c>null</c> when a link is needed.</param>
/// <param name="NewLinkAskedAt">When a new link was asked for (UTC); <c>null</c> when it stopped and nobody has noticed yet.</param>
/// <param name="FailedAt">When its mail was given up (UTC); <c>null</c> when it was not.</param>
/// <param name="CodeFailedAt">When the text message with its code was known not to come (UTC); <c>null</c> when it was not.</param>
internal sealed record WaitingTask(Guid Id, Guid CaseId, string Reference, DateTime AskedAt, DateTime? AnsweredAt, DateTime? NewLinkAskedAt, DateTime? FailedAt, DateTime? CodeFailedAt);
