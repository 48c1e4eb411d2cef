using ECins.SqlServer.Queries;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;

namespace ECins.SqlServer.Schemas;

/// <summary>SQL Server's own model, and what it complains of.</summary>
internal static class ServerModel
{
    /// <summary>What the migrations of these schemas leave behind, and the statements in them that write rows.</summary>
    public static IEnumerable<string> Migrated(params IEnumerable<string> schemas) =>
        schemas.Select(Fold).SelectMany(schema => schema.Declarations.Concat(Procedures(schema)));

    /// <summary>Why SQL Server would not take these declarations. Warnings are names that lead nowhere, and count.</summary>
    public static IReadOnlyList<string> Faults(IEnumerable<string> declarations)
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        var refused = declarations.Prepend(CapturedCommand.Schema).Select(d => Refusal(model, d)).OfType<string>().ToList();
        return [.. refused, .. model.Validate().Select(m => $"{m.MessageType} {m.Prefix}{m.Number}: {m.Message}")];
    }

    private static MigratedSchema Fold(string schema)
    {
        using var context = Product.NewContext(schema);
        return MigratedSchema.Of(context.GetService<IMigrator>().GenerateScript());
    }

    private static IEnumerable<string> Procedures(MigratedSchema schema) =>
        schema.Data.Select(text => new CapturedCommand(text, "", "migration").ToProcedure());

    private static string? Refusal(TSqlModel model, string declaration)
    {
        try
        {
            model.AddObjects(declaration);
            return null;
        }
        catch (DacModelException refusal)
        {
            return $"{refusal.Message} In: {declaration}";
        }
    }
}
