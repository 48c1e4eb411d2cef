using ECins.Host.Composition;
using Hangfire;
using Hangfire.Storage;

namespace ECins.Host.Jobs;

/// <summary>Makes the scheduler's timetable say what the loaded modules declare, and nothing else.</summary>
internal sealed class JobSchedule(IRecurringJobManager timetable, JobStorage storage, ModuleCatalog catalog)
    : IHostedService
{
    private const string Sweep = "core.sweep-outboxes";
    private const string Erase = "core.erase-forms";
    private const string Digests = "core.write-digests";
    private const string Returns = "core.read-returns";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        timetable.AddOrUpdate<HostJobs>(Sweep, jobs => jobs.SweepOutboxesAsync(CancellationToken.None), Cron.Minutely);
        timetable.AddOrUpdate<HostJobs>(Erase, jobs => jobs.EraseFormsAsync(CancellationToken.None), Cron.Hourly);
        timetable.AddOrUpdate<HostJobs>(Digests, jobs => jobs.WriteDigestsAsync(CancellationToken.None), "*/5 * * * *");
        timetable.AddOrUpdate<HostJobs>(Returns, jobs => jobs.ReadReturnsAsync(CancellationToken.None), "*/5 * * * *");
        foreach (var (id, module, job) in Declared())
            timetable.AddOrUpdate<HostJobs>(
                id, jobs => jobs.StartAsync(module, job.Name, CancellationToken.None), job.Cron);
        RemoveOthers();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IEnumerable<(string Id, string Module, SharedKernel.Workstreams.RecurringJob Job)> Declared() =>
        catalog.Modules.SelectMany(m => m.Jobs.Select(j => ($"{m.Key}.{j.Name}", m.Key, j)));

    private void RemoveOthers()
    {
        using var connection = storage.GetConnection();
        var known = Declared().Select(d => d.Id).Append(Sweep).Append(Erase).Append(Returns).Append(Digests).ToHashSet();
        foreach (var stored in connection.GetRecurringJobs().Where(j => !known.Contains(j.Id)))
            timetable.RemoveIfExists(stored.Id);
    }
}
