using System.Text.RegularExpressions;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xunit;

namespace ECins.Architecture;

/// <summary>A page says where it is, who may use it and what reading it records.</summary>
public sealed partial class PageTests
{
    [Fact]
    public void Routes_HostPages_AreExplicit() =>
        Assert.Empty(Product.Files("src/Host", ".cshtml").SelectMany(page => RouteFaults(page, "")));

    [Fact]
    public void Routes_ModulePages_StandUnderTheKey() =>
        Assert.Empty(
            from module in Product.Manifest.Modules
            from page in Product.Files(Product.FolderOf(module), ".cshtml")
            from fault in RouteFaults(page, $"/{module.Key}")
            select fault);

    [Theory]
    [InlineData("@page\n@model Some")]
    [InlineData("@page \"{id}\"\n@model Some")]
    [InlineData("@page \"/iom/Offenders\"\n@model Some")]
    [InlineData("@page \"/offenders\"\n@model Some")]
    [InlineData("@page \"/iomen\"\n@model Some")]
    [InlineData("@page \"/iom\"\n<h1>No model, no statements</h1>")]
    public void Routes_ImplicitOrStray_IsFound(string text) =>
        Assert.Single(RouteFaults(new SourceFile("Bad.cshtml", text), "/iom"));

    [Theory]
    [InlineData("@page \"/iom\"\n@model Some")]
    [InlineData("@page \"/iom/offenders/{offenderId:guid}\"\n@model Some")]
    [InlineData("<p>A part of a page</p>")]
    public void Routes_Explicit_IsNoFault(string text) =>
        Assert.Empty(RouteFaults(new SourceFile("Good.cshtml", text), "/iom"));

    [Fact]
    public void Statements_PageModels_AreMadeOnce()
    {
        var models = Product.Assemblies.SelectMany(a => a.GetTypes()).Where(IsPageModel).ToList();
        Assert.NotEmpty(models);
        Assert.Empty(models.SelectMany(StatementFaults));
    }

    [Fact]
    public void Statements_None_AreFound() => Assert.Equal(2, StatementFaults(typeof(SilentModel)).Count());

    [Fact]
    public void Statements_Two_AreFound() => Assert.Equal(2, StatementFaults(typeof(TalkativeModel)).Count());

    private static IEnumerable<string> RouteFaults(SourceFile page, string prefix)
    {
        if (PageDirective().Match(page.Text) is not { Success: true } directive)
            yield break;

        var route = directive.Groups["route"].Value;
        if (!Route().IsMatch(route))
            yield return $"{page.Path}: '{route}' is no explicit lower-case route";
        else if (prefix is not "" && route != prefix && !route.StartsWith(prefix + "/", StringComparison.Ordinal))
            yield return $"{page.Path}: '{route}' does not stand under {prefix}";
        if (!ModelDirective().IsMatch(page.Text))
            yield return $"{page.Path}: has no page model to make its statements";
    }

    private static IEnumerable<string> StatementFaults(Type model)
    {
        var attributes = model.GetCustomAttributes(inherit: true);
        if (attributes.OfType<IAccessStatement>().Count() != 1)
            yield return $"{model.FullName}: say once who may use it";
        if (attributes.OfType<IReadStatement>().Count() != 1)
            yield return $"{model.FullName}: say once what reading it records";
    }

    private static bool IsPageModel(Type type) => !type.IsAbstract && type.IsSubclassOf(typeof(PageModel));

    [GeneratedRegex("""^@page[ \t]*("(?<route>[^"]*)")?""", RegexOptions.Multiline)]
    private static partial Regex PageDirective();

    [GeneratedRegex(@"^@model\s+\S", RegexOptions.Multiline)]
    private static partial Regex ModelDirective();

    [GeneratedRegex(@"^/(([a-z0-9-]+|\{[A-Za-z]+(:[a-z]+)?\})(/([a-z0-9-]+|\{[A-Za-z]+(:[a-z]+)?\}))*)?$")]
    private static partial Regex Route();

    private sealed class SilentModel : PageModel;

    [SignedIn]
    [OpenToAll("Said twice.")]
    [Records("some.deed")]
    [RecordsNothing("Said twice.")]
    private sealed class TalkativeModel : PageModel;
}
