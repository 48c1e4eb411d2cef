using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.SharedKernel;

namespace ECins.Host.Jobs;

/// <summary>Puts messages into the outbox, inside the unit of work under way.</summary>
internal sealed class Outbox(
    CoreDbContext core, AfterCommit afterCommit, ForceAreaScope scope, JobSignal signal, OrderedIds ids, TimeProvider time)
    : IScopedService
{
    /// <param name="kind">Which <see cref="IOutboxHandler"/> does it.</param>
    /// <param name="payload">What it needs to know: identifiers, never names.</param>
    /// <param name="workstream">The workstream that it waits for while that is off.</param>
    /// <param name="notBefore">When it is to be done at the earliest (UTC); at once unless given.</param>
    /// <param name="lane">Whose order it keeps; none unless given.</param>
    public void Add(string kind, string payload, string? workstream = null, DateTime? notBefore = null, string? lane = null)
    {
        core.Add(new OutboxMessage
        {
            Id = ids.New(),
            Kind = kind,
            Payload = payload,
            Workstream = workstream,
            Lane = lane,
            DueAt = notBefore ?? time.GetUtcNow().UtcDateTime,
        });
        Wake();
    }

    /// <summary>Has the workers look at once what can be done now, when the unit of work has committed.</summary>
    public void Wake() => afterCommit.Do(() => signal.OutboxFilled(scope.Current.Key));
}
