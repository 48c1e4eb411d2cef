using ECins.Host.Composition;
using ECins.Host.Tenancy;

namespace ECins.Host.Finding;

/// <summary><c>reindex</c>: makes anew what the records of a force area are found by. Hosts may go on running.</summary>
internal static class ReindexCommand
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (args is not [_, var forceArea, ..])
            throw new StartupException("Use: reindex FORCE-AREA");

        await using var scope = services.CreateAsyncScope();
        if (await services.GetRequiredService<ForceAreas>().FindAsync(forceArea, CancellationToken.None) is not { } found)
            throw new StartupException($"There is no force area '{forceArea}'.");

        scope.ServiceProvider.EnterAsSystem(found);
        var count = await scope.ServiceProvider.GetRequiredService<Reindexing>().RunAsync(CancellationToken.None);
        Console.WriteLine($"{count} records of {found.Name} can be found.");
        return 0;
    }
}
