using System.Text.RegularExpressions;
using Xunit;

namespace ECins.Architecture;

/// <summary>The host's code names no module. The demonstration's data does: it says what is turned on.</summary>
public sealed class HostNamesNoModuleTests
{
    [Fact]
    public void HostCode_Product_NamesNoModule()
    {
        var code = Product.Files("src/Host", ".cs", ".cshtml", ".csproj", ".targets", ".scss", ".js")
            .Concat(Product.Files("src/Host", ".json").Where(f => f.Path.StartsWith("src/Host/appsettings", StringComparison.Ordinal)))
            .ToList();
        Assert.NotEmpty(code);
        Assert.Empty(
            from module in Product.Modules
            from file in code
            from fault in Faults(file, module.Key, module.Module.Name)
            select fault);
    }

    [Theory]
    [InlineData("if (key == \"iom\")")]
    [InlineData("<a href=\"/iom\">")]
    [InlineData("using ECins.Iom;")]
    [InlineData("var context = new IomDbContext();")]
    [InlineData("var isIom = true;")]
    [InlineData("<h1>Offender Management</h1>")]
    public void HostCode_NameOfAModule_IsFound(string text) =>
        Assert.NotEmpty(Faults(new SourceFile("Bad.cs", text), "iom", "Offender management"));

    [Theory]
    [InlineData("axiom")]
    [InlineData("Iomega")]
    public void HostCode_OtherWord_IsNoFault(string text) =>
        Assert.Empty(Faults(new SourceFile("Good.cs", text), "iom", "Offender management"));

    private static IEnumerable<string> Faults(SourceFile file, string key, string name)
    {
        var title = Regex.Escape(char.ToUpperInvariant(key[0]) + key[1..]);
        var word = $"(?<![A-Za-z0-9])(?i:{Regex.Escape(key)})(?![a-z0-9])|{title}(?![a-z0-9])";
        return from hit in Regex.Matches(file.Text, $"{word}|(?i:{Regex.Escape(name)})")
               select $"{file.Path}({file.LineOf(hit.Index)}) says '{hit.Value}'";
    }
}
