using System.Text.Json;
using ECins.Host.Composition;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Jobs;

/// <summary>The core's side of <see cref="IJobQueue"/>: what modules ask for waits in the outbox.</summary>
internal sealed class JobQueue(Outbox outbox, ModuleCatalog catalog) : IJobQueue
{
    public void Add(string workstream, string job, string payload)
    {
        if (catalog.FindQueuedJob(workstream, job) is null)
            throw new InvalidOperationException($"'{workstream}' declares no job '{job}'.");

        outbox.Add(QueuedJobs.MessageKind, JsonSerializer.Serialize(new QueuedWork(workstream, job, payload)), workstream);
    }
}

/// <summary>Does what modules asked for through <see cref="IJobQueue"/>.</summary>
internal sealed class QueuedJobs(ModuleCatalog catalog, IServiceProvider services) : IOutboxHandler
{
    public const string MessageKind = "workstream-job";

    public string Kind => MessageKind;

    public Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var work = JsonSerializer.Deserialize<QueuedWork>(payload)!;
        var job = catalog.FindQueuedJob(work.Workstream, work.Job)
            ?? throw new InvalidOperationException("A job that is not declared cannot be done.");
        return ((IQueuedJob)ActivatorUtilities.CreateInstance(services, job.Job)).RunAsync(work.Payload, cancellation);
    }
}

internal sealed record QueuedWork(string Workstream, string Job, string Payload);
