using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace ECins.Architecture;

/// <summary>Packages have one version, said in one place, and none does what ECins does itself.</summary>
public sealed partial class PackageTests
{
    private static IEnumerable<SourceFile> Projects =>
        Product.ProjectFolders.SelectMany(folder => Product.Files(folder, ".csproj", ".props", ".targets"));

    [Fact]
    public void Versions_Product_AreCentral() => Assert.Empty(Projects.SelectMany(VersionFaults));

    [Theory]
    [InlineData("""<PackageReference Include="Scrutor" Version="7.0.0" />""")]
    [InlineData("""<PackageReference Include="Scrutor"><Version>7.0.0</Version></PackageReference>""")]
    [InlineData("""<PackageReference Include="Scrutor" VersionOverride="7.0.0" />""")]
    public void Versions_InAProject_AreFound(string item) =>
        Assert.Single(VersionFaults(new SourceFile("src/Bad.csproj", $"<Project><ItemGroup>{item}</ItemGroup></Project>")));

    [Fact]
    public void Packages_Product_AreNoMediatorMapperOrRepository() => Assert.Empty(PackageFaults(Central()));

    [Theory]
    [InlineData("MediatR")]
    [InlineData("AutoMapper.Extensions.Microsoft.DependencyInjection")]
    [InlineData("Riok.Mapperly")]
    [InlineData("Ardalis.Specification.EntityFrameworkCore")]
    [InlineData("EFCore.GenericRepository")]
    public void Packages_Mediator_IsFound(string package) =>
        Assert.Single(PackageFaults(XDocument.Parse($"<Project><PackageVersion Include=\"{package}\" Version=\"1\" /></Project>")));

    [Fact]
    public void LockFiles_Product_StandBesideEveryProject() =>
        Assert.Empty(LockFaults(
            Projects.Select(p => p.Path).Where(p => p.EndsWith(".csproj", StringComparison.Ordinal)),
            path => File.Exists(Path.Combine(Product.Root, path))));

    [Fact]
    public void LockFiles_Missing_IsFound() => Assert.Single(LockFaults(["src/Bad/Bad.csproj"], _ => false));

    // The tools are no part of what is deployed: one may need what the product must not have.
    private static IEnumerable<string> VersionFaults(SourceFile project) =>
        from package in XDocument.Parse(project.Text).Descendants("PackageReference")
        where package.Attribute("Version") is not null || package.Element("Version") is not null
            || (package.Attribute("VersionOverride") is not null && !project.Path.StartsWith("tools/", StringComparison.Ordinal))
        select $"{project.Path} says a version of {package.Attribute("Include")?.Value}";

    private static IEnumerable<string> PackageFaults(XDocument central) =>
        from package in central.Descendants("PackageVersion")
        let name = package.Attribute("Include")!.Value
        where Unwanted().IsMatch(name)
        select name;

    private static IEnumerable<string> LockFaults(IEnumerable<string> projects, Func<string, bool> exists) =>
        projects.Select(p => $"{Path.GetDirectoryName(p)}/packages.lock.json").Where(file => !exists(file));

    private static XDocument Central() => XDocument.Load(Path.Combine(Product.Root, "Directory.Packages.props"));

    [GeneratedRegex("mediat|mapper|mapster|repository|ardalis|wolverine|masstransit", RegexOptions.IgnoreCase)]
    private static partial Regex Unwanted();
}
