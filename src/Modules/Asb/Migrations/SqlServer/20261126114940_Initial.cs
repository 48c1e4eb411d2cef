using System;
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
                name: "Place",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Latitude = table.Column<double>(type: "float", nullable: false),
                    Longitude = table.Column<double>(type: "float", nullable: false),
                    Neighbourhood = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    District = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Place", x => x.Id);
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

            migrationBuilder.CreateTable(
                name: "StreetImport",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Forces = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Incidents = table.Column<int>(type: "int", nullable: false),
                    Others = table.Column<int>(type: "int", nullable: false),
                    Faults = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Added = table.Column<int>(type: "int", nullable: false),
                    AlreadyHere = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StreetImport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Incident",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TypeId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    What = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PlaceKey = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(310)", maxLength: 310, nullable: false),
                    Uprn = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: false),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsTimeKnown = table.Column<bool>(type: "bit", nullable: false),
                    IsStillGoingOn = table.Column<bool>(type: "bit", nullable: false),
                    Affected = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reporter = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    WasDanger = table.Column<bool>(type: "bit", nullable: false),
                    Crime = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CrimeReference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incident", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Incident_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incident_IncidentType_TypeId",
                        column: x => x.TypeId,
                        principalSchema: "asb",
                        principalTable: "IncidentType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportBatch",
                schema: "asb",
                columns: table => new
                {
                    ImportId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatch", x => new { x.ImportId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ImportBatch_StreetImport_ImportId",
                        column: x => x.ImportId,
                        principalSchema: "asb",
                        principalTable: "StreetImport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportFault",
                schema: "asb",
                columns: table => new
                {
                    ImportId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFault", x => new { x.ImportId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ImportFault_StreetImport_ImportId",
                        column: x => x.ImportId,
                        principalSchema: "asb",
                        principalTable: "StreetImport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StreetIncident",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PlaceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    ImportId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StreetIncident", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StreetIncident_Place_PlaceId",
                        column: x => x.PlaceId,
                        principalSchema: "asb",
                        principalTable: "Place",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StreetIncident_StreetImport_ImportId",
                        column: x => x.ImportId,
                        principalSchema: "asb",
                        principalTable: "StreetImport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Incident_HoldingId",
                schema: "asb",
                table: "Incident",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_Incident_PlaceKey_RecordedAt",
                schema: "asb",
                table: "Incident",
                columns: new[] { "PlaceKey", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Incident_RecordedAt",
                schema: "asb",
                table: "Incident",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Incident_TypeId",
                schema: "asb",
                table: "Incident",
                column: "TypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Incident_Uprn_RecordedAt",
                schema: "asb",
                table: "Incident",
                columns: new[] { "Uprn", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_IncidentType_Name",
                schema: "asb",
                table: "IncidentType",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Place_District",
                schema: "asb",
                table: "Place",
                column: "District");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseStandard_Rank",
                schema: "asb",
                table: "ResponseStandard",
                column: "Rank",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StreetIncident_ImportId",
                schema: "asb",
                table: "StreetIncident",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_StreetIncident_Month_PlaceId",
                schema: "asb",
                table: "StreetIncident",
                columns: new[] { "Month", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_StreetIncident_PlaceId_Month",
                schema: "asb",
                table: "StreetIncident",
                columns: new[] { "PlaceId", "Month" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ImportBatch",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ImportFault",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "Incident",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ResponseStandard",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "StreetIncident",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "IncidentType",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "Place",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "StreetImport",
                schema: "asb");
        }
    }
}
