using System.Reflection;
using ECins.Host.Composition;
using ECins.SharedKernel.Workstreams;

namespace ECins.Architecture;

/// <summary>What the rules look at: the repository's files, and the assemblies built from them.</summary>
internal static class Product
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "wwwroot"];

    public static string Root { get; } = FindRoot();

    /// <summary>The folders that hold projects.</summary>
    public static IReadOnlyList<string> ProjectFolders { get; } =
        [.. ((string[])["src", "tests", "tools", "bench"]).Where(f => Directory.Exists(Path.Combine(Root, f)))];

    public static ModuleManifest Manifest { get; } = ModuleManifest.Read(Path.Combine(Root, "modules.json"));

    public static IReadOnlyList<LoadedModule> Modules { get; } =
        ModuleLoader.Load(Manifest, Path.Combine(AppContext.BaseDirectory, "modules"));

    public static Assembly Host { get; } = typeof(ModuleManifest).Assembly;

    public static Assembly SharedKernel { get; } = typeof(WorkstreamModule).Assembly;

    public static IEnumerable<Assembly> Assemblies => [SharedKernel, Host, .. Modules.Select(m => m.Assembly)];

    /// <summary>Where a module's project lies: its assembly's name without the product's.</summary>
    public static string FolderOf(ModuleEntry module) => $"src/Modules/{module.Assembly["ECins.".Length..]}";

    /// <summary>The files of a folder that people write, by path within the repository.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, params string[] extensions) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(NotOurs.Contains) && extensions.Contains(Path.GetExtension(path)))
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))))];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ECins.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Run this from inside the repository.");
        return folder.FullName;
    }
}

/// <param name="Path">Within the repository, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public int LineOf(int index) => Text.AsSpan(0, index).Count('\n') + 1;
}
