using Xunit;

namespace ECins.Architecture;

/// <summary>What is written nowhere in the product, held by reading it.</summary>
public sealed class SourceTests
{
    private static readonly SourceRule[] CodeRules =
    [
        new(@"\.(SaveChanges(Async)?|BeginTransaction(Async)?|UseTransaction(Async)?)\(",
            "Writing goes through a unit of work.",
            "core.SaveChanges();", "await asb.SaveChangesAsync(cancellation);", "core.Database.BeginTransaction()")
        {
            // Two of them write to the platform's database, which belongs to no force area and has no audit log.
            Except = ["src/Host/Data/ForceAreaDatabase.cs", "src/Host/Demo/DemoData.cs", "src/Host/Tenancy/NewForceArea.cs"],
        },
        new(@"\.(ExecuteSql|FromSql|SqlQuery|ExecuteUpdate|ExecuteDelete|ExecuteNonQuery|CreateCommand)\w*[(<]",
            "Statements of one's own pass by the change tracker, and by one of the two engines.",
            "core.Database.ExecuteSqlRaw(\"x\")", "users.FromSqlRaw(\"x\")", "await users.ExecuteDeleteAsync(cancellation)",
            "core.Database.SqlQuery<int>($\"x\")")
        {
            // The other asks an engine's full text, which LINQ has no word for, and reads alone.
            Except = ["src/Host/Data/SchemaMigrator.cs", "src/Host/Finding/Text/ITextSearch.cs"],
        },
        new(@"\b(IFeatureManagerSnapshot|IVariantFeatureManagerSnapshot|FeatureGate(Attribute)?)\b",
            "It answers one force area with another's.",
            "IFeatureManagerSnapshot features", "[FeatureGate(\"iom\")]"),
        new(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\bStopwatch\b|\bEnvironment\.TickCount|CreateVersion7\(\)",
            "TimeProvider alone gives time.",
            "DateTime.UtcNow", "DateTimeOffset.Now", "Stopwatch.StartNew()", "Guid.CreateVersion7()"),
        new(@"\bTimeProvider\.System\b", "It is asked for, so that a test can set it.", "TimeProvider.System.GetUtcNow()")
        {
            Except = ["src/Host/Composition/HostComposition.cs"],
        },
        new(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\(\s*[^""\s]",
            "A log line begins with its own words: an exception's hold the values of rows.",
            "logger.LogError(failure, \"It failed\")", "logger.LogError(\n    failure,\n    \"It failed\")",
            "logger.LogError($\"It failed: {name}\")"),
        new(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\([^;]*\.(Message|ToString\(\))",
            "A log line leaves out the words of exceptions: they hold the values of rows.",
            "logger.LogError(\"It failed: {Why}\", failure.Message);", "logger.LogError(\"{Why}\", failure.ToString());"),
        new(@"\bHtmlString\b|\b(AppendHtml|AppendHtmlLine|SetHtmlContent)\(\$", "What people typed is never markup.",
            "new HtmlString(name)", "output.Content.SetHtmlContent($\"<p>{name}</p>\")")
        {
            // It draws its arrows.
            Except = ["src/SharedKernel/Screens/PaginationTagHelper.cs"],
        },
        new(@"\(""(style|on(click|change|input|submit|load|error|focus|blur|key[a-z]+))""",
            "The content security policy allows no inline script or style.",
            "output.Attributes.SetAttribute(\"style\", \"color: red\")", "row.With(\"onclick\", \"go()\")"),
    ];

    private static readonly SourceRule[] MarkupRules =
    [
        new(@"Html\.Raw|HtmlString\(", "What people typed is never markup.", "@Html.Raw(Model.Text)", "@(new HtmlString(text))"),
        new(@"<feature\b", "It answers one force area with another's.", "<feature name=\"iom\">"),
        new(@"<script\b(?![^>]*\ssrc=)|<style\b|javascript:", "The content security policy allows no inline script or style.",
            "<script>go()</script>", "<script type=\"module\">go()</script>", "<style>p {}</style>", "<a href=\"javascript:go()\">"),
        new(@"\s(style|on[a-z]+)\s*=", "The content security policy allows no inline script or style.",
            "<p style=\"color: red\">", "<p class=\"a\" onclick=\"go()\">"),
    ];

    [Fact]
    public void Code_Product_KeepsEveryRule() => Assert.Empty(Code().SelectMany(file => CodeRules.SelectMany(r => r.Faults(file))));

    [Fact]
    public void Markup_Product_KeepsEveryRule() =>
        Assert.Empty(Markup().SelectMany(file => MarkupRules.SelectMany(r => r.Faults(file))));

    [Fact]
    public void Rules_Offenders_AreFoundAndEveryExceptionIsNeeded()
    {
        Assert.Empty(CodeRules.SelectMany(r => r.OwnFaults(Code())));
        Assert.Empty(MarkupRules.SelectMany(r => r.OwnFaults(Markup())));
        Assert.All(CodeRules.Concat(MarkupRules), r => Assert.NotEmpty(r.Offenders));
    }

    private static IReadOnlyList<SourceFile> Code() => Product.Files("src", ".cs");

    private static IReadOnlyList<SourceFile> Markup() => Product.Files("src", ".cshtml");
}
