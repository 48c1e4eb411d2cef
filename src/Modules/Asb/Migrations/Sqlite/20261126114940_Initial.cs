using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ECins.Asb.Migrations.Sqlite
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "asb_IncidentType",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_IncidentType", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asb_Place",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Latitude = table.Column<double>(type: "REAL", nullable: false),
                    Longitude = table.Column<double>(type: "REAL", nullable: false),
                    Neighbourhood = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    District = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_Place", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asb_ResponseStandard",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AppliesTo = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    WorkingDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ResponseStandard", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asb_StreetImport",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Forces = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Incidents = table.Column<int>(type: "INTEGER", nullable: false),
                    Others = table.Column<int>(type: "INTEGER", nullable: false),
                    Faults = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    AlreadyHere = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_StreetImport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asb_Incident",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TypeId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PlaceKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 310, nullable: false),
                    Uprn = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsTimeKnown = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsStillGoingOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Affected = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reporter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WasDanger = table.Column<bool>(type: "INTEGER", nullable: false),
                    Crime = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CrimeReference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_Incident", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_Incident_asb_IncidentType_TypeId",
                        column: x => x.TypeId,
                        principalTable: "asb_IncidentType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_Incident_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ImportBatch",
                columns: table => new
                {
                    ImportId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ImportBatch", x => new { x.ImportId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_asb_ImportBatch_asb_StreetImport_ImportId",
                        column: x => x.ImportId,
                        principalTable: "asb_StreetImport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asb_ImportFault",
                columns: table => new
                {
                    ImportId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ImportFault", x => new { x.ImportId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_asb_ImportFault_asb_StreetImport_ImportId",
                        column: x => x.ImportId,
                        principalTable: "asb_StreetImport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asb_StreetIncident",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PlaceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ImportId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_StreetIncident", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_StreetIncident_asb_Place_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "asb_Place",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_StreetIncident_asb_StreetImport_ImportId",
                        column: x => x.ImportId,
                        principalTable: "asb_StreetImport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_HoldingId",
                table: "asb_Incident",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_PlaceKey_RecordedAt",
                table: "asb_Incident",
                columns: new[] { "PlaceKey", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_RecordedAt",
                table: "asb_Incident",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_TypeId",
                table: "asb_Incident",
                column: "TypeId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_Uprn_RecordedAt",
                table: "asb_Incident",
                columns: new[] { "Uprn", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_IncidentType_Name",
                table: "asb_IncidentType",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_Place_District",
                table: "asb_Place",
                column: "District");

            migrationBuilder.CreateIndex(
                name: "IX_asb_ResponseStandard_Rank",
                table: "asb_ResponseStandard",
                column: "Rank",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_StreetIncident_ImportId",
                table: "asb_StreetIncident",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_StreetIncident_Month_PlaceId",
                table: "asb_StreetIncident",
                columns: new[] { "Month", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_StreetIncident_PlaceId_Month",
                table: "asb_StreetIncident",
                columns: new[] { "PlaceId", "Month" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asb_ImportBatch");

            migrationBuilder.DropTable(
                name: "asb_ImportFault");

            migrationBuilder.DropTable(
                name: "asb_Incident");

            migrationBuilder.DropTable(
                name: "asb_ResponseStandard");

            migrationBuilder.DropTable(
                name: "asb_StreetIncident");

            migrationBuilder.DropTable(
                name: "asb_IncidentType");

            migrationBuilder.DropTable(
                name: "asb_Place");

            migrationBuilder.DropTable(
                name: "asb_StreetImport");
        }
    }
}
