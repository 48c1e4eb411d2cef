using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Codes;

/// <summary>Notes what became of a text message with a code, on it and on record; whoever asked is told when it did not come and is still waited for.</summary>
internal sealed class CodeTextFates(CoreDbContext core, IUnitOfWork unitOfWork, Outbox outbox, Holdings holdings, TaskMails mails, TimeProvider time)
    : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <param name="id">The text message.</param>
    /// <param name="task">The task that its code opens.</param>
    /// <param name="providerId">What the provider calls it; empty in the demonstration, where nothing more is heard of it.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task NoteSentAsync(Guid id, ExternalTask task, string providerId, CancellationToken cancellation) => NoteAsync(
        TaskDeeds.CodeTexted, id, task,
        text =>
        {
            (text.SentAt, text.ProviderId) = (Now, providerId);
            if (providerId.Length > 0)
                outbox.Add(CodeTextWatch.MessageKind, id.ToString(), notBefore: Now + CodeTextWatch.First);
            return Task.CompletedTask;
        },
        cancellation);

    public Task NoteDeliveredAsync(Guid id, ExternalTask task, CancellationToken cancellation) => NoteAsync(
        TaskDeeds.CodeDelivered, id, task,
        text =>
        {
            text.DeliveredAt = Now;
            return Task.CompletedTask;
        },
        cancellation);

    public Task NoteFailedAsync(Guid id, ExternalTask task, CodeTextFault fault, CancellationToken cancellation) => NoteAsync(
        TaskDeeds.CodeNotDelivered, id, task,
        async text =>
        {
            (text.FailedAt, text.Fault) = (Now, fault);
            if (await core.Set<ExternalTask>().SingleOrDefaultAsync(t => t.TextId == id && t.State == TaskState.Waiting && t.BrowserHash == null, cancellation) is { } waiting
                && await holdings.LoadAsync(waiting.HoldingId, cancellation) is { } holding)
                await mails.AddCodeUndeliveredAsync(waiting, holding, cancellation);
        },
        cancellation);

    private Task NoteAsync(DeedType deed, Guid id, ExternalTask task, Func<CodeText, Task> note, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(deed) { Subjects = [.. task.Subjects()] },
        async _ => await note(await core.Set<CodeText>().SingleAsync(t => t.Id == id, cancellation)),
        cancellation);
}
