using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.SharedKernel;

namespace ECins.Host.Jobs;

/// <summary>Puts messages into the outbox, inside the unit of work under way.</summary>
internal sealed class Outbox(
    CoreDbContext core, AfterCommit afterCommit, ForceAreaScope scope, JobSignal signal, TimeProvider time)
    : IScopedService
{
    public void Add(string kind, string payload, string? workstream = null)
    {
        core.Add(new OutboxMessage
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Kind = kind,
            Payload = payload,
            Workstream = workstream,
            DueAt = time.GetUtcNow().UtcDateTime,
        });
        afterCommit.Do(() => signal.OutboxFilled(scope.Current.Key));
    }
}
