using ECins.Host.Composition;
using ECins.SharedKernel.Workstreams;

namespace ECins.Migrations;

/// <summary>Where things are in the repository.</summary>
internal static class Repository
{
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ECins.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Run this from inside the repository.");
        return folder.FullName;
    }

    public static (string Folder, ModuleDatabase Contexts) ModuleFolder(ModuleCatalog catalog, string key)
    {
        var module = catalog.Loaded.Single(m => m.Key == key);
        var name = module.Assembly.GetName().Name!["ECins.".Length..];
        return ($"src/Modules/{name}", module.Module.Database);
    }
}
