// Writes a migration of one schema for both engines:
//   dotnet run --project tools/Migrations -- core NameOfTheChange
//   dotnet run --project tools/Migrations -- asb NameOfTheChange
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.Migrations;
using ECins.SharedKernel.Workstreams;

if (args is not [var schema, var name])
{
    Console.Error.WriteLine("Say which schema (platform, core or a module's key) and the migration's name.");
    return 1;
}

var root = Repository.Root();
var output = Path.Combine(AppContext.BaseDirectory, "modules");
var catalog = new ModuleCatalog(ModuleLoader.Load(ModuleManifest.Read(Path.Combine(root, "modules.json")), output));
var (folder, contexts) = schema switch
{
    PlatformDbContext.SchemaName => ("src/Host", new ModuleDatabase(
        typeof(PlatformDbContext), typeof(SqlitePlatformDbContext), typeof(SqlServerPlatformDbContext))),
    CoreDbContext.SchemaName => ("src/Host", ContextTypes.Core),
    _ => Repository.ModuleFolder(catalog, schema),
};
foreach (var engine in Enum.GetValues<Engine>())
    Scaffolding.Write(engine, contexts, schema, name, Path.Combine(root, folder));
return 0;
