using Xunit;

namespace ECins.Architecture;

/// <summary>Every project is in the solution: one that is not is neither built nor tested.</summary>
public sealed class SolutionTests
{
    [Fact]
    public void Solution_Product_HoldsEveryProject() =>
        Assert.Empty(Faults(
            File.ReadAllText(Path.Combine(Product.Root, "ECins.sln")),
            Product.ProjectFolders.SelectMany(folder => Product.Files(folder, ".csproj")).Select(p => p.Path)));

    [Fact]
    public void Solution_ProjectLeftOut_IsFound() =>
        Assert.Equal(["src/B/B.csproj"], Faults(@"""A"", ""src\A\A.csproj""", ["src/A/A.csproj", "src/B/B.csproj"]));

    private static IEnumerable<string> Faults(string solution, IEnumerable<string> projects) =>
        projects.Where(p => !solution.Contains($"\"{p.Replace('/', '\\')}\"", StringComparison.Ordinal));
}
