using ECins.Host.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ECins.Host.Finding.Schema;

/// <summary>
/// Full text over <see cref="Findable"/>: kept in step by triggers, its terms gone from the file with the row. Written by hand,
/// and apart from what tools write and may write anew.
/// </summary>
[DbContext(typeof(SqliteCoreDbContext))]
[Migration(FindingMigration.Id)]
internal sealed class SqliteFinding : Migration
{
    // What stands in the table is folded already, so the tokenizer only parts words. The prefix index is for the shortest
    // beginnings of words that are looked for, which many words share.
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE VIRTUAL TABLE "core_FindableText" USING fts5(
                "Names", "Text", content='core_Findable', content_rowid='Id', tokenize='unicode61 remove_diacritics 0', prefix='3');
            """);
        migrationBuilder.Sql("""INSERT INTO "core_FindableText" ("core_FindableText", rank) VALUES ('secure-delete', 1);""");
        migrationBuilder.Sql(
            """
            CREATE TRIGGER "core_Findable_added" AFTER INSERT ON "core_Findable" BEGIN
                INSERT INTO "core_FindableText" (rowid, "Names", "Text") VALUES (new."Id", new."Names", new."Text");
            END;
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER "core_Findable_removed" AFTER DELETE ON "core_Findable" BEGIN
                INSERT INTO "core_FindableText" ("core_FindableText", rowid, "Names", "Text") VALUES ('delete', old."Id", old."Names", old."Text");
            END;
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER "core_Findable_changed" AFTER UPDATE ON "core_Findable" BEGIN
                INSERT INTO "core_FindableText" ("core_FindableText", rowid, "Names", "Text") VALUES ('delete', old."Id", old."Names", old."Text");
                INSERT INTO "core_FindableText" (rowid, "Names", "Text") VALUES (new."Id", new."Names", new."Text");
            END;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("Databases only go forward.");
}

internal static class FindingMigration
{
    /// <summary>After the first migration, whenever that is made anew.</summary>
    public const string Id = "20270101000000_Finding";
}
