using Hangfire;

namespace ECins.Host.Jobs;

/// <summary>Wakes the workers at once; without it they would find the work at their next round.</summary>
internal sealed class JobSignal(JobOptions options, IServiceProvider services)
{
    public void OutboxFilled(string forceArea)
    {
        if (options.Run)
            services.GetRequiredService<IBackgroundJobClient>()
                .Enqueue<HostJobs>(jobs => jobs.DrainOutboxAsync(forceArea, CancellationToken.None));
    }
}
