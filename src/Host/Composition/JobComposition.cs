using ECins.Host.Data;
using ECins.Host.Jobs;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.SqlServer;

namespace ECins.Host.Composition;

internal static class JobComposition
{
    public static void AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.Read<JobOptions>();
        services.AddSingleton(options);
        services.AddSingleton<JobSignal>();
        services.AddScoped<HostJobs>();
        services.AddSingleton<JobStorage>(host => StorageFor(host.GetRequiredService<Databases>()));
        services.AddHangfire((host, hangfire) => hangfire.UseStorage(host.GetRequiredService<JobStorage>()));
        if (!options.Run)
            return;

        services.AddHangfireServer();
        services.AddHostedService<JobSchedule>();
    }

    // Embedded, the outbox is what makes work durable; the scheduler may forget.
    private static JobStorage StorageFor(Databases databases)
    {
        if (databases.Engine == Engine.Sqlite)
            return new InMemoryStorage();

        using var platform = databases.NewConnection(Databases.Platform);
        return new SqlServerStorage(platform.ConnectionString);
    }
}
