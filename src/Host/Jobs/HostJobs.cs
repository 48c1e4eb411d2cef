using ECins.Host.Composition;
using ECins.Host.Drafts;
using ECins.Host.Mail.Returns;
using ECins.Host.Notices;
using ECins.Host.Tenancy;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Workstreams;
using Hangfire;

namespace ECins.Host.Jobs;

/// <summary>
/// What the scheduler calls. Its arguments are plain strings: a job stored today must run on the host of tomorrow, and
/// the force area must not depend on anything ambient.
/// </summary>
internal sealed class HostJobs(
    IServiceScopeFactory scopes, ForceAreas forceAreas, ModuleCatalog catalog, ReturnsReader returns, IBackgroundJobClient client)
{
    /// <summary>Starts a module's job in each force area.</summary>
    public async Task StartAsync(string module, string job, CancellationToken cancellation)
    {
        foreach (var forceArea in await forceAreas.AllAsync(cancellation))
            client.Enqueue<HostJobs>(jobs => jobs.RunAsync(forceArea.Key, module, job, CancellationToken.None));
    }

    /// <summary>Runs a module's job in a force area, if the workstream is on there.</summary>
    public async Task RunAsync(string forceArea, string module, string job, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.EnterAsSystemAsync(forceArea, cancellation);
        if (!await scope.ServiceProvider.GetRequiredService<WorkstreamSwitch>().IsOnAsync(module, cancellation))
            return;

        var declared = catalog.Find(module)?.Jobs.SingleOrDefault(j => j.Name == job);
        if (declared is not null)
            await ((IWorkstreamJob)ActivatorUtilities.CreateInstance(scope.ServiceProvider, declared.Job))
                .RunAsync(cancellation);
    }

    /// <summary>Drains the outboxes of all force areas: what a lost signal or a crash left behind.</summary>
    public async Task SweepOutboxesAsync(CancellationToken cancellation)
    {
        foreach (var forceArea in await forceAreas.AllAsync(cancellation))
            await DrainOutboxAsync(forceArea.Key, cancellation);
    }

    /// <summary>Erases what was typed in forms and is to be kept no longer, in all force areas.</summary>
    public async Task EraseFormsAsync(CancellationToken cancellation)
    {
        foreach (var forceArea in await forceAreas.AllAsync(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.EnterAsSystemAsync(forceArea.Key, cancellation);
            await scope.ServiceProvider.GetRequiredService<FormSweep>().RunAsync(cancellation);
        }
    }

    /// <summary>Writes the mails in which users are told of several things together, in all force areas.</summary>
    public async Task WriteDigestsAsync(CancellationToken cancellation)
    {
        foreach (var forceArea in await forceAreas.AllAsync(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.EnterAsSystemAsync(forceArea.Key, cancellation);
            await scope.ServiceProvider.GetRequiredService<NoticeDigest>().RunAsync(cancellation);
        }
    }

    /// <summary>Reads what mail came back, for all force areas.</summary>
    public Task ReadReturnsAsync(CancellationToken cancellation) => returns.ReadAsync(cancellation);

    public async Task DrainOutboxAsync(string forceArea, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.EnterAsSystemAsync(forceArea, cancellation);
        await scope.ServiceProvider.GetRequiredService<OutboxWorker>().DrainAsync(cancellation);
    }
}
