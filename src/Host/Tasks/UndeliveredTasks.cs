using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks;

/// <summary>Tells whoever asked that the mail with a task's link was not delivered. Done from the outbox when it has failed.</summary>
internal sealed class UndeliveredTasks(CoreDbContext core, IUnitOfWork unitOfWork, Holdings holdings, TaskMails mails) : IOutboxHandler
{
    public const string MessageKind = "task-undelivered";

    public string Kind => MessageKind;

    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var mail = Guid.Parse(payload);
        if (await core.Set<ExternalTask>().AsNoTracking().SingleOrDefaultAsync(t => t.MailId == mail && t.State == TaskState.Waiting, cancellation) is not { } task)
            return;

        await unitOfWork.WriteAsync(
            new Deed(TaskDeeds.Undelivered) { Subjects = [.. task.Subjects()] },
            async _ => await mails.AddUndeliveredAsync(task, (await holdings.LoadAsync(task.HoldingId, cancellation))!, cancellation),
            cancellation);
    }
}
