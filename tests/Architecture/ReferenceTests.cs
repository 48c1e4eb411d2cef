using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace ECins.Architecture;

/// <summary>A module sees SharedKernel and nothing else of ECins; SharedKernel sees nothing of it.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void ModuleProjects_Product_ReferenceSharedKernelOnly() =>
        Assert.Empty(Product.Files("src/Modules", ".csproj", ".props", ".targets")
            .Append(new SourceFile("src/SharedKernel/Module.props", ReadModuleProps()))
            .SelectMany(file => ProjectFaults(file, "SharedKernel.csproj")));

    [Fact]
    public void SharedKernelProject_Product_ReferencesNoProject() =>
        Assert.Empty(Product.Files("src/SharedKernel", ".csproj").SelectMany(file => ProjectFaults(file)));

    [Theory]
    [InlineData("""<ProjectReference Include="../../Host/Host.csproj" />""")]
    [InlineData("""<ProjectReference Include="..\Iom\Iom.csproj" />""")]
    [InlineData("""<Reference Include="ECins.Host" />""")]
    [InlineData("""<Compile Include="../../Host/Data/UnitOfWork.cs" />""")]
    public void ModuleProjects_ReferenceToAnotherRoom_IsFound(string item) =>
        Assert.Single(ProjectFaults(
            new SourceFile("Bad.csproj", $"<Project><ItemGroup>{item}</ItemGroup></Project>"), "SharedKernel.csproj"));

    [Fact]
    public void ModuleAssemblies_Product_ReferenceSharedKernelOnly() =>
        Assert.Empty(Product.Modules.SelectMany(m => AssemblyFaults(m.Assembly, "ECins.SharedKernel")));

    [Fact]
    public void SharedKernelAssembly_Product_ReferencesNothingOfECins() =>
        Assert.Empty(AssemblyFaults(Product.SharedKernel));

    [Fact]
    public void Assemblies_ReferenceToTheHost_IsFound() =>
        Assert.Contains(
            "ECins.Architecture references ECins.Host",
            AssemblyFaults(typeof(ReferenceTests).Assembly, "ECins.SharedKernel"));

    private static IEnumerable<string> ProjectFaults(SourceFile project, params string[] allowed) =>
        from item in XDocument.Parse(project.Text).Descendants()
        where item.Name.LocalName is "ProjectReference" or "Reference" or "Compile"
        let include = (string?)item.Attribute("Include")
        where include is not null && !allowed.Contains(FileName(include))
        select $"{project.Path} takes in {include}";

    private static IEnumerable<string> AssemblyFaults(Assembly assembly, params string[] allowed) =>
        from reference in assembly.GetReferencedAssemblies()
        where reference.Name!.StartsWith("ECins.", StringComparison.Ordinal) && !allowed.Contains(reference.Name)
        select $"{assembly.GetName().Name} references {reference.Name}";

    private static string FileName(string include) => include[(include.LastIndexOfAny(['/', '\\', ')']) + 1)..];

    private static string ReadModuleProps() =>
        File.ReadAllText(Path.Combine(Product.Root, "src/SharedKernel/Module.props"));
}
