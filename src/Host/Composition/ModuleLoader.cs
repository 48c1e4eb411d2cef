using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Composition;

/// <summary>
/// Loads the listed modules from their own folders into the default load context: in one of their own, the types they
/// share with the host would not be the host's. Anything missing, unlisted or at odds stops the start.
/// </summary>
internal static partial class ModuleLoader
{
    public static IReadOnlyList<LoadedModule> Load(ModuleManifest manifest, string folder)
    {
        RefuseUnlisted(manifest, folder);
        AssemblyLoadContext.Default.Resolving += (_, name) => FromModuleFolders(name, manifest, folder);
        return [.. manifest.Modules.Select(entry => Load(entry, folder))];
    }

    private static LoadedModule Load(ModuleEntry entry, string folder)
    {
        var file = FileOf(entry, folder);
        if (!File.Exists(file))
            throw new StartupException($"The module '{entry.Key}' is listed but missing: {file}");

        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(file);
        var module = Create(entry, assembly);
        Check(entry, module);
        return new LoadedModule(module, assembly);
    }

    private static WorkstreamModule Create(ModuleEntry entry, Assembly assembly)
    {
        var types = assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(WorkstreamModule))).ToList();
        return types is [var type]
            ? (WorkstreamModule)Activator.CreateInstance(type)!
            : throw new StartupException(
                $"The assembly {entry.Assembly} must have one public table of contents; it has {types.Count}.");
    }

    private static void Check(ModuleEntry entry, WorkstreamModule module)
    {
        if (module.Key != entry.Key)
            throw new StartupException($"The module listed as '{entry.Key}' calls itself '{module.Key}'.");
        if (!KeyForm().IsMatch(module.Key) || module.Key == "core")
            throw new StartupException($"'{module.Key}' cannot be a module's key.");

        var stray = module.Permissions.Select(p => p.Key).Concat(module.Deeds.Select(d => d.Key))
            .FirstOrDefault(key => !key.StartsWith(module.Key + ".", StringComparison.Ordinal));
        if (stray is not null)
            throw new StartupException($"The module '{module.Key}' declares '{stray}', which is not under its own key.");
    }

    private static void RefuseUnlisted(ModuleManifest manifest, string folder)
    {
        var listed = manifest.Modules.Select(m => m.Assembly);
        var unlisted = Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(d => Path.GetFileName(d)).Except(listed).FirstOrDefault()
            : null;
        if (unlisted is not null)
            throw new StartupException($"The folder {folder} holds '{unlisted}', which modules.json does not list.");
    }

    private static Assembly? FromModuleFolders(AssemblyName name, ModuleManifest manifest, string folder) =>
        manifest.Modules
            .Select(m => Path.Combine(folder, m.Assembly, name.Name + ".dll"))
            .Where(File.Exists)
            .Select(AssemblyLoadContext.Default.LoadFromAssemblyPath)
            .FirstOrDefault();

    private static string FileOf(ModuleEntry entry, string folder) =>
        Path.GetFullPath(Path.Combine(folder, entry.Assembly, entry.Assembly + ".dll"));

    [GeneratedRegex("^[a-z][a-z0-9-]{1,30}$")]
    private static partial Regex KeyForm();
}

internal sealed record LoadedModule(WorkstreamModule Module, Assembly Assembly)
{
    public string Key => Module.Key;
}
