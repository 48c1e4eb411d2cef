using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.SqlServer;

/// <summary>Every schema of the product, the modules' as <c>modules.json</c> lists them, on contexts without a server.</summary>
internal static class Product
{
    private static readonly ModuleDatabase Platform =
        new(typeof(PlatformDbContext), typeof(SqlitePlatformDbContext), typeof(SqlServerPlatformDbContext));

    public static ModuleCatalog Catalog { get; } = new(ModuleLoader.Load(
        ModuleManifest.Read(Path.Combine(AppContext.BaseDirectory, "modules.json")),
        Path.Combine(AppContext.BaseDirectory, "modules")));

    public static IReadOnlyList<string> Schemas { get; } =
        [PlatformDbContext.SchemaName, CoreDbContext.SchemaName, .. Catalog.Modules.Select(m => m.Key)];

    /// <summary>The schema with what its tables refer to: a module's stand on the core's.</summary>
    public static IEnumerable<string> Foundation(string schema) =>
        Catalog.Find(schema) is null ? [schema] : [CoreDbContext.SchemaName, schema];

    /// <summary>For theories: each schema on each engine.</summary>
    public static TheoryData<string, string> SchemasOnEngines()
    {
        var data = new TheoryData<string, string>();
        foreach (var schema in Schemas)
        {
            foreach (var engine in Enum.GetNames<Engine>())
                data.Add(schema, engine);
        }

        return data;
    }

    /// <summary>For theories: each schema.</summary>
    public static TheoryData<string> EachSchema() => [.. Schemas];

    public static DbContext NewContext(string schema, Engine engine = Engine.SqlServer) =>
        NewContext(schema, new Databases(OptionsFor(engine)));

    public static DbContext NewContext(string schema, Databases databases)
    {
        var contexts = ContextsOf(schema);
        var type = databases.Engine == Engine.Sqlite ? contexts.Sqlite : contexts.SqlServer;
        var options = databases.OptionsFor(type, schema, databases.NewConnection("none"), ownsConnection: true);
        return (DbContext)Activator.CreateInstance(type, options)!;
    }

    public static DatabaseOptions OptionsFor(Engine engine) =>
        new() { Engine = engine, Folder = ".", Connection = "Server=." };

    private static ModuleDatabase ContextsOf(string schema) => schema switch
    {
        PlatformDbContext.SchemaName => Platform,
        CoreDbContext.SchemaName => ContextTypes.Core,
        _ => Catalog.Find(schema)!.Database,
    };
}
