using ECins.Host.Composition;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Data;

/// <summary>The contexts on a force area's database: the core's and each module's, by the type that code asks for.</summary>
internal sealed class ContextTypes(ModuleCatalog catalog, Databases databases)
{
    public static ModuleDatabase Core { get; } =
        new(typeof(CoreDbContext), typeof(SqliteCoreDbContext), typeof(SqlServerCoreDbContext));

    private readonly Dictionary<Type, ContextType> _types = catalog.Modules
        .Select(m => (m.Key, m.Database))
        .Prepend((CoreDbContext.SchemaName, Core))
        .Select(m => new ContextType(m.Item1, m.Item2.Context, OfEngine(m.Item2, databases.Engine)))
        .ToDictionary(t => t.Asked);

    public ContextType CoreType => _types[typeof(CoreDbContext)];

    public ContextType Of(Type asked) => _types[asked];

    public ContextType OfSchema(string schema) => _types.Values.Single(t => t.Schema == schema);

    /// <summary>The context that an entity's own module, or the core, keeps it in.</summary>
    public ContextType OfEntity(Type entity) => _types.Values.Single(t => t.Asked.Assembly == entity.Assembly);

    private static Type OfEngine(ModuleDatabase module, Engine engine) =>
        engine == Engine.Sqlite ? module.Sqlite : module.SqlServer;
}

/// <param name="Schema">The schema it maps: a module's key, or the core's.</param>
/// <param name="Asked">The type that services ask for.</param>
/// <param name="Made">The type made, which carries the migrations for the configured engine.</param>
internal sealed record ContextType(string Schema, Type Asked, Type Made);
