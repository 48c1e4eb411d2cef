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
                name: "asb_CaseReview",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    About = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Asker = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsAskerRecorded = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskerContact = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    VictimContact = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ConsentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConsentTo = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Said = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Wanted = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcknowledgedHow = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PanelFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PanelOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PanelPlace = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PanelHeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstHeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PanelPresent = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Findings = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    FoundById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    FoundBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ToldHow = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ToldWhat = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedWhy = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    UnsettledWhy = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportsNeeded = table.Column<int>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    ToldWithin = table.Column<int>(type: "INTEGER", nullable: false),
                    ToldUnit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AcknowledgeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    DecideDays = table.Column<int>(type: "INTEGER", nullable: false),
                    PanelDays = table.Column<int>(type: "INTEGER", nullable: false),
                    MayStartBelow = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_CaseReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_CaseReview_core_Holding_CaseId",
                        column: x => x.CaseId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_CaseReview_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_CaseReviewRules",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Year = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportsNeeded = table.Column<int>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    ToldWithin = table.Column<int>(type: "INTEGER", nullable: false),
                    ToldUnit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AcknowledgeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    DecideDays = table.Column<int>(type: "INTEGER", nullable: false),
                    PanelDays = table.Column<int>(type: "INTEGER", nullable: false),
                    MayStartBelow = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_CaseReviewRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asb_CaseStep",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_CaseStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_CaseStep_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ClosingReason",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ClosingReason", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asb_Contact",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsReached = table.Column<bool>(type: "INTEGER", nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_Contact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_Contact_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ContactPlan",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Every = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DoerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndedWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ContactPlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_ContactPlan_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_IncidentType",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParentId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_IncidentType", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_IncidentType_asb_IncidentType_ParentId",
                        column: x => x.ParentId,
                        principalTable: "asb_IncidentType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ListItem",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    List = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ListItem", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asb_Place",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
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
                name: "asb_PowerType",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rung = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_PowerType", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asb_ReportScheme",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    RepeatTimes = table.Column<int>(type: "INTEGER", nullable: false),
                    RepeatMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosesAtMinute = table.Column<int>(type: "INTEGER", nullable: false),
                    UpdateEvery = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ReportScheme", x => x.Id);
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
                    PlanWorkingDays = table.Column<int>(type: "INTEGER", nullable: false),
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
                name: "asb_Survey",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TaskId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_Survey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_Survey_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_PanelBody",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_PanelBody", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_PanelBody_asb_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "asb_CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ReviewAppeal",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ReviewAppeal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_ReviewAppeal_asb_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "asb_CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ReviewDecision",
                columns: table => new
                {
                    ReviewId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Counted = table.Column<int>(type: "INTEGER", nullable: false),
                    Persistence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Harm = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Adequacy = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Manager = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ReviewDecision", x => x.ReviewId);
                    table.ForeignKey(
                        name: "FK_asb_ReviewDecision_asb_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "asb_CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ReviewPast",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    How = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ReviewPast", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_ReviewPast_asb_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "asb_CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_AgencyFile",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OwnerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Agency = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AgencyKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Headings = table.Column<string>(type: "TEXT", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Plan = table.Column<string>(type: "TEXT", nullable: true),
                    ClosingReasonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    AlreadyHere = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut = table.Column<int>(type: "INTEGER", nullable: false),
                    Faults = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_AgencyFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_AgencyFile_asb_ClosingReason_ClosingReasonId",
                        column: x => x.ClosingReasonId,
                        principalTable: "asb_ClosingReason",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WeekHour = table.Column<int>(type: "INTEGER", nullable: true),
                    IsStillGoingOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    HowLong = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Affected = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reporter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromAgency = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    FromReference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ImportKey = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Hate = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    WasDanger = table.Column<bool>(type: "INTEGER", nullable: false),
                    Crime = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CrimeReference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ReferenceKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
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
                name: "asb_RemedyOffer",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    VictimId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    IsAsked = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemedyId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OfferedToId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    OfferedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OutcomeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OutcomeWords = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_RemedyOffer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_RemedyOffer_asb_ListItem_RemedyId",
                        column: x => x.RemedyId,
                        principalTable: "asb_ListItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_RemedyOffer_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_PowerTemplate",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TypeId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsReplaced = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_PowerTemplate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_PowerTemplate_asb_PowerType_TypeId",
                        column: x => x.TypeId,
                        principalTable: "asb_PowerType",
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

            migrationBuilder.CreateTable(
                name: "asb_SurveyAnswer",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    SurveyId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    QuestionId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_SurveyAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_SurveyAnswer_asb_ListItem_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "asb_ListItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_SurveyAnswer_asb_Survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "asb_Survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_Recommendation",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    BodyId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnswerWhy = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AnswerToldBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneWords = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DoneToldBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    DoneToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_Recommendation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_Recommendation_asb_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "asb_CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_Recommendation_asb_PanelBody_BodyId",
                        column: x => x.BodyId,
                        principalTable: "asb_PanelBody",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_AgencyFileBatch",
                columns: table => new
                {
                    FileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_AgencyFileBatch", x => new { x.FileId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_asb_AgencyFileBatch_asb_AgencyFile_FileId",
                        column: x => x.FileId,
                        principalTable: "asb_AgencyFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asb_AgencyFileFault",
                columns: table => new
                {
                    FileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_AgencyFileFault", x => new { x.FileId, x.Line });
                    table.ForeignKey(
                        name: "FK_asb_AgencyFileFault_asb_AgencyFile_FileId",
                        column: x => x.FileId,
                        principalTable: "asb_AgencyFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asb_DiaryEntry",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Time = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HowLong = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Witnesses = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_DiaryEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_DiaryEntry_asb_Incident_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "asb_Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_DiaryEntry_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ReportedPerson",
                columns: table => new
                {
                    IncidentId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    RecordId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ReportedPerson", x => new { x.IncidentId, x.RecordId, x.Role });
                    table.ForeignKey(
                        name: "FK_asb_ReportedPerson_asb_Incident_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "asb_Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ReportLink",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OneId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OtherId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ReportLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_ReportLink_asb_Incident_OneId",
                        column: x => x.OneId,
                        principalTable: "asb_Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_ReportLink_asb_Incident_OtherId",
                        column: x => x.OtherId,
                        principalTable: "asb_Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_ReviewIncident",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ToldTo = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    TheirReference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ReportId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    SameAs = table.Column<int>(type: "INTEGER", nullable: true),
                    IsSeparate = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_ReviewIncident", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_ReviewIncident_asb_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "asb_CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_ReviewIncident_asb_Incident_ReportId",
                        column: x => x.ReportId,
                        principalTable: "asb_Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_Triage",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StandardId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HasClock = table.Column<bool>(type: "INTEGER", nullable: false),
                    TriagedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TriagedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    OfficerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    ContactedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ContactWay = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ContactById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    NoContactWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsWaiting = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosingReasonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    ReopenedWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_Triage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_Triage_asb_ClosingReason_ClosingReasonId",
                        column: x => x.ClosingReasonId,
                        principalTable: "asb_ClosingReason",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_Triage_asb_Incident_Id",
                        column: x => x.Id,
                        principalTable: "asb_Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_Triage_asb_ResponseStandard_StandardId",
                        column: x => x.StandardId,
                        principalTable: "asb_ResponseStandard",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_UsedPower",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TypeId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Support = table.Column<string>(type: "TEXT", nullable: false),
                    Prohibitions = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Requirements = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Officer = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OverrideReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ServedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ServedHow = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    IsLonger = table.Column<bool>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ComplyBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AppealBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedWhy = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TemplateId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_UsedPower", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_UsedPower_asb_PowerTemplate_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "asb_PowerTemplate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_UsedPower_asb_PowerType_TypeId",
                        column: x => x.TypeId,
                        principalTable: "asb_PowerType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asb_UsedPower_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asb_PowerEvent",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PowerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Court = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    OutcomeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asb_PowerEvent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asb_PowerEvent_asb_UsedPower_PowerId",
                        column: x => x.PowerId,
                        principalTable: "asb_UsedPower",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_asb_AgencyFile_ClosingReasonId",
                table: "asb_AgencyFile",
                column: "ClosingReasonId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_AgencyFile_OwnerId_Id",
                table: "asb_AgencyFile",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_AgencyFile_State_At",
                table: "asb_AgencyFile",
                columns: new[] { "State", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_CaseReview_CaseId",
                table: "asb_CaseReview",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_CaseReview_HoldingId",
                table: "asb_CaseReview",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_CaseReview_IsOpen_DueOn_Id",
                table: "asb_CaseReview",
                columns: new[] { "IsOpen", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_CaseStep_HoldingId_At",
                table: "asb_CaseStep",
                columns: new[] { "HoldingId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_ClosingReason_Name",
                table: "asb_ClosingReason",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_Contact_HoldingId_PersonId_At",
                table: "asb_Contact",
                columns: new[] { "HoldingId", "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_ContactPlan_AgencyId_IsOpen_DueOn_Id",
                table: "asb_ContactPlan",
                columns: new[] { "AgencyId", "IsOpen", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_ContactPlan_DoerId_IsOpen_DueOn_Id",
                table: "asb_ContactPlan",
                columns: new[] { "DoerId", "IsOpen", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_ContactPlan_HoldingId_PersonId",
                table: "asb_ContactPlan",
                columns: new[] { "HoldingId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_DiaryEntry_HoldingId_On_Id",
                table: "asb_DiaryEntry",
                columns: new[] { "HoldingId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_DiaryEntry_IncidentId",
                table: "asb_DiaryEntry",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_FromReference",
                table: "asb_Incident",
                column: "FromReference");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_HappenedOn_PlaceKey_TypeId_WeekHour_HoldingId",
                table: "asb_Incident",
                columns: new[] { "HappenedOn", "PlaceKey", "TypeId", "WeekHour", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_HoldingId",
                table: "asb_Incident",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_ImportKey",
                table: "asb_Incident",
                column: "ImportKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_PlaceKey_HappenedOn_HoldingId",
                table: "asb_Incident",
                columns: new[] { "PlaceKey", "HappenedOn", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_PlaceKey_RecordedAt",
                table: "asb_Incident",
                columns: new[] { "PlaceKey", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_RecordedAt",
                table: "asb_Incident",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_ReferenceKey",
                table: "asb_Incident",
                column: "ReferenceKey");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_TypeId",
                table: "asb_Incident",
                column: "TypeId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Incident_Uprn_RecordedAt",
                table: "asb_Incident",
                columns: new[] { "Uprn", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_IncidentType_ParentId_Name",
                table: "asb_IncidentType",
                columns: new[] { "ParentId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_ListItem_List_Name",
                table: "asb_ListItem",
                columns: new[] { "List", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_ListItem_List_Rank",
                table: "asb_ListItem",
                columns: new[] { "List", "Rank" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_PanelBody_ReviewId_Name",
                table: "asb_PanelBody",
                columns: new[] { "ReviewId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_Place_District",
                table: "asb_Place",
                column: "District");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Place_Key",
                table: "asb_Place",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_asb_PowerEvent_PowerId_On",
                table: "asb_PowerEvent",
                columns: new[] { "PowerId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_PowerTemplate_TypeId_At",
                table: "asb_PowerTemplate",
                columns: new[] { "TypeId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_PowerType_Key",
                table: "asb_PowerType",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_PowerType_Rung",
                table: "asb_PowerType",
                column: "Rung");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Recommendation_BodyId",
                table: "asb_Recommendation",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Recommendation_ReviewId_DueOn",
                table: "asb_Recommendation",
                columns: new[] { "ReviewId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_RemedyOffer_HoldingId_AskedOn",
                table: "asb_RemedyOffer",
                columns: new[] { "HoldingId", "AskedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_RemedyOffer_Outcome_DueOn",
                table: "asb_RemedyOffer",
                columns: new[] { "Outcome", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_RemedyOffer_RemedyId",
                table: "asb_RemedyOffer",
                column: "RemedyId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_ReportedPerson_RecordId",
                table: "asb_ReportedPerson",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_ReportLink_OneId_OtherId",
                table: "asb_ReportLink",
                columns: new[] { "OneId", "OtherId" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_ReportLink_OtherId",
                table: "asb_ReportLink",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_ResponseStandard_Rank",
                table: "asb_ResponseStandard",
                column: "Rank",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_ReviewAppeal_ReviewId",
                table: "asb_ReviewAppeal",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_ReviewIncident_ReportId",
                table: "asb_ReviewIncident",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_ReviewIncident_ReviewId_Number",
                table: "asb_ReviewIncident",
                columns: new[] { "ReviewId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_ReviewPast_ReviewId",
                table: "asb_ReviewPast",
                column: "ReviewId");

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

            migrationBuilder.CreateIndex(
                name: "IX_asb_Survey_AskedOn",
                table: "asb_Survey",
                column: "AskedOn");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Survey_HoldingId_AskedOn",
                table: "asb_Survey",
                columns: new[] { "HoldingId", "AskedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_Survey_TaskId",
                table: "asb_Survey",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_SurveyAnswer_QuestionId",
                table: "asb_SurveyAnswer",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_SurveyAnswer_SurveyId_QuestionId",
                table: "asb_SurveyAnswer",
                columns: new[] { "SurveyId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asb_Triage_AgencyId_IsWaiting_DueOn_ReceivedAt",
                table: "asb_Triage",
                columns: new[] { "AgencyId", "IsWaiting", "DueOn", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_Triage_ClosedAt",
                table: "asb_Triage",
                column: "ClosedAt");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Triage_ClosingReasonId",
                table: "asb_Triage",
                column: "ClosingReasonId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Triage_OfficerId_IsWaiting_DueOn_ReceivedAt",
                table: "asb_Triage",
                columns: new[] { "OfficerId", "IsWaiting", "DueOn", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_asb_Triage_ReceivedAt",
                table: "asb_Triage",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_asb_Triage_StandardId",
                table: "asb_Triage",
                column: "StandardId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_UsedPower_HoldingId",
                table: "asb_UsedPower",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_UsedPower_ProfileId",
                table: "asb_UsedPower",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_UsedPower_TemplateId",
                table: "asb_UsedPower",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_asb_UsedPower_TypeId",
                table: "asb_UsedPower",
                column: "TypeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asb_AgencyFileBatch");

            migrationBuilder.DropTable(
                name: "asb_AgencyFileFault");

            migrationBuilder.DropTable(
                name: "asb_CaseReviewRules");

            migrationBuilder.DropTable(
                name: "asb_CaseStep");

            migrationBuilder.DropTable(
                name: "asb_Contact");

            migrationBuilder.DropTable(
                name: "asb_ContactPlan");

            migrationBuilder.DropTable(
                name: "asb_DiaryEntry");

            migrationBuilder.DropTable(
                name: "asb_ImportBatch");

            migrationBuilder.DropTable(
                name: "asb_ImportFault");

            migrationBuilder.DropTable(
                name: "asb_PowerEvent");

            migrationBuilder.DropTable(
                name: "asb_Recommendation");

            migrationBuilder.DropTable(
                name: "asb_RemedyOffer");

            migrationBuilder.DropTable(
                name: "asb_ReportedPerson");

            migrationBuilder.DropTable(
                name: "asb_ReportLink");

            migrationBuilder.DropTable(
                name: "asb_ReportScheme");

            migrationBuilder.DropTable(
                name: "asb_ReviewAppeal");

            migrationBuilder.DropTable(
                name: "asb_ReviewDecision");

            migrationBuilder.DropTable(
                name: "asb_ReviewIncident");

            migrationBuilder.DropTable(
                name: "asb_ReviewPast");

            migrationBuilder.DropTable(
                name: "asb_StreetIncident");

            migrationBuilder.DropTable(
                name: "asb_SurveyAnswer");

            migrationBuilder.DropTable(
                name: "asb_Triage");

            migrationBuilder.DropTable(
                name: "asb_AgencyFile");

            migrationBuilder.DropTable(
                name: "asb_UsedPower");

            migrationBuilder.DropTable(
                name: "asb_PanelBody");

            migrationBuilder.DropTable(
                name: "asb_Place");

            migrationBuilder.DropTable(
                name: "asb_StreetImport");

            migrationBuilder.DropTable(
                name: "asb_ListItem");

            migrationBuilder.DropTable(
                name: "asb_Survey");

            migrationBuilder.DropTable(
                name: "asb_Incident");

            migrationBuilder.DropTable(
                name: "asb_ResponseStandard");

            migrationBuilder.DropTable(
                name: "asb_ClosingReason");

            migrationBuilder.DropTable(
                name: "asb_PowerTemplate");

            migrationBuilder.DropTable(
                name: "asb_CaseReview");

            migrationBuilder.DropTable(
                name: "asb_IncidentType");

            migrationBuilder.DropTable(
                name: "asb_PowerType");
        }
    }
}
