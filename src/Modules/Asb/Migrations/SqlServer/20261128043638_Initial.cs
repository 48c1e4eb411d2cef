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
                name: "CaseReview",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    About = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Asker = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsAskerRecorded = table.Column<bool>(type: "bit", nullable: false),
                    AskerContact = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    VictimContact = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ConsentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsentTo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Said = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Wanted = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsOpen = table.Column<bool>(type: "bit", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcknowledgedHow = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    PanelFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    PanelOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PanelPlace = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    PanelHeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstHeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PanelPresent = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    FoundById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    FoundBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldHow = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ToldWhat = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedWhy = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    UnsettledWhy = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ReportsNeeded = table.Column<int>(type: "int", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: false),
                    ToldWithin = table.Column<int>(type: "int", nullable: false),
                    ToldUnit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AcknowledgeDays = table.Column<int>(type: "int", nullable: false),
                    DecideDays = table.Column<int>(type: "int", nullable: false),
                    PanelDays = table.Column<int>(type: "int", nullable: false),
                    MayStartBelow = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseReview_Holding_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseReview_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseReviewRules",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Year = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ReportsNeeded = table.Column<int>(type: "int", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: false),
                    ToldWithin = table.Column<int>(type: "int", nullable: false),
                    ToldUnit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AcknowledgeDays = table.Column<int>(type: "int", nullable: false),
                    DecideDays = table.Column<int>(type: "int", nullable: false),
                    PanelDays = table.Column<int>(type: "int", nullable: false),
                    MayStartBelow = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseReviewRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseStep",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseStep_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClosingReason",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosingReason", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Contact",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsReached = table.Column<bool>(type: "bit", nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contact_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactPlan",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Every = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    DoerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsOpen = table.Column<bool>(type: "bit", nullable: false),
                    EndedWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactPlan_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncidentType",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ParentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentType", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IncidentType_IncidentType_ParentId",
                        column: x => x.ParentId,
                        principalSchema: "asb",
                        principalTable: "IncidentType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ListItem",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    List = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListItem", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Place",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
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
                name: "PowerType",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rung = table.Column<int>(type: "int", nullable: false),
                    Terms = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PowerType", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportScheme",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RepeatTimes = table.Column<int>(type: "int", nullable: false),
                    RepeatMonths = table.Column<int>(type: "int", nullable: false),
                    ClosesAtMinute = table.Column<int>(type: "int", nullable: false),
                    UpdateEvery = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportScheme", x => x.Id);
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
                    PlanWorkingDays = table.Column<int>(type: "int", nullable: false),
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
                name: "Survey",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TaskId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Survey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Survey_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PanelBody",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PanelBody", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PanelBody_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "asb",
                        principalTable: "CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewAppeal",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    To = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewAppeal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewAppeal_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "asb",
                        principalTable: "CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewDecision",
                schema: "asb",
                columns: table => new
                {
                    ReviewId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Counted = table.Column<int>(type: "int", nullable: false),
                    Persistence = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Harm = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Adequacy = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Manager = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewDecision", x => x.ReviewId);
                    table.ForeignKey(
                        name: "FK_ReviewDecision_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "asb",
                        principalTable: "CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewPast",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    How = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewPast", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewPast_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "asb",
                        principalTable: "CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgencyFile",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OwnerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AgencyKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Headings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Plan = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClosingReasonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Added = table.Column<int>(type: "int", nullable: false),
                    AlreadyHere = table.Column<int>(type: "int", nullable: false),
                    LeftOut = table.Column<int>(type: "int", nullable: false),
                    Faults = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgencyFile_ClosingReason_ClosingReasonId",
                        column: x => x.ClosingReasonId,
                        principalSchema: "asb",
                        principalTable: "ClosingReason",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WeekHour = table.Column<int>(type: "int", nullable: true),
                    IsStillGoingOn = table.Column<bool>(type: "bit", nullable: false),
                    HowLong = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Affected = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reporter = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FromAgency = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    FromReference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ImportKey = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Hate = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    WasDanger = table.Column<bool>(type: "bit", nullable: false),
                    Crime = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CrimeReference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ReferenceKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
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
                name: "RemedyOffer",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    VictimId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    IsAsked = table.Column<bool>(type: "bit", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RemedyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OfferedToId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    OfferedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OutcomeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeWords = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemedyOffer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemedyOffer_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RemedyOffer_ListItem_RemedyId",
                        column: x => x.RemedyId,
                        principalSchema: "asb",
                        principalTable: "ListItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PowerTemplate",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TypeId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsReplaced = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PowerTemplate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PowerTemplate_PowerType_TypeId",
                        column: x => x.TypeId,
                        principalSchema: "asb",
                        principalTable: "PowerType",
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

            migrationBuilder.CreateTable(
                name: "SurveyAnswer",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SurveyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    QuestionId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Rating = table.Column<int>(type: "int", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyAnswer_ListItem_QuestionId",
                        column: x => x.QuestionId,
                        principalSchema: "asb",
                        principalTable: "ListItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyAnswer_Survey_SurveyId",
                        column: x => x.SurveyId,
                        principalSchema: "asb",
                        principalTable: "Survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recommendation",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BodyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    What = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AnswerWhy = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AnswerToldBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneWords = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DoneToldBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    DoneToldOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recommendation_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "asb",
                        principalTable: "CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendation_PanelBody_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "asb",
                        principalTable: "PanelBody",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgencyFileBatch",
                schema: "asb",
                columns: table => new
                {
                    FileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyFileBatch", x => new { x.FileId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_AgencyFileBatch_AgencyFile_FileId",
                        column: x => x.FileId,
                        principalSchema: "asb",
                        principalTable: "AgencyFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgencyFileFault",
                schema: "asb",
                columns: table => new
                {
                    FileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyFileFault", x => new { x.FileId, x.Line });
                    table.ForeignKey(
                        name: "FK_AgencyFileFault_AgencyFile_FileId",
                        column: x => x.FileId,
                        principalSchema: "asb",
                        principalTable: "AgencyFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DiaryEntry",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Time = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    HowLong = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Who = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Effect = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Witnesses = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IncidentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiaryEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DiaryEntry_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DiaryEntry_Incident_IncidentId",
                        column: x => x.IncidentId,
                        principalSchema: "asb",
                        principalTable: "Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportedPerson",
                schema: "asb",
                columns: table => new
                {
                    IncidentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RecordId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportedPerson", x => new { x.IncidentId, x.RecordId, x.Role });
                    table.ForeignKey(
                        name: "FK_ReportedPerson_Incident_IncidentId",
                        column: x => x.IncidentId,
                        principalSchema: "asb",
                        principalTable: "Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportLink",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OneId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OtherId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportLink_Incident_OneId",
                        column: x => x.OneId,
                        principalSchema: "asb",
                        principalTable: "Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportLink_Incident_OtherId",
                        column: x => x.OtherId,
                        principalSchema: "asb",
                        principalTable: "Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewIncident",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ReviewId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    What = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldTo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TheirReference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ReportId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    SameAs = table.Column<int>(type: "int", nullable: true),
                    IsSeparate = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewIncident", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewIncident_CaseReview_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "asb",
                        principalTable: "CaseReview",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReviewIncident_Incident_ReportId",
                        column: x => x.ReportId,
                        principalSchema: "asb",
                        principalTable: "Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Triage",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StandardId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HasClock = table.Column<bool>(type: "bit", nullable: false),
                    TriagedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TriagedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    OfficerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ContactedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ContactWay = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ContactById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    NoContactWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsWaiting = table.Column<bool>(type: "bit", nullable: false),
                    ClosingReasonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ReopenedWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Triage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Triage_ClosingReason_ClosingReasonId",
                        column: x => x.ClosingReasonId,
                        principalSchema: "asb",
                        principalTable: "ClosingReason",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Triage_Incident_Id",
                        column: x => x.Id,
                        principalSchema: "asb",
                        principalTable: "Incident",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Triage_ResponseStandard_StandardId",
                        column: x => x.StandardId,
                        principalSchema: "asb",
                        principalTable: "ResponseStandard",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UsedPower",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TypeId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Terms = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Support = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Prohibitions = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Requirements = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Officer = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Organisation = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OverrideReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ServedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ServedHow = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    IsLonger = table.Column<bool>(type: "bit", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ComplyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    AppealBy = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedWhy = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TemplateId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsedPower", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UsedPower_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UsedPower_PowerTemplate_TemplateId",
                        column: x => x.TemplateId,
                        principalSchema: "asb",
                        principalTable: "PowerTemplate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UsedPower_PowerType_TypeId",
                        column: x => x.TypeId,
                        principalSchema: "asb",
                        principalTable: "PowerType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PowerEvent",
                schema: "asb",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PowerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Court = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OutcomeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PowerEvent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PowerEvent_UsedPower_PowerId",
                        column: x => x.PowerId,
                        principalSchema: "asb",
                        principalTable: "UsedPower",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgencyFile_ClosingReasonId",
                schema: "asb",
                table: "AgencyFile",
                column: "ClosingReasonId");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyFile_OwnerId_Id",
                schema: "asb",
                table: "AgencyFile",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AgencyFile_State_At",
                schema: "asb",
                table: "AgencyFile",
                columns: new[] { "State", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseReview_CaseId",
                schema: "asb",
                table: "CaseReview",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReview_HoldingId",
                schema: "asb",
                table: "CaseReview",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReview_IsOpen_DueOn_Id",
                schema: "asb",
                table: "CaseReview",
                columns: new[] { "IsOpen", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseStep_HoldingId_At",
                schema: "asb",
                table: "CaseStep",
                columns: new[] { "HoldingId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ClosingReason_Name",
                schema: "asb",
                table: "ClosingReason",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contact_HoldingId_PersonId_At",
                schema: "asb",
                table: "Contact",
                columns: new[] { "HoldingId", "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactPlan_AgencyId_IsOpen_DueOn_Id",
                schema: "asb",
                table: "ContactPlan",
                columns: new[] { "AgencyId", "IsOpen", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactPlan_DoerId_IsOpen_DueOn_Id",
                schema: "asb",
                table: "ContactPlan",
                columns: new[] { "DoerId", "IsOpen", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactPlan_HoldingId_PersonId",
                schema: "asb",
                table: "ContactPlan",
                columns: new[] { "HoldingId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DiaryEntry_HoldingId_On_Id",
                schema: "asb",
                table: "DiaryEntry",
                columns: new[] { "HoldingId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DiaryEntry_IncidentId",
                schema: "asb",
                table: "DiaryEntry",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Incident_FromReference",
                schema: "asb",
                table: "Incident",
                column: "FromReference");

            migrationBuilder.CreateIndex(
                name: "IX_Incident_HappenedOn_PlaceKey_TypeId_WeekHour_HoldingId",
                schema: "asb",
                table: "Incident",
                columns: new[] { "HappenedOn", "PlaceKey", "TypeId", "WeekHour", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Incident_HoldingId",
                schema: "asb",
                table: "Incident",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_Incident_ImportKey",
                schema: "asb",
                table: "Incident",
                column: "ImportKey",
                unique: true,
                filter: "[ImportKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Incident_PlaceKey_HappenedOn_HoldingId",
                schema: "asb",
                table: "Incident",
                columns: new[] { "PlaceKey", "HappenedOn", "HoldingId" });

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
                name: "IX_Incident_ReferenceKey",
                schema: "asb",
                table: "Incident",
                column: "ReferenceKey");

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
                name: "IX_IncidentType_ParentId_Name",
                schema: "asb",
                table: "IncidentType",
                columns: new[] { "ParentId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_ListItem_List_Name",
                schema: "asb",
                table: "ListItem",
                columns: new[] { "List", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ListItem_List_Rank",
                schema: "asb",
                table: "ListItem",
                columns: new[] { "List", "Rank" });

            migrationBuilder.CreateIndex(
                name: "IX_PanelBody_ReviewId_Name",
                schema: "asb",
                table: "PanelBody",
                columns: new[] { "ReviewId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Place_District",
                schema: "asb",
                table: "Place",
                column: "District");

            migrationBuilder.CreateIndex(
                name: "IX_Place_Key",
                schema: "asb",
                table: "Place",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_PowerEvent_PowerId_On",
                schema: "asb",
                table: "PowerEvent",
                columns: new[] { "PowerId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_PowerTemplate_TypeId_At",
                schema: "asb",
                table: "PowerTemplate",
                columns: new[] { "TypeId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PowerType_Key",
                schema: "asb",
                table: "PowerType",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PowerType_Rung",
                schema: "asb",
                table: "PowerType",
                column: "Rung");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendation_BodyId",
                schema: "asb",
                table: "Recommendation",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendation_ReviewId_DueOn",
                schema: "asb",
                table: "Recommendation",
                columns: new[] { "ReviewId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RemedyOffer_HoldingId_AskedOn",
                schema: "asb",
                table: "RemedyOffer",
                columns: new[] { "HoldingId", "AskedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RemedyOffer_Outcome_DueOn",
                schema: "asb",
                table: "RemedyOffer",
                columns: new[] { "Outcome", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RemedyOffer_RemedyId",
                schema: "asb",
                table: "RemedyOffer",
                column: "RemedyId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportedPerson_RecordId",
                schema: "asb",
                table: "ReportedPerson",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportLink_OneId_OtherId",
                schema: "asb",
                table: "ReportLink",
                columns: new[] { "OneId", "OtherId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportLink_OtherId",
                schema: "asb",
                table: "ReportLink",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseStandard_Rank",
                schema: "asb",
                table: "ResponseStandard",
                column: "Rank",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewAppeal_ReviewId",
                schema: "asb",
                table: "ReviewAppeal",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewIncident_ReportId",
                schema: "asb",
                table: "ReviewIncident",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewIncident_ReviewId_Number",
                schema: "asb",
                table: "ReviewIncident",
                columns: new[] { "ReviewId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewPast_ReviewId",
                schema: "asb",
                table: "ReviewPast",
                column: "ReviewId");

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

            migrationBuilder.CreateIndex(
                name: "IX_Survey_AskedOn",
                schema: "asb",
                table: "Survey",
                column: "AskedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Survey_HoldingId_AskedOn",
                schema: "asb",
                table: "Survey",
                columns: new[] { "HoldingId", "AskedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Survey_TaskId",
                schema: "asb",
                table: "Survey",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyAnswer_QuestionId",
                schema: "asb",
                table: "SurveyAnswer",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyAnswer_SurveyId_QuestionId",
                schema: "asb",
                table: "SurveyAnswer",
                columns: new[] { "SurveyId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Triage_AgencyId_IsWaiting_DueOn_ReceivedAt",
                schema: "asb",
                table: "Triage",
                columns: new[] { "AgencyId", "IsWaiting", "DueOn", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Triage_ClosedAt",
                schema: "asb",
                table: "Triage",
                column: "ClosedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Triage_ClosingReasonId",
                schema: "asb",
                table: "Triage",
                column: "ClosingReasonId");

            migrationBuilder.CreateIndex(
                name: "IX_Triage_OfficerId_IsWaiting_DueOn_ReceivedAt",
                schema: "asb",
                table: "Triage",
                columns: new[] { "OfficerId", "IsWaiting", "DueOn", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Triage_ReceivedAt",
                schema: "asb",
                table: "Triage",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Triage_StandardId",
                schema: "asb",
                table: "Triage",
                column: "StandardId");

            migrationBuilder.CreateIndex(
                name: "IX_UsedPower_HoldingId",
                schema: "asb",
                table: "UsedPower",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_UsedPower_ProfileId",
                schema: "asb",
                table: "UsedPower",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_UsedPower_TemplateId",
                schema: "asb",
                table: "UsedPower",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_UsedPower_TypeId",
                schema: "asb",
                table: "UsedPower",
                column: "TypeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgencyFileBatch",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "AgencyFileFault",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "CaseReviewRules",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "CaseStep",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "Contact",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ContactPlan",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "DiaryEntry",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ImportBatch",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ImportFault",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "PowerEvent",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "Recommendation",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "RemedyOffer",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ReportedPerson",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ReportLink",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ReportScheme",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ReviewAppeal",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ReviewDecision",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ReviewIncident",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ReviewPast",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "StreetIncident",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "SurveyAnswer",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "Triage",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "AgencyFile",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "UsedPower",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "PanelBody",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "Place",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "StreetImport",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ListItem",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "Survey",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "Incident",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ResponseStandard",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "ClosingReason",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "PowerTemplate",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "CaseReview",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "IncidentType",
                schema: "asb");

            migrationBuilder.DropTable(
                name: "PowerType",
                schema: "asb");
        }
    }
}
