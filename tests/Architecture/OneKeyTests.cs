using System.Text.RegularExpressions;
using System.Xml.Linq;
using ECins.Host.Data;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace ECins.Architecture;

/// <summary>One key is at once a module's schema and the prefix of all that it declares.</summary>
public sealed partial class OneKeyTests
{
    [Fact]
    public void Declarations_Product_StandUnderTheKey() =>
        Assert.Empty(Product.Modules.Zip(Product.Manifest.Modules)
            .SelectMany(m => DeclarationFaults(m.Second.Key, m.First.Module)));

    [Fact]
    public void Declarations_UnderAnotherKey_AreFound() =>
        Assert.Equal(
            [
                "'iom' is listed as 'tf'", "iomread", "asb.read", "/iomen", "Every Night", "String is no job of the module",
            ],
            DeclarationFaults("tf", new MadeUpModule()));

    [Theory]
    [MemberData(nameof(Engines))]
    public void Tables_Product_StandInTheSchema(string engine) =>
        Assert.Empty(
            from module in Product.Modules
            let model = ModelOf(module.Module.Database, module.Key, Enum.Parse<Engine>(engine))
            from fault in TableFaults(module.Key, model)
            select fault);

    [Theory]
    [MemberData(nameof(Engines))]
    public void Tables_OfAnotherSchema_AreFound(string engine) =>
        Assert.NotEmpty(TableFaults("tf", ModelOf(ContextTypes.Core, "core", Enum.Parse<Engine>(engine))));

    [Fact]
    public void ProjectKeys_Product_AreThoseListed() =>
        Assert.Empty(
            from module in Product.Manifest.Modules
            from project in Product.Files(Product.FolderOf(module), ".csproj")
            from fault in ProjectFaults(module.Key, project)
            select fault);

    [Fact]
    public void ProjectKeys_Another_IsFound() =>
        Assert.Single(ProjectFaults(
            "iom", new SourceFile("Bad.csproj", "<Project><PropertyGroup><WorkstreamKey>asb</WorkstreamKey></PropertyGroup></Project>")));

    public static TheoryData<string> Engines => [.. Enum.GetNames<Engine>()];

    private static IEnumerable<string> DeclarationFaults(string listed, WorkstreamModule module)
    {
        if (module.Key != listed)
            yield return $"'{module.Key}' is listed as '{listed}'";

        var prefixed = module.Permissions.Select(p => p.Key).Concat(module.Deeds.Select(d => d.Key));
        foreach (var stray in prefixed.Where(key => !key.StartsWith($"{module.Key}.", StringComparison.Ordinal)))
            yield return stray;
        foreach (var stray in module.Navigation.Where(n => !Screens(module.Key).IsMatch(n.Path)))
            yield return stray.Path;
        foreach (var job in module.Jobs)
        {
            if (!JobName().IsMatch(job.Name))
                yield return job.Name;
            if (job.Job.Assembly != module.GetType().Assembly || !job.Job.IsAssignableTo(typeof(IWorkstreamJob)))
                yield return $"{job.Job.Name} is no job of the module";
        }
    }

    private static IEnumerable<string> TableFaults(string key, IModel model) =>
        from entity in model.GetEntityTypes()
        where !AccessMapping.IsOfAccess(entity.ClrType)
        let table = entity.GetSchemaQualifiedTableName()
        where table is not null && !table.StartsWith($"{key}.", StringComparison.Ordinal)
            && !(entity.GetSchema() is null && table.StartsWith($"{key}_", StringComparison.Ordinal))
        select $"{table} is not in the schema {key}";

    private static IEnumerable<string> ProjectFaults(string key, SourceFile project) =>
        from property in XDocument.Parse(project.Text).Descendants("WorkstreamKey")
        where property.Value != key
        select $"{project.Path} says the key is '{property.Value}', modules.json that it is '{key}'";

    private static IModel ModelOf(ModuleDatabase contexts, string schema, Engine engine)
    {
        var databases = new Databases(new DatabaseOptions { Engine = engine, Folder = ".", Connection = "Server=." });
        var type = engine == Engine.Sqlite ? contexts.Sqlite : contexts.SqlServer;
        var options = databases.OptionsFor(type, schema, databases.NewConnection("none"), ownsConnection: true);
        using var context = (ForceAreaDbContext)Activator.CreateInstance(type, options)!;
        Assert.Equal(schema, context.Schema);
        return context.Model;
    }

    private static Regex Screens(string key) => new($"^/{Regex.Escape(key)}(/|$)");

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex JobName();
}
