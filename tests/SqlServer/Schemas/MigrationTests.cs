using Xunit;

namespace ECins.SqlServer.Schemas;

public sealed class MigrationTests
{
    [Theory]
    [MemberData(nameof(Product.EachSchema), MemberType = typeof(Product))]
    public void Scripts_EverySchema_FitSqlServer(string schema) =>
        Assert.Empty(ServerModel.Faults(ServerModel.Migrated(Product.Foundation(schema))));

    [Fact]
    public void Scripts_Product_LeaveTablesBehind() =>
        Assert.All(Product.Schemas, schema => Assert.Contains(
            ServerModel.Migrated(schema), d => d.StartsWith("CREATE TABLE", StringComparison.Ordinal)));

    [Theory]
    [InlineData("CREATE TABLE [dbo].[A] ([Id] int NOT NULL, CONSTRAINT [PK_A] PRIMARY KEY ([Missing]));")]
    [InlineData("CREATE TABLE [dbo].[A] ([Id] int NOT NULL); CREATE INDEX [IX] ON [dbo].[A] ([Missing]);")]
    [InlineData("CREATE TABLE [dbo].[A] ([Id] int NOT NULL); INSERT INTO [dbo].[A] ([Missing]) VALUES (1);")]
    [InlineData("CREATE TABLE [dbo].[A] ([Id] int NOT NULL, CONSTRAINT [FK] FOREIGN KEY ([Id]) REFERENCES [dbo].[B] ([Id]));")]
    public void Scripts_MissingName_IsFound(string script)
    {
        var schema = MigratedSchema.Of(script);
        var data = schema.Data.Select(d => $"CREATE PROCEDURE [dbo].[Data] AS {d}");
        Assert.NotEmpty(ServerModel.Faults(schema.Declarations.Concat(data)));
    }

    [Fact]
    public void Scripts_LaterChanges_AreFoldedIn()
    {
        var schema = MigratedSchema.Of(
            """
            IF SCHEMA_ID(N'a') IS NULL EXEC(N'CREATE SCHEMA [a];');
            CREATE TABLE [a].[A] ([Id] int NOT NULL, [Old] int NOT NULL DEFAULT 0, CONSTRAINT [PK_A] PRIMARY KEY ([Id]));
            CREATE INDEX [IX_Old] ON [a].[A] ([Old]);
            GO
            DROP INDEX [IX_Old] ON [a].[A];
            DECLARE @var nvarchar(max);
            SELECT @var = QUOTENAME([d].[name]) FROM [sys].[default_constraints] [d];
            IF @var IS NOT NULL EXEC(N'ALTER TABLE [a].[A] DROP CONSTRAINT ' + @var + ';');
            ALTER TABLE [a].[A] DROP COLUMN [Old];
            ALTER TABLE [a].[A] ADD [New] nvarchar(40) NULL;
            ALTER TABLE [a].[A] ALTER COLUMN [New] nvarchar(80) NOT NULL;
            ALTER TABLE [a].[A] ADD CONSTRAINT [UQ_New] UNIQUE ([New]);
            """);
        var declared = string.Join('\n', schema.Declarations);
        Assert.Contains("CREATE SCHEMA [a]", declared, StringComparison.Ordinal);
        Assert.Matches(@"\[New\]\s+NVARCHAR \(80\) NOT NULL", declared);
        Assert.Contains("[UQ_New]", declared, StringComparison.Ordinal);
        Assert.DoesNotContain("Old", declared, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_UnknownStatement_Stops() =>
        Assert.Throws<NotSupportedException>(() => MigratedSchema.Of("CREATE VIEW [dbo].[V] AS SELECT 1 AS [One]"));
}
