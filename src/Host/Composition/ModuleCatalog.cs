using System.Reflection;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Composition;

/// <summary>The loaded modules, in the order of <c>modules.json</c>, and what they and the core declare together.</summary>
internal sealed class ModuleCatalog(IReadOnlyList<LoadedModule> loaded)
{
    private readonly Dictionary<string, LoadedModule> _byKey = loaded.ToDictionary(m => m.Key);
    private readonly Dictionary<Assembly, LoadedModule> _byAssembly = loaded.ToDictionary(m => m.Assembly);
    private readonly Dictionary<string, DeedType> _deeds =
        Declared(CoreDeeds.All.Concat(loaded.SelectMany(m => m.Module.Deeds)), deed => deed.Key);

    private readonly Dictionary<string, Permission> _permissions =
        Declared(CorePermissions.All.Concat(loaded.SelectMany(m => m.Module.Permissions)), permission => permission.Key);

    public IReadOnlyList<LoadedModule> Loaded => loaded;

    public IEnumerable<WorkstreamModule> Modules => loaded.Select(m => m.Module);

    public WorkstreamModule? Find(string key) => _byKey.GetValueOrDefault(key)?.Module;

    public WorkstreamModule? ModuleOf(Assembly assembly) => _byAssembly.GetValueOrDefault(assembly)?.Module;

    public QueuedJob? FindQueuedJob(string key, string job) => Find(key)?.QueuedJobs.SingleOrDefault(j => j.Name == job);

    public Permission? FindPermission(string key) => _permissions.GetValueOrDefault(key);

    /// <summary>Everything that can be on record.</summary>
    public IEnumerable<DeedType> Deeds => _deeds.Values;

    public DeedType? FindDeed(string key) => _deeds.GetValueOrDefault(key);

    private static Dictionary<string, T> Declared<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var twice = items.GroupBy(key).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? items.ToDictionary(key)
            : throw new StartupException($"'{twice.Key}' is declared twice.");
    }
}
