namespace ECins.Host.Cases.Live;

internal static class LiveComposition
{
    public static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<LiveCases>();
        services.AddSingleton<LiveSeats>();
        services.AddHostedService<LivePolling>();
    }
}
