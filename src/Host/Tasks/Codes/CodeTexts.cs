using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Codes;

/// <summary>Puts text messages with codes into the unit of work under way.</summary>
internal sealed class CodeTexts(CoreDbContext core, Outbox outbox, OrderedIds ids, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Has the code of a task sent, if that is how it reaches them; one before it that has not gone is called back.</summary>
    public async Task AddAsync(ExternalTask task, Holding holding, CancellationToken cancellation)
    {
        await WithdrawAsync(task, cancellation);
        task.TextId = null;
        if (task.Route != CodeRoute.Text)
            return;

        var text = core.Add(new CodeText { Id = ids.New(), To = task.Telephone, WrittenAt = Now }).Entity;
        (task.TextId, task.TextsSent) = (text.Id, task.TextsSent + 1);
        outbox.Add(CodeTextSender.MessageKind, text.Id.ToString(), holding.Workstream);
    }

    /// <summary>Whether the code of a task is written and has not gone.</summary>
    public Task<bool> WaitsAsync(ExternalTask task, CancellationToken cancellation) =>
        core.Set<CodeText>().Where(CodeText.IsToSend).AnyAsync(t => t.Id == task.TextId, cancellation);

    /// <summary>Calls back the message with a task's code, if it has not gone out.</summary>
    public async Task WithdrawAsync(ExternalTask task, CancellationToken cancellation)
    {
        if (await core.Set<CodeText>().Where(CodeText.IsToSend).SingleOrDefaultAsync(t => t.Id == task.TextId, cancellation) is { } unsent)
            unsent.WithdrawnAt = Now;
    }
}
