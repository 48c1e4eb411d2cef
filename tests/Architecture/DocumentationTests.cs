using System.Text.RegularExpressions;
using Xunit;

namespace ECins.Architecture;

/// <summary>
/// What is public is documented. The compiler sees to it, as long as documentation is generated, warnings are errors and
/// nobody silences the one about missing comments.
/// </summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Silent = ["tests/**.cs", "**/Migrations/**.cs"];

    [Fact]
    public void Comments_Product_AreAskedFor()
    {
        Assert.True(File.Exists(Path.ChangeExtension(Product.SharedKernel.Location, ".xml")));
        Assert.Empty(Product.Files("src", ".cs", ".csproj", ".props").Append(Root("Directory.Build.props")).SelectMany(Faults));
        Assert.Empty(SectionFaults(Root(".editorconfig")));
    }

    [Theory]
    [InlineData("#pragma warning disable CS1591")]
    [InlineData("<NoWarn>$(NoWarn);1591</NoWarn>")]
    [InlineData("<GenerateDocumentationFile>false</GenerateDocumentationFile>")]
    [InlineData("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")]
    public void Comments_Silenced_IsFound(string text) => Assert.Single(Faults(new SourceFile("Bad", text)));

    [Fact]
    public void Comments_SilencedInEditorConfig_IsFound() =>
        Assert.Equal(
            ["[*.cs]"],
            SectionFaults(new SourceFile(
                ".editorconfig",
                "[*.cs]\ndotnet_diagnostic.CS1591.severity = none\n\n[tests/**.cs]\ndotnet_diagnostic.CS1591.severity = none\n")));

    private static IEnumerable<string> Faults(SourceFile file) =>
        from hit in Silencing().Matches(file.Text)
        select $"{file.Path}({file.LineOf(hit.Index)}): {hit.Value}";

    private static IEnumerable<string> SectionFaults(SourceFile config) =>
        from section in Section().Matches(config.Text)
        where section.Groups["rules"].Value.Contains("CS1591", StringComparison.Ordinal)
            && !Silent.Contains(section.Groups["files"].Value)
        select $"[{section.Groups["files"].Value}]";

    private static SourceFile Root(string file) => new(file, File.ReadAllText(Path.Combine(Product.Root, file)));

    [GeneratedRegex("1591|<(GenerateDocumentationFile|TreatWarningsAsErrors)>false")]
    private static partial Regex Silencing();

    [GeneratedRegex(@"^\[(?<files>[^\]]+)\]$(?<rules>(\n(?!\[).*)*)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
