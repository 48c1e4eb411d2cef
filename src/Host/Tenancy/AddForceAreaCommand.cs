using ECins.Host.Composition;

namespace ECins.Host.Tenancy;

/// <summary>
/// <c>add-force-area</c>: makes a force area with its first organisation and administrator, and prints the link by which
/// that person sets their password. Run with rights to make databases.
/// </summary>
internal static class AddForceAreaCommand
{
    private const string Usage =
        "add-force-area KEY NAME HOST ORGANISATION ADMINISTRATOR E-MAIL\n"
        + "for example: add-force-area fenshire Fenshire fenshire.ecins.example \"Fenshire Police\" \"Helen Marsh\" helen.marsh@fenshire.example";

    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (args is not [_, var key, var name, var host, var organisation, var administrator, var mail])
            throw new StartupException("Use: " + Usage);

        await services.MigrateAllAsync(CancellationToken.None);
        var newForceArea = services.GetRequiredService<NewForceArea>();
        var secret = await newForceArea.CreateAsync(
            new ForceArea { Key = key, Name = name, Host = host },
            new FirstAdministrator(organisation, administrator, mail), CancellationToken.None);
        Console.WriteLine($"{name} is ready. {administrator} sets a password within seven days at\n  https://{host}/join/{secret}");
        return 0;
    }
}
