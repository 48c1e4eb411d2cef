using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ECins.Asb.Migrations.SqlServer
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "asb");

            migrationBuilder.CreateTable(
                name: "IncidentType",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentType", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ResponseStandard",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AppliesTo = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    WorkingDays = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseStandard", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_IncidentType_Name",
                schema: "asb",
                table: "IncidentType",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ResponseStandard_Rank",
                schema: "asb",
                table: "ResponseStandard",
                column: "Rank",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "IncidentType",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ResponseStandard",
                schema: "asb");
        }
    }
}
