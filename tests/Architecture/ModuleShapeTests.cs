using ECins.SharedKernel.Workstreams;
using Xunit;

namespace ECins.Architecture;

/// <summary>A module is a listed folder with one public type: its table of contents.</summary>
public sealed class ModuleShapeTests
{
    [Fact]
    public void PublicTypes_Product_AreTablesOfContents() =>
        Assert.Empty(Product.Modules.SelectMany(m => PublicTypeFaults(m.Key, m.Assembly.GetExportedTypes())));

    [Fact]
    public void PublicTypes_Second_IsFound() =>
        Assert.Equal(
            ["bad: Helper is public"],
            PublicTypeFaults("bad", [typeof(MadeUpModule), typeof(Helper)]));

    [Fact]
    public void PublicTypes_NoTableOfContents_IsFound() =>
        Assert.Equal(["bad: has 0 tables of contents"], PublicTypeFaults("bad", []));

    [Fact]
    public void Folders_Product_AreThoseListed() =>
        Assert.Empty(FolderFaults(
            Product.Manifest.Modules.Select(Product.FolderOf),
            Directory.EnumerateDirectories(Path.Combine(Product.Root, "src/Modules"))
                .Select(folder => $"src/Modules/{Path.GetFileName(folder)}")));

    [Fact]
    public void Folders_UnlistedOrMissing_IsFound() =>
        Assert.Equal(
            ["src/Modules/Old is not in modules.json", "src/Modules/New is missing"],
            FolderFaults(["src/Modules/Asb", "src/Modules/New"], ["src/Modules/Asb", "src/Modules/Old"]));

    private static IEnumerable<string> PublicTypeFaults(string module, IReadOnlyCollection<Type> exported)
    {
        var contents = exported.Where(t => t.IsSubclassOf(typeof(WorkstreamModule))).ToList();
        if (contents.Count != 1)
            yield return $"{module}: has {contents.Count} tables of contents";
        foreach (var type in exported.Except(contents))
            yield return $"{module}: {type.Name} is public";
    }

    private static IEnumerable<string> FolderFaults(IEnumerable<string> listed, IEnumerable<string> found) =>
        found.Except(listed).Select(folder => $"{folder} is not in modules.json")
            .Concat(listed.Except(found).Select(folder => $"{folder} is missing"));

    private sealed class Helper;
}
