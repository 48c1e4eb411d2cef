using ECins.Host.Data;

namespace ECins.Host.Tenancy;

internal static class PlatformContexts
{
    public static ContextType TypeFor(Engine engine) => new(
        PlatformDbContext.SchemaName,
        typeof(PlatformDbContext),
        engine == Engine.Sqlite ? typeof(SqlitePlatformDbContext) : typeof(SqlServerPlatformDbContext));

    public static PlatformDbContext New(Databases databases)
    {
        var type = TypeFor(databases.Engine);
        var connection = databases.NewConnection(Databases.Platform);
        return (PlatformDbContext)Activator.CreateInstance(
            type.Made, databases.OptionsFor(type.Made, type.Schema, connection, ownsConnection: true))!;
    }
}
