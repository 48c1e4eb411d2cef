using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.SqlServer.Schemas;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.SqlServer.Queries;

public sealed class QueryTests(DrivenApplication application) : IClassFixture<DrivenApplication>
{
    [Fact]
    public void Statements_WholeApplication_FitTheMigratedModel() => Assert.Empty(Faults(application.Capture.Commands));

    [Fact]
    public void Statements_WholeApplication_CanBeSaidToSqlServer() => Assert.Empty(application.Untranslated);

    [Fact]
    public void Statements_WholeApplication_AreNothingToWarnOf() => Assert.Empty(application.Warnings);

    [Fact]
    public void Statements_RowsLimitedWithoutOrder_AreWarnedOf()
    {
        using var context = Product.NewContext(CoreDbContext.SchemaName);
        using var warnings = new QueryWarnings(() => "made up");
        context.Set<Area>().Take(1).ToQueryString();
        Assert.Single(warnings.Heard);
    }

    [Fact]
    public void Statements_EveryClassWithAContext_AreAmongThem() =>
        Assert.Empty(Silent(application.Driven, application.Capture.Sources));

    [Fact]
    public void Statements_NoneOfAClass_IsFound() =>
        Assert.Equal([nameof(SilentQueries)], Silent([typeof(SilentQueries)], ["OtherQueries.AllAsync"]));

    [Theory]
    [InlineData("SELECT [a].[Name] FROM [core].[Area] AS [a] WHERE [a].[Id] = @id", 0)]
    [InlineData("SELECT [a].[Missing] FROM [core].[Area] AS [a]", 1)]
    [InlineData("SELECT [a].[Name] FROM [core].[Missing] AS [a]", 2)]
    [InlineData("DELETE FROM [core].[Area] OUTPUT 1 WHERE [Missing] = @id", 1)]
    [InlineData("SELECT [a].[Name] FROM [core].[Area] AS [a] WHERE [a].[Id] = @missing", 1)]
    public void Statements_MissingName_IsFound(string text, int faults) =>
        Assert.Equal(faults, Faults([new CapturedCommand(text, "@id binary(16)", "made up")]).Count);

    [Fact]
    public void Statements_Untranslatable_AreFound()
    {
        using var context = Product.NewContext(CoreDbContext.SchemaName);
        var failure = Record.Exception(() => context.Set<Area>().Where(a => IsOdd(a.Name)).ToList());
        Assert.True(Driver.IsUntranslated(failure!));
    }

    private static bool IsOdd(string name) => name.Length % 2 == 1;

    private static IReadOnlyList<string> Faults(IEnumerable<CapturedCommand> commands) =>
        ServerModel.Faults(ServerModel.Migrated(Product.Schemas).Concat(commands.Select(c => c.ToProcedure())));

    private static IEnumerable<string> Silent(IEnumerable<Type> driven, IEnumerable<string> sources) =>
        driven.Where(TakesContext).Select(t => t.Name).Except(sources.Select(s => s.Split('.')[0]));

    private static bool TakesContext(Type type) =>
        type.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType.IsAssignableTo(typeof(DbContext))));

    private sealed class SilentQueries(DbContext context)
    {
        public Task<bool> AllAsync() => Task.FromResult(context is null);
    }
}
