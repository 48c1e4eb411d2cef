using System.Reflection;
using ECins.Host.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Migrations;

/// <summary>Writes one engine's migration beside the entities it belongs to.</summary>
internal static class Scaffolding
{
    public static void Write(Engine engine, ModuleDatabase contexts, string schema, string name, string folder)
    {
        using var context = Create(engine, engine == Engine.Sqlite ? contexts.Sqlite : contexts.SqlServer, schema);
        using var services = Services(context);
        using var scope = services.CreateScope();
        var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
        var place = $"Migrations/{engine}" + (folder.EndsWith("Host", StringComparison.Ordinal) ? $"/{Title(schema)}" : "");
        var migration = scaffolder.ScaffoldMigration(name, RootOf(context), place.Replace('/', '.'));
        var files = scaffolder.Save(folder, migration, Path.Combine(folder, place), dryRun: false);
        HideFromOtherRooms(files.MigrationFile!);
        Console.WriteLine(files.MigrationFile);
    }

    // A module has one public type, and the tools write public ones.
    private static void HideFromOtherRooms(string file) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace("public partial class", "internal partial class", StringComparison.Ordinal));

    private static DbContext Create(Engine engine, Type type, string schema)
    {
        var databases = new Databases(new DatabaseOptions { Engine = engine, Folder = ".", Connection = "Server=." });
        var options = databases.OptionsFor(type, schema, databases.NewConnection("none"), ownsConnection: true);
        return (DbContext)Activator.CreateInstance(type, options)!;
    }

    private static ServiceProvider Services(DbContext context)
    {
        var services = new ServiceCollection()
            .AddEntityFrameworkDesignTimeServices()
            .AddDbContextDesignTimeServices(context);
        ProviderServices(context).ConfigureDesignTimeServices(services);
        return services.BuildServiceProvider();
    }

    private static IDesignTimeServices ProviderServices(DbContext context)
    {
        var provider = Assembly.Load(context.Database.ProviderName!);
        var services = provider.GetCustomAttribute<DesignTimeProviderServicesAttribute>()!.TypeName;
        return (IDesignTimeServices)Activator.CreateInstance(provider.GetType(services, throwOnError: true)!)!;
    }

    private static string RootOf(DbContext context) => context.GetType().Assembly.GetName().Name!;

    private static string Title(string schema) => char.ToUpperInvariant(schema[0]) + schema[1..];
}
