using ECins.Host.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ECins.Host.Finding.Schema;

/// <summary>
/// Full text over <see cref="Findable"/>, which the server brings up to date within seconds of a change. Written by hand, and
/// apart from what tools write and may write anew.
/// </summary>
[DbContext(typeof(SqlServerCoreDbContext))]
[Migration(FindingMigration.Id)]
internal sealed class SqlServerFinding : Migration
{
    // The server takes none of these in a transaction, so one that was cut off goes on where it stopped. Language 0 parts words and does nothing else to them, and no word is
    // left out for being common.
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            IF FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') = 0
                THROW 50001, N'Full-Text Search is not installed on this server, and ECins finds by it. Install it, then migrate again.', 1;
            """,
            suppressTransaction: true);
        migrationBuilder.Sql(
            """
            IF NOT EXISTS (SELECT 1 FROM [sys].[fulltext_catalogs] WHERE [name] = N'Finding')
                CREATE FULLTEXT CATALOG [Finding];
            """,
            suppressTransaction: true);
        migrationBuilder.Sql(
            """
            IF NOT EXISTS (SELECT 1 FROM [sys].[fulltext_indexes] WHERE [object_id] = OBJECT_ID(N'[core].[Findable]'))
                CREATE FULLTEXT INDEX ON [core].[Findable] ([Names] LANGUAGE 0, [Text] LANGUAGE 0)
                    KEY INDEX [PK_Findable] ON [Finding] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF);
            """,
            suppressTransaction: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("Databases only go forward.");
}
