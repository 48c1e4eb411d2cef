using ECins.Host.Demo;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Composition;

internal static class DemoComposition
{
    public static void AddDemo(this IServiceCollection services, IHostEnvironment environment)
    {
        if (!environment.IsDemo())
            return;

        services.AddSingleton<DemoData>();
        services.AddHostedService<DemoWelcome>();
        services.AddScoped<IDemonstrationStage, DemoStage>();
    }
}
