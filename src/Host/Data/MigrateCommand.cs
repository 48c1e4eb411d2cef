using ECins.Host.Composition;

namespace ECins.Host.Data;

/// <summary><c>migrate</c>: makes and upgrades databases, run before the hosts with rights to change schemas.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        await services.MigrateAllAsync(CancellationToken.None);
        Console.WriteLine("All databases are of this version.");
        return 0;
    }
}
