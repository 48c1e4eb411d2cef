using System.Text.Json;

namespace ECins.Host.Composition;

/// <summary>The modules to load, in order, as <c>modules.json</c> lists them.</summary>
internal sealed record ModuleManifest(IReadOnlyList<ModuleEntry> Modules)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static ModuleManifest Read(string file)
    {
        if (!File.Exists(file))
            throw new StartupException($"The list of modules is missing: {file}");

        var manifest = Parse(file);
        if (manifest?.Modules is null || manifest.Modules.Any(m => m.Key is null || m.Assembly is null))
            throw new StartupException($"{file} must list modules, each with a key and an assembly.");

        var twice = manifest.Modules.GroupBy(m => m.Key).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? manifest : throw new StartupException($"{file} lists the module '{twice.Key}' twice.");
    }

    private static ModuleManifest? Parse(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<ModuleManifest>(File.ReadAllText(file), Json);
        }
        catch (JsonException problem)
        {
            throw new StartupException($"{file} is not JSON: {problem.Message}");
        }
    }
}

internal sealed record ModuleEntry(string Key, string Assembly);
