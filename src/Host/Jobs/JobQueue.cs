using System.Text.Json;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Jobs;

/// <summary>The core's side of <see cref="IJobQueue"/>: what modules ask for waits in the outbox.</summary>
internal sealed class JobQueue(Outbox outbox, ModuleCatalog catalog, CurrentCaller caller) : IJobQueue
{
    public void Add(string workstream, string job, string payload)
    {
        if (catalog.FindQueuedJob(workstream, job) is null)
            throw new InvalidOperationException($"'{workstream}' declares no job '{job}'.");

        outbox.Add(QueuedJobs.MessageKind, JsonSerializer.Serialize(new QueuedWork(workstream, job, payload, caller.Value.UserId)), workstream);
    }
}

/// <summary>Does what modules asked for through <see cref="IJobQueue"/>, each in a scope of its own: its caller may be another.</summary>
internal sealed class QueuedJobs(ModuleCatalog catalog, ForceAreaScope current, IServiceScopeFactory scopes) : IOutboxHandler
{
    public const string MessageKind = "workstream-job";

    public string Kind => MessageKind;

    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var work = JsonSerializer.Deserialize<QueuedWork>(payload)!;
        var job = catalog.FindQueuedJob(work.Workstream, work.Job)
            ?? throw new InvalidOperationException("A job that is not declared cannot be done.");
        await using var scope = scopes.CreateAsyncScope();
        if (job.AsWhoAsked)
            await scope.ServiceProvider.EnterAsUserAsync(current.Current, u => u.Id == work.AskedById, cancellation);
        else
            scope.ServiceProvider.EnterAsSystem(current.Current);
        await ((IQueuedJob)ActivatorUtilities.CreateInstance(scope.ServiceProvider, job.Job)).RunAsync(work.Payload, cancellation);
    }
}

/// <param name="Workstream">Whose job it is.</param>
/// <param name="Job">Its name.</param>
/// <param name="Payload">What it needs to know.</param>
/// <param name="AskedById">The user who asked; nobody where the system did, and in what was stored before it was kept.</param>
internal sealed record QueuedWork(string Workstream, string Job, string Payload, Guid? AskedById = null);
