using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ECins.Host.Migrations.SqlServer.Core
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "core");

            migrationBuilder.CreateTable(
                name: "Agreement",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Area",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Area", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditDetail",
                schema: "core",
                columns: table => new
                {
                    EventId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Salt = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditDetail", x => new { x.EventId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "AuditEvent",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Workstream = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Purpose = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Subjects = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Commitments = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEvent", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditKey",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Public = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Private = table.Column<byte[]>(type: "varbinary(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditLeaf",
                schema: "core",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    EventId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLeaf", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditLog",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Frontier = table.Column<byte[]>(type: "varbinary(2560)", maxLength: 2560, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditPending",
                schema: "core",
                columns: table => new
                {
                    EventId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditPending", x => x.EventId);
                });

            migrationBuilder.CreateTable(
                name: "AuditSubject",
                schema: "core",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSubject", x => new { x.Kind, x.SubjectId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "ChosenReader",
                schema: "core",
                columns: table => new
                {
                    RecordId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PrincipalId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChosenReader", x => new { x.RecordId, x.PrincipalId });
                });

            migrationBuilder.CreateTable(
                name: "CodeText",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    To = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ProviderId = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeliveredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FailedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Fault = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodeText", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Draft",
                schema: "core",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Draft", x => new { x.UserId, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "Findable",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Names = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findable", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MailMessage",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    To = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Subject = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Text = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    AboutKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AboutId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Workstream = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WhenFailed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    IsDigest = table.Column<bool>(type: "bit", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FailedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Fault = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    FaultCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SetAsideAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailMessage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MailPause",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailPause", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MailRules",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AllowsPersonal = table.Column<bool>(type: "bit", nullable: false),
                    NeedsTls = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisation",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Regime = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OtherCounty = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMessage",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Payload = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Workstream = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Lane = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LeasedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    LastFault = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMessage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutsideLanguage",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Tag = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutsideLanguage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SyOpsVersion",
                schema: "core",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 40000, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SyOpsVersion", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "TaskTemplate",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Workstream = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Ask = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Minimum = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskTemplate", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Workstream",
                schema: "core",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reach = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ApprovedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DpiaReference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Workstream", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "AgreementPurpose",
                schema: "core",
                columns: table => new
                {
                    AgreementId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementPurpose", x => new { x.AgreementId, x.Purpose });
                    table.ForeignKey(
                        name: "FK_AgreementPurpose_Agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalSchema: "core",
                        principalTable: "Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreementParty",
                schema: "core",
                columns: table => new
                {
                    AgreementId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SignedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementParty", x => new { x.AgreementId, x.OrganisationId });
                    table.ForeignKey(
                        name: "FK_AgreementParty_Agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalSchema: "core",
                        principalTable: "Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementParty_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Team",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Team", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Team_Area_AreaId",
                        column: x => x.AreaId,
                        principalSchema: "core",
                        principalTable: "Area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Team_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "User",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    JobTitle = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsSuspendedFromAbove = table.Column<bool>(type: "bit", nullable: false),
                    Handling = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    UsedCodes = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_User", x => x.Id);
                    table.ForeignKey(
                        name: "FK_User_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LanguagePhrase",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    LanguageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Phrase = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LanguagePhrase", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LanguagePhrase_OutsideLanguage_LanguageId",
                        column: x => x.LanguageId,
                        principalSchema: "core",
                        principalTable: "OutsideLanguage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TaskWording",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TemplateId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Ask = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Minimum = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskWording", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskWording_TaskTemplate_TemplateId",
                        column: x => x.TemplateId,
                        principalSchema: "core",
                        principalTable: "TaskTemplate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkstreamArea",
                schema: "core",
                columns: table => new
                {
                    WorkstreamKey = table.Column<string>(type: "nvarchar(40)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkstreamArea", x => new { x.WorkstreamKey, x.AreaId });
                    table.ForeignKey(
                        name: "FK_WorkstreamArea_Area_AreaId",
                        column: x => x.AreaId,
                        principalSchema: "core",
                        principalTable: "Area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkstreamArea_Workstream_WorkstreamKey",
                        column: x => x.WorkstreamKey,
                        principalSchema: "core",
                        principalTable: "Workstream",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkstreamPilot",
                schema: "core",
                columns: table => new
                {
                    WorkstreamKey = table.Column<string>(type: "nvarchar(40)", nullable: false),
                    PrincipalId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkstreamPilot", x => new { x.WorkstreamKey, x.PrincipalId });
                    table.ForeignKey(
                        name: "FK_WorkstreamPilot_Workstream_WorkstreamKey",
                        column: x => x.WorkstreamKey,
                        principalSchema: "core",
                        principalTable: "Workstream",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkstreamTeam",
                schema: "core",
                columns: table => new
                {
                    WorkstreamKey = table.Column<string>(type: "nvarchar(40)", nullable: false),
                    TeamId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkstreamTeam", x => new { x.WorkstreamKey, x.TeamId });
                    table.ForeignKey(
                        name: "FK_WorkstreamTeam_Team_TeamId",
                        column: x => x.TeamId,
                        principalSchema: "core",
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkstreamTeam_Workstream_WorkstreamKey",
                        column: x => x.WorkstreamKey,
                        principalSchema: "core",
                        principalTable: "Workstream",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentVersion",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    From = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentVersion_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeed",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeed_User_Id",
                        column: x => x.Id,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExternalPerson",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BelongsToId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Verified = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Telephone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PostalAddress = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    AddedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExternalPerson", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExternalPerson_Organisation_BelongsToId",
                        column: x => x.BelongsToId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExternalPerson_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExternalPerson_User_AddedById",
                        column: x => x.AddedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Holding",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Workstream = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OwnerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DeputyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    LeadOrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Marking = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    IsSealed = table.Column<bool>(type: "bit", nullable: false),
                    DutyTeamId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    IsOpen = table.Column<bool>(type: "bit", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Holding_Organisation_LeadOrganisationId",
                        column: x => x.LeadOrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Holding_Team_DutyTeamId",
                        column: x => x.DutyTeamId,
                        principalSchema: "core",
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Holding_User_DeputyId",
                        column: x => x.DeputyId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Holding_User_OwnerId",
                        column: x => x.OwnerId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Invitation",
                schema: "core",
                columns: table => new
                {
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ContactId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AgreementId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    InvitedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitation", x => x.OrganisationId);
                    table.ForeignKey(
                        name: "FK_Invitation_Agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalSchema: "core",
                        principalTable: "Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitation_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitation_User_ContactId",
                        column: x => x.ContactId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitation_User_InvitedById",
                        column: x => x.InvitedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JoinLink",
                schema: "core",
                columns: table => new
                {
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Use = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JoinLink", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_JoinLink_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KeptForm",
                schema: "core",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptForm", x => new { x.UserId, x.Place });
                    table.ForeignKey(
                        name: "FK_KeptForm_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoticeSettings",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Pace = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Hour = table.Column<int>(type: "int", nullable: false),
                    QuietFrom = table.Column<int>(type: "int", nullable: true),
                    QuietUntil = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeSettings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoticeSettings_User_Id",
                        column: x => x.Id,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Opening",
                schema: "core",
                columns: table => new
                {
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opening", x => new { x.HoldingId, x.UserId });
                    table.ForeignKey(
                        name: "FK_Opening_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Passkey",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CredentialHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    CredentialId = table.Column<byte[]>(type: "varbinary(1023)", maxLength: 1023, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    PublicKey = table.Column<byte[]>(type: "varbinary(2048)", maxLength: 2048, nullable: false),
                    Transports = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IsBackupEligible = table.Column<bool>(type: "bit", nullable: false),
                    IsBackedUp = table.Column<bool>(type: "bit", nullable: false),
                    IsUserVerified = table.Column<bool>(type: "bit", nullable: false),
                    SignCount = table.Column<long>(type: "bigint", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Passkey_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReceiverCertificate",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Issuer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AddedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceiverCertificate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReceiverCertificate_User_AddedById",
                        column: x => x.AddedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResetRequest",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResetRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResetRequest_User_AskedById",
                        column: x => x.AskedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResetRequest_User_DecidedById",
                        column: x => x.DecidedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResetRequest_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SentForm",
                schema: "core",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentForm", x => new { x.UserId, x.Key });
                    table.ForeignKey(
                        name: "FK_SentForm_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SyOpsAcceptance",
                schema: "core",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SyOpsAcceptance", x => new { x.Number, x.UserId });
                    table.ForeignKey(
                        name: "FK_SyOpsAcceptance_SyOpsVersion_Number",
                        column: x => x.Number,
                        principalSchema: "core",
                        principalTable: "SyOpsVersion",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SyOpsAcceptance_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TeamMember",
                schema: "core",
                columns: table => new
                {
                    TeamId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    IsSupervisor = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamMember", x => new { x.TeamId, x.UserId });
                    table.ForeignKey(
                        name: "FK_TeamMember_Team_TeamId",
                        column: x => x.TeamId,
                        principalSchema: "core",
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TeamMember_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UserRole",
                schema: "core",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserRole", x => new { x.UserId, x.Role });
                    table.ForeignKey(
                        name: "FK_UserRole_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UserToken",
                schema: "core",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserToken", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_UserToken_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Case",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Case", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Case_Holding_Id",
                        column: x => x.Id,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseLink",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OtherId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseLink_Holding_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseLink_Holding_OtherId",
                        column: x => x.OtherId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseLink_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EmergencyAccess",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    From = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Justification = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    JustifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SeenByOwnerAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WasRight = table.Column<bool>(type: "bit", nullable: true),
                    Finding = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmergencyAccess", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EmergencyAccess_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EmergencyAccess_User_EndedById",
                        column: x => x.EndedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EmergencyAccess_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Entry",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsOpinion = table.Column<bool>(type: "bit", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Present = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AuthorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Marking = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    CorrectsId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    WhatWasWrong = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Entry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Entry_Entry_CorrectsId",
                        column: x => x.CorrectsId,
                        principalSchema: "core",
                        principalTable: "Entry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Entry_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Entry_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Entry_User_AuthorId",
                        column: x => x.AuthorId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Exclusion",
                schema: "core",
                columns: table => new
                {
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Exclusion", x => new { x.HoldingId, x.UserId });
                    table.ForeignKey(
                        name: "FK_Exclusion_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Exclusion_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingGroup",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Confidentiality = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingGroup_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MutedCase",
                schema: "core",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MutedCase", x => new { x.UserId, x.HoldingId });
                    table.ForeignKey(
                        name: "FK_MutedCase_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MutedCase_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notice",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Path = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    MailedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notice_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notice_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OwnershipOffer",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    FromId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ToId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ShareId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SettledWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnershipOffer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnershipOffer_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OwnershipOffer_User_FromId",
                        column: x => x.FromId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OwnershipOffer_User_ToId",
                        column: x => x.ToId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Problem",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Objective = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedOn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OpenedFrom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Scanning = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Harmed = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Guardian = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Doing = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Handler = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    PlaceManager = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Assessment = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    OutcomeWords = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Problem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Problem_Holding_Id",
                        column: x => x.Id,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Profile",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    BornOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Contact = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BornIn = table.Column<int>(type: "int", nullable: true),
                    Gender = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GenderInOwnWords = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Ethnicity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    NeedsInterpreter = table.Column<bool>(type: "bit", nullable: false),
                    Needs = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Appearance = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DiedIn = table.Column<int>(type: "int", nullable: true),
                    HasDied = table.Column<bool>(type: "bit", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Sort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Usrn = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Latitude = table.Column<double>(type: "float", nullable: true),
                    Longitude = table.Column<double>(type: "float", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Profile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Profile_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reach",
                schema: "core",
                columns: table => new
                {
                    PrincipalId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsOpen = table.Column<bool>(type: "bit", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reach", x => new { x.PrincipalId, x.Kind, x.IsOpen, x.ChangedAt, x.HoldingId });
                    table.ForeignKey(
                        name: "FK_Reach_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Share",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Principal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PrincipalId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Level = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    GrantedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Share", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Share_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Share_User_GrantedById",
                        column: x => x.GrantedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskRound",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Ask = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    OtherAsk = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    OtherFacts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Warnings = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    LeftOutWhy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsHalted = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskRound", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskRound_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskRound_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskRound_User_AskerId",
                        column: x => x.AskerId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseClosing",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    InWords = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EndingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ClosedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReopenedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReopenedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ReopenedWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseClosing", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseClosing_Case_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "core",
                        principalTable: "Case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseClosing_User_ClosedById",
                        column: x => x.ClosedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseClosing_User_ReopenedById",
                        column: x => x.ReopenedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CasePlan",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Objective = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Risk = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ReviewerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CasePlan_Case_Id",
                        column: x => x.Id,
                        principalSchema: "core",
                        principalTable: "Case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CasePlan_User_ReviewerId",
                        column: x => x.ReviewerId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiskAssessment",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Risk = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskAssessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiskAssessment_Case_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "core",
                        principalTable: "Case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RiskAssessment_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Document",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    EntryId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Format = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Checksum = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    SentChecksum = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    ThumbnailId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Marking = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Assessment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Handling = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AuthorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Quarantine = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Document", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Document_Entry_EntryId",
                        column: x => x.EntryId,
                        principalSchema: "core",
                        principalTable: "Entry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Document_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Document_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Document_User_AuthorId",
                        column: x => x.AuthorId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Document_User_WithdrawnById",
                        column: x => x.WithdrawnById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meeting",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    GroupId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsTactical = table.Column<bool>(type: "bit", nullable: false),
                    Confidentiality = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meeting_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meeting_MeetingGroup_GroupId",
                        column: x => x.GroupId,
                        principalSchema: "core",
                        principalTable: "MeetingGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccessRequest",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ForHoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EscalatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Challenge = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Ruling = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessRequest_Holding_ForHoldingId",
                        column: x => x.ForHoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessRequest_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessRequest_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessRequest_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessRequest_User_DecidedById",
                        column: x => x.DecidedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessment",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AboutId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    VersionId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Points = table.Column<int>(type: "int", nullable: false),
                    CountedBand = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Band = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OverrideReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessment_AssessmentVersion_VersionId",
                        column: x => x.VersionId,
                        principalSchema: "core",
                        principalTable: "AssessmentVersion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessment_Case_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "core",
                        principalTable: "Case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessment_Profile_AboutId",
                        column: x => x.AboutId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessment_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsentRecord",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    SaidBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ApprovedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Basis = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    BasisInWords = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    RecordedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentRecord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentRecord_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentRecord_User_RecordedById",
                        column: x => x.RecordedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Detail",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    IsProtected = table.Column<bool>(type: "bit", nullable: false),
                    AddedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WasWrong = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SafeTimes = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CodeWord = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Others = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Safely = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Lines = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Town = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Postcode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Uprn = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    NeverWrite = table.Column<bool>(type: "bit", nullable: true),
                    NeverVisit = table.Column<bool>(type: "bit", nullable: true),
                    NeverInUniform = table.Column<bool>(type: "bit", nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Telephone = table.Column<string>(type: "nvarchar(25)", maxLength: 25, nullable: true),
                    NeverLeaveMessage = table.Column<bool>(type: "bit", nullable: true),
                    Register = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    NameKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    WarningKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReviewedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    TakenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Shows = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Size = table.Column<long>(type: "bigint", nullable: true),
                    Checksum = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: true),
                    SmallId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ChosenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Detail", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Detail_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Detail_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Detail_User_AddedById",
                        column: x => x.AddedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Detail_User_ReviewedById",
                        column: x => x.ReviewedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Detail_User_WithdrawnById",
                        column: x => x.WithdrawnById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Involvement",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Allegation = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AllegationSince = table.Column<DateOnly>(type: "date", nullable: true),
                    AllegationWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Involvement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Involvement_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Involvement_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MatchKey",
                schema: "core",
                columns: table => new
                {
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    IsProtected = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchKey", x => new { x.ProfileId, x.Key });
                    table.ForeignKey(
                        name: "FK_MatchKey_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonJoin",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    FromPersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PartedWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonJoin", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonJoin_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonJoin_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonNotice",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OtherId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonNotice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonNotice_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonNotice_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonParting",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OtherId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonParting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonParting_Profile_OtherId",
                        column: x => x.OtherId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonParting_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonParting_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Relationship",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    FromId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ToId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AddedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WasWrong = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Relationship", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Relationship_Profile_FromId",
                        column: x => x.FromId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Relationship_Profile_ToId",
                        column: x => x.ToId,
                        principalSchema: "core",
                        principalTable: "Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Relationship_User_AddedById",
                        column: x => x.AddedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Referral",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TeamId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ShareId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UpTo = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Ask = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referral", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Referral_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Share_ShareId",
                        column: x => x.ShareId,
                        principalSchema: "core",
                        principalTable: "Share",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Team_TeamId",
                        column: x => x.TeamId,
                        principalSchema: "core",
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_User_SentById",
                        column: x => x.SentById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExternalTask",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    RoundId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Verified = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Ask = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    OtherAsk = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    OtherFacts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Warnings = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    LeftOutWhy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LinkHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    MailId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Code = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Route = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Telephone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PostalAddress = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    TextId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    TextsSent = table.Column<int>(type: "int", nullable: false),
                    BrowserHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: true),
                    WrongCodes = table.Column<int>(type: "int", nullable: false),
                    NewLinkAskedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsDone = table.Column<bool>(type: "bit", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    FormKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    FormAbout = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    FormQuestions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    FormEntries = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    GoesOnClosed = table.Column<bool>(type: "bit", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExternalTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExternalTask_CodeText_TextId",
                        column: x => x.TextId,
                        principalSchema: "core",
                        principalTable: "CodeText",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExternalTask_ExternalPerson_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "core",
                        principalTable: "ExternalPerson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExternalTask_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExternalTask_MailMessage_MailId",
                        column: x => x.MailId,
                        principalSchema: "core",
                        principalTable: "MailMessage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExternalTask_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExternalTask_TaskRound_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "core",
                        principalTable: "TaskRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExternalTask_User_AskerId",
                        column: x => x.AskerId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoundPerson",
                schema: "core",
                columns: table => new
                {
                    RoundId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Route = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LeftOut = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundPerson", x => new { x.RoundId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_RoundPerson_ExternalPerson_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "core",
                        principalTable: "ExternalPerson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoundPerson_TaskRound_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "core",
                        principalTable: "TaskRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaItem",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    MeetingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Concern = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    AddedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TakenOffAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Minutes = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    IsRestricted = table.Column<bool>(type: "bit", nullable: false),
                    MinutedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    MovedToId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "core",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Meeting_MovedToId",
                        column: x => x.MovedToId,
                        principalSchema: "core",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItem_User_AddedById",
                        column: x => x.AddedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItem_User_MinutedById",
                        column: x => x.MinutedById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attendance",
                schema: "core",
                columns: table => new
                {
                    MeetingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Presence = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance", x => new { x.MeetingId, x.UserId });
                    table.ForeignKey(
                        name: "FK_Attendance_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "core",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attendance_User_UserId",
                        column: x => x.UserId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentPlan",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AssessmentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentPlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentPlan_Assessment_AssessmentId",
                        column: x => x.AssessmentId,
                        principalSchema: "core",
                        principalTable: "Assessment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssessmentPlan_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentReview",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AssessmentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    EveryDays = table.Column<int>(type: "int", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentReview_Assessment_AssessmentId",
                        column: x => x.AssessmentId,
                        principalSchema: "core",
                        principalTable: "Assessment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssessmentReview_User_DoneById",
                        column: x => x.DoneById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GivenAnswer",
                schema: "core",
                columns: table => new
                {
                    AssessmentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Question = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GivenAnswer", x => new { x.AssessmentId, x.Question, x.Answer });
                    table.ForeignKey(
                        name: "FK_GivenAnswer_Assessment_AssessmentId",
                        column: x => x.AssessmentId,
                        principalSchema: "core",
                        principalTable: "Assessment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProtectionChange",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DetailId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    IsProtected = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectionChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProtectionChange_Detail_DetailId",
                        column: x => x.DetailId,
                        principalSchema: "core",
                        principalTable: "Detail",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProtectionChange_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferralStep",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ReferralId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferralStep_Referral_ReferralId",
                        column: x => x.ReferralId,
                        principalSchema: "core",
                        principalTable: "Referral",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferralStep_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Photograph",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TaskId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    EntryId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    SmallId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Checksum = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    TakenInAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Photograph", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Photograph_Entry_EntryId",
                        column: x => x.EntryId,
                        principalSchema: "core",
                        principalTable: "Entry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Photograph_ExternalTask_TaskId",
                        column: x => x.TaskId,
                        principalSchema: "core",
                        principalTable: "ExternalTask",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Photograph_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskOpening",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TaskId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Device = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskOpening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskOpening_ExternalTask_TaskId",
                        column: x => x.TaskId,
                        principalSchema: "core",
                        principalTable: "ExternalTask",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InternalTask",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    HeldAs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    More = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    AboutId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    AgendaItemId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ToKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ToId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ToName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ToOrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DoerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsVerified = table.Column<bool>(type: "bit", nullable: false),
                    Repeat = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RepeatUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ShareId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    AskerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InternalTask_AgendaItem_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalSchema: "core",
                        principalTable: "AgendaItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalTask_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalSchema: "core",
                        principalTable: "Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalTask_Involvement_AboutId",
                        column: x => x.AboutId,
                        principalSchema: "core",
                        principalTable: "Involvement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalTask_Organisation_ToOrganisationId",
                        column: x => x.ToOrganisationId,
                        principalSchema: "core",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalTask_Share_ShareId",
                        column: x => x.ShareId,
                        principalSchema: "core",
                        principalTable: "Share",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalTask_User_AskerId",
                        column: x => x.AskerId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalTask_User_DoerId",
                        column: x => x.DoerId,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlannedPart",
                schema: "core",
                columns: table => new
                {
                    PlanId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedPart", x => new { x.PlanId, x.Place });
                    table.ForeignKey(
                        name: "FK_PlannedPart_AssessmentPlan_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "core",
                        principalTable: "AssessmentPlan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InternalTaskStep",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TaskId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Move = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    HandedTo = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalTaskStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InternalTaskStep_InternalTask_TaskId",
                        column: x => x.TaskId,
                        principalSchema: "core",
                        principalTable: "InternalTask",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalTaskStep_User_ById",
                        column: x => x.ById,
                        principalSchema: "core",
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequest_ById_AskedAt",
                schema: "core",
                table: "AccessRequest",
                columns: new[] { "ById", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequest_DecidedById",
                schema: "core",
                table: "AccessRequest",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequest_ForHoldingId",
                schema: "core",
                table: "AccessRequest",
                column: "ForHoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequest_HoldingId_Status",
                schema: "core",
                table: "AccessRequest",
                columns: new[] { "HoldingId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequest_ProfileId",
                schema: "core",
                table: "AccessRequest",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequest_Status_AskedAt",
                schema: "core",
                table: "AccessRequest",
                columns: new[] { "Status", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_AddedById",
                schema: "core",
                table: "AgendaItem",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_HoldingId_AddedAt",
                schema: "core",
                table: "AgendaItem",
                columns: new[] { "HoldingId", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_MeetingId_Place",
                schema: "core",
                table: "AgendaItem",
                columns: new[] { "MeetingId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_MinutedById",
                schema: "core",
                table: "AgendaItem",
                column: "MinutedById");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_MovedToId",
                schema: "core",
                table: "AgendaItem",
                column: "MovedToId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParty_OrganisationId",
                schema: "core",
                table: "AgreementParty",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Area_Name",
                schema: "core",
                table: "Area",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_AboutId_Key_At",
                schema: "core",
                table: "Assessment",
                columns: new[] { "AboutId", "Key", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_ById",
                schema: "core",
                table: "Assessment",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_CaseId_At",
                schema: "core",
                table: "Assessment",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_VersionId",
                schema: "core",
                table: "Assessment",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentPlan_AssessmentId_Number",
                schema: "core",
                table: "AssessmentPlan",
                columns: new[] { "AssessmentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentPlan_ById",
                schema: "core",
                table: "AssessmentPlan",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentReview_AssessmentId_DueOn",
                schema: "core",
                table: "AssessmentReview",
                columns: new[] { "AssessmentId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentReview_DoneAt_DueOn",
                schema: "core",
                table: "AssessmentReview",
                columns: new[] { "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentReview_DoneById",
                schema: "core",
                table: "AssessmentReview",
                column: "DoneById");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentVersion_ById",
                schema: "core",
                table: "AssessmentVersion",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentVersion_Key_Number",
                schema: "core",
                table: "AssessmentVersion",
                columns: new[] { "Key", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_UserId",
                schema: "core",
                table: "Attendance",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvent_At",
                schema: "core",
                table: "AuditEvent",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvent_UserId_At",
                schema: "core",
                table: "AuditEvent",
                columns: new[] { "UserId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditLeaf_EventId",
                schema: "core",
                table: "AuditLeaf",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeed_Hash",
                schema: "core",
                table: "CalendarFeed",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Case_Reference",
                schema: "core",
                table: "Case",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseClosing_CaseId_ClosedAt",
                schema: "core",
                table: "CaseClosing",
                columns: new[] { "CaseId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseClosing_ClosedAt",
                schema: "core",
                table: "CaseClosing",
                column: "ClosedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CaseClosing_ClosedById",
                schema: "core",
                table: "CaseClosing",
                column: "ClosedById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseClosing_ReopenedById",
                schema: "core",
                table: "CaseClosing",
                column: "ReopenedById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseLink_ById",
                schema: "core",
                table: "CaseLink",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseLink_CaseId_EndedAt",
                schema: "core",
                table: "CaseLink",
                columns: new[] { "CaseId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseLink_OtherId_EndedAt",
                schema: "core",
                table: "CaseLink",
                columns: new[] { "OtherId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CasePlan_ReviewerId",
                schema: "core",
                table: "CasePlan",
                column: "ReviewerId");

            migrationBuilder.CreateIndex(
                name: "IX_CasePlan_ReviewOn",
                schema: "core",
                table: "CasePlan",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentRecord_ProfileId_RecordedAt",
                schema: "core",
                table: "ConsentRecord",
                columns: new[] { "ProfileId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsentRecord_RecordedById",
                schema: "core",
                table: "ConsentRecord",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_Detail_AddedById",
                schema: "core",
                table: "Detail",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_Detail_OrganisationId",
                schema: "core",
                table: "Detail",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Detail_ProfileId",
                schema: "core",
                table: "Detail",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_Detail_ReviewedById",
                schema: "core",
                table: "Detail",
                column: "ReviewedById");

            migrationBuilder.CreateIndex(
                name: "IX_Detail_ReviewOn",
                schema: "core",
                table: "Detail",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_Detail_Uprn",
                schema: "core",
                table: "Detail",
                column: "Uprn");

            migrationBuilder.CreateIndex(
                name: "IX_Detail_WithdrawnById",
                schema: "core",
                table: "Detail",
                column: "WithdrawnById");

            migrationBuilder.CreateIndex(
                name: "IX_Document_AuthorId",
                schema: "core",
                table: "Document",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Document_EntryId",
                schema: "core",
                table: "Document",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Document_HoldingId_Id",
                schema: "core",
                table: "Document",
                columns: new[] { "HoldingId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Document_OrganisationId",
                schema: "core",
                table: "Document",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Document_Quarantine_Id",
                schema: "core",
                table: "Document",
                columns: new[] { "Quarantine", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Document_WithdrawnById",
                schema: "core",
                table: "Document",
                column: "WithdrawnById");

            migrationBuilder.CreateIndex(
                name: "IX_Draft_KeptAt",
                schema: "core",
                table: "Draft",
                column: "KeptAt");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyAccess_EndedById",
                schema: "core",
                table: "EmergencyAccess",
                column: "EndedById");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyAccess_HoldingId",
                schema: "core",
                table: "EmergencyAccess",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyAccess_UserId_HoldingId",
                schema: "core",
                table: "EmergencyAccess",
                columns: new[] { "UserId", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyAccess_WasRight_From",
                schema: "core",
                table: "EmergencyAccess",
                columns: new[] { "WasRight", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Entry_AuthorId",
                schema: "core",
                table: "Entry",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Entry_CorrectsId",
                schema: "core",
                table: "Entry",
                column: "CorrectsId",
                unique: true,
                filter: "[CorrectsId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Entry_HoldingId_HappenedAt_Id",
                schema: "core",
                table: "Entry",
                columns: new[] { "HoldingId", "HappenedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Entry_OrganisationId",
                schema: "core",
                table: "Entry",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Exclusion_UserId",
                schema: "core",
                table: "Exclusion",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_ExternalPerson_AddedById",
                schema: "core",
                table: "ExternalPerson",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_ExternalPerson_BelongsToId",
                schema: "core",
                table: "ExternalPerson",
                column: "BelongsToId");

            migrationBuilder.CreateIndex(
                name: "IX_ExternalPerson_OrganisationId_Address",
                schema: "core",
                table: "ExternalPerson",
                columns: new[] { "OrganisationId", "Address" });

            migrationBuilder.CreateIndex(
                name: "IX_ExternalPerson_OrganisationId_Name",
                schema: "core",
                table: "ExternalPerson",
                columns: new[] { "OrganisationId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_AskerId_State",
                schema: "core",
                table: "ExternalTask",
                columns: new[] { "AskerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_HoldingId_AskedAt",
                schema: "core",
                table: "ExternalTask",
                columns: new[] { "HoldingId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_LinkHash",
                schema: "core",
                table: "ExternalTask",
                column: "LinkHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_MailId",
                schema: "core",
                table: "ExternalTask",
                column: "MailId");

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_OrganisationId",
                schema: "core",
                table: "ExternalTask",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_PersonId_State",
                schema: "core",
                table: "ExternalTask",
                columns: new[] { "PersonId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_RoundId_PersonId",
                schema: "core",
                table: "ExternalTask",
                columns: new[] { "RoundId", "PersonId" },
                unique: true,
                filter: "[RoundId] IS NOT NULL AND [PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_RoundId_State",
                schema: "core",
                table: "ExternalTask",
                columns: new[] { "RoundId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_State_HoldingId",
                schema: "core",
                table: "ExternalTask",
                columns: new[] { "State", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExternalTask_TextId",
                schema: "core",
                table: "ExternalTask",
                column: "TextId");

            migrationBuilder.CreateIndex(
                name: "IX_Findable_Kind_SubjectId",
                schema: "core",
                table: "Findable",
                columns: new[] { "Kind", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Holding_DeputyId",
                schema: "core",
                table: "Holding",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_Holding_DutyTeamId",
                schema: "core",
                table: "Holding",
                column: "DutyTeamId");

            migrationBuilder.CreateIndex(
                name: "IX_Holding_LeadOrganisationId",
                schema: "core",
                table: "Holding",
                column: "LeadOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Holding_OwnerId",
                schema: "core",
                table: "Holding",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_AboutId",
                schema: "core",
                table: "InternalTask",
                column: "AboutId");

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_AgendaItemId_DueOn",
                schema: "core",
                table: "InternalTask",
                columns: new[] { "AgendaItemId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_AskerId_State_DueOn",
                schema: "core",
                table: "InternalTask",
                columns: new[] { "AskerId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_DoerId_State_DueOn",
                schema: "core",
                table: "InternalTask",
                columns: new[] { "DoerId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_HoldingId_State_DueOn",
                schema: "core",
                table: "InternalTask",
                columns: new[] { "HoldingId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_ShareId",
                schema: "core",
                table: "InternalTask",
                column: "ShareId");

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_State_DueOn",
                schema: "core",
                table: "InternalTask",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_ToId_State_DueOn",
                schema: "core",
                table: "InternalTask",
                columns: new[] { "ToId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalTask_ToOrganisationId_State_DueOn",
                schema: "core",
                table: "InternalTask",
                columns: new[] { "ToOrganisationId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalTaskStep_ById",
                schema: "core",
                table: "InternalTaskStep",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_InternalTaskStep_TaskId",
                schema: "core",
                table: "InternalTaskStep",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_AgreementId",
                schema: "core",
                table: "Invitation",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_ContactId",
                schema: "core",
                table: "Invitation",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_InvitedById",
                schema: "core",
                table: "Invitation",
                column: "InvitedById");

            migrationBuilder.CreateIndex(
                name: "IX_Involvement_HoldingId_Role",
                schema: "core",
                table: "Involvement",
                columns: new[] { "HoldingId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_Involvement_ProfileId",
                schema: "core",
                table: "Involvement",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_Involvement_ReviewOn",
                schema: "core",
                table: "Involvement",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_JoinLink_UserId",
                schema: "core",
                table: "JoinLink",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptForm_KeptAt",
                schema: "core",
                table: "KeptForm",
                column: "KeptAt");

            migrationBuilder.CreateIndex(
                name: "IX_LanguagePhrase_LanguageId_Phrase",
                schema: "core",
                table: "LanguagePhrase",
                columns: new[] { "LanguageId", "Phrase" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailMessage_FailedAt_Id",
                schema: "core",
                table: "MailMessage",
                columns: new[] { "FailedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MailMessage_SentAt",
                schema: "core",
                table: "MailMessage",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_MailPause_EndedAt",
                schema: "core",
                table: "MailPause",
                column: "EndedAt");

            migrationBuilder.CreateIndex(
                name: "IX_MatchKey_Key_ProfileId_IsProtected",
                schema: "core",
                table: "MatchKey",
                columns: new[] { "Key", "ProfileId", "IsProtected" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_GroupId_StartsAt",
                schema: "core",
                table: "Meeting",
                columns: new[] { "GroupId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_HoldingId_StartsAt",
                schema: "core",
                table: "Meeting",
                columns: new[] { "HoldingId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_State_StartsAt",
                schema: "core",
                table: "Meeting",
                columns: new[] { "State", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingGroup_HoldingId",
                schema: "core",
                table: "MeetingGroup",
                column: "HoldingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MutedCase_HoldingId",
                schema: "core",
                table: "MutedCase",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_Notice_HoldingId",
                schema: "core",
                table: "Notice",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_Notice_MailedAt_UserId",
                schema: "core",
                table: "Notice",
                columns: new[] { "MailedAt", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_Notice_UserId_Id",
                schema: "core",
                table: "Notice",
                columns: new[] { "UserId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notice_UserId_SeenAt",
                schema: "core",
                table: "Notice",
                columns: new[] { "UserId", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Opening_UserId",
                schema: "core",
                table: "Opening",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Name",
                schema: "core",
                table: "Organisation",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessage_Lane_State_Id",
                schema: "core",
                table: "OutboxMessage",
                columns: new[] { "Lane", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessage_State_DueAt_Id",
                schema: "core",
                table: "OutboxMessage",
                columns: new[] { "State", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutsideLanguage_Tag",
                schema: "core",
                table: "OutsideLanguage",
                column: "Tag",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnershipOffer_FromId",
                schema: "core",
                table: "OwnershipOffer",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_OwnershipOffer_HoldingId_OfferedAt",
                schema: "core",
                table: "OwnershipOffer",
                columns: new[] { "HoldingId", "OfferedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OwnershipOffer_ToId_State",
                schema: "core",
                table: "OwnershipOffer",
                columns: new[] { "ToId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Passkey_CredentialHash",
                schema: "core",
                table: "Passkey",
                column: "CredentialHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Passkey_UserId",
                schema: "core",
                table: "Passkey",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonJoin_At",
                schema: "core",
                table: "PersonJoin",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_PersonJoin_ById",
                schema: "core",
                table: "PersonJoin",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PersonJoin_PersonId",
                schema: "core",
                table: "PersonJoin",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonJoin_ProfileId",
                schema: "core",
                table: "PersonJoin",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonNotice_ProfileId_OtherId_UserId_Kind",
                schema: "core",
                table: "PersonNotice",
                columns: new[] { "ProfileId", "OtherId", "UserId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonNotice_UserId_SeenAt",
                schema: "core",
                table: "PersonNotice",
                columns: new[] { "UserId", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonParting_ById",
                schema: "core",
                table: "PersonParting",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PersonParting_OtherId",
                schema: "core",
                table: "PersonParting",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonParting_ProfileId_OtherId",
                schema: "core",
                table: "PersonParting",
                columns: new[] { "ProfileId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Photograph_EntryId",
                schema: "core",
                table: "Photograph",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Photograph_HoldingId",
                schema: "core",
                table: "Photograph",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_Photograph_TaskId",
                schema: "core",
                table: "Photograph",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_Problem_Reference",
                schema: "core",
                table: "Problem",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Problem_ReviewOn",
                schema: "core",
                table: "Problem",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_Profile_HoldingId",
                schema: "core",
                table: "Profile",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_Profile_PersonId",
                schema: "core",
                table: "Profile",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ProtectionChange_ById",
                schema: "core",
                table: "ProtectionChange",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ProtectionChange_DetailId",
                schema: "core",
                table: "ProtectionChange",
                column: "DetailId");

            migrationBuilder.CreateIndex(
                name: "IX_Reach_HoldingId",
                schema: "core",
                table: "Reach",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiverCertificate_AddedById",
                schema: "core",
                table: "ReceiverCertificate",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiverCertificate_Address",
                schema: "core",
                table: "ReceiverCertificate",
                column: "Address",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReceiverCertificate_Until_Id",
                schema: "core",
                table: "ReceiverCertificate",
                columns: new[] { "Until", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_HoldingId_ChangedAt",
                schema: "core",
                table: "Referral",
                columns: new[] { "HoldingId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_SentById_Status",
                schema: "core",
                table: "Referral",
                columns: new[] { "SentById", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_ShareId",
                schema: "core",
                table: "Referral",
                column: "ShareId");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_TeamId_Status_ChangedAt",
                schema: "core",
                table: "Referral",
                columns: new[] { "TeamId", "Status", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralStep_ById",
                schema: "core",
                table: "ReferralStep",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ReferralStep_ReferralId",
                schema: "core",
                table: "ReferralStep",
                column: "ReferralId");

            migrationBuilder.CreateIndex(
                name: "IX_Relationship_AddedById",
                schema: "core",
                table: "Relationship",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_Relationship_FromId",
                schema: "core",
                table: "Relationship",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_Relationship_ToId",
                schema: "core",
                table: "Relationship",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_ResetRequest_AskedById",
                schema: "core",
                table: "ResetRequest",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_ResetRequest_DecidedById",
                schema: "core",
                table: "ResetRequest",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_ResetRequest_Status_AskedAt",
                schema: "core",
                table: "ResetRequest",
                columns: new[] { "Status", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ResetRequest_UserId",
                schema: "core",
                table: "ResetRequest",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_RiskAssessment_ById",
                schema: "core",
                table: "RiskAssessment",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_RiskAssessment_CaseId_At",
                schema: "core",
                table: "RiskAssessment",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RoundPerson_PersonId",
                schema: "core",
                table: "RoundPerson",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RoundPerson_RoundId_Name",
                schema: "core",
                table: "RoundPerson",
                columns: new[] { "RoundId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_SentForm_At",
                schema: "core",
                table: "SentForm",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Share_GrantedById",
                schema: "core",
                table: "Share",
                column: "GrantedById");

            migrationBuilder.CreateIndex(
                name: "IX_Share_HoldingId_PrincipalId_Level_EndedAt_Until",
                schema: "core",
                table: "Share",
                columns: new[] { "HoldingId", "PrincipalId", "Level", "EndedAt", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_Share_PrincipalId_HoldingId",
                schema: "core",
                table: "Share",
                columns: new[] { "PrincipalId", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_SyOpsAcceptance_UserId",
                schema: "core",
                table: "SyOpsAcceptance",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskOpening_TaskId",
                schema: "core",
                table: "TaskOpening",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskRound_AskerId",
                schema: "core",
                table: "TaskRound",
                column: "AskerId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskRound_HoldingId_AskedAt",
                schema: "core",
                table: "TaskRound",
                columns: new[] { "HoldingId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskRound_OrganisationId",
                schema: "core",
                table: "TaskRound",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskTemplate_RetiredAt_Name",
                schema: "core",
                table: "TaskTemplate",
                columns: new[] { "RetiredAt", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskWording_TemplateId_Language",
                schema: "core",
                table: "TaskWording",
                columns: new[] { "TemplateId", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Team_AreaId",
                schema: "core",
                table: "Team",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Team_OrganisationId_Name",
                schema: "core",
                table: "Team",
                columns: new[] { "OrganisationId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamMember_UserId",
                schema: "core",
                table: "TeamMember",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_User_NormalizedEmail",
                schema: "core",
                table: "User",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_User_NormalizedUserName",
                schema: "core",
                table: "User",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_User_OrganisationId_Name",
                schema: "core",
                table: "User",
                columns: new[] { "OrganisationId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkstreamArea_AreaId",
                schema: "core",
                table: "WorkstreamArea",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkstreamTeam_TeamId",
                schema: "core",
                table: "WorkstreamTeam",
                column: "TeamId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessRequest",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AgreementParty",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AgreementPurpose",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AssessmentReview",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Attendance",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AuditDetail",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AuditEvent",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AuditKey",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AuditLeaf",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AuditLog",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AuditPending",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AuditSubject",
                schema: "core");

            migrationBuilder.DropTable(
                name: "CalendarFeed",
                schema: "core");

            migrationBuilder.DropTable(
                name: "CaseClosing",
                schema: "core");

            migrationBuilder.DropTable(
                name: "CaseLink",
                schema: "core");

            migrationBuilder.DropTable(
                name: "CasePlan",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ChosenReader",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ConsentRecord",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Document",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Draft",
                schema: "core");

            migrationBuilder.DropTable(
                name: "EmergencyAccess",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Exclusion",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Findable",
                schema: "core");

            migrationBuilder.DropTable(
                name: "GivenAnswer",
                schema: "core");

            migrationBuilder.DropTable(
                name: "InternalTaskStep",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Invitation",
                schema: "core");

            migrationBuilder.DropTable(
                name: "JoinLink",
                schema: "core");

            migrationBuilder.DropTable(
                name: "KeptForm",
                schema: "core");

            migrationBuilder.DropTable(
                name: "LanguagePhrase",
                schema: "core");

            migrationBuilder.DropTable(
                name: "MailPause",
                schema: "core");

            migrationBuilder.DropTable(
                name: "MailRules",
                schema: "core");

            migrationBuilder.DropTable(
                name: "MatchKey",
                schema: "core");

            migrationBuilder.DropTable(
                name: "MutedCase",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Notice",
                schema: "core");

            migrationBuilder.DropTable(
                name: "NoticeSettings",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Opening",
                schema: "core");

            migrationBuilder.DropTable(
                name: "OutboxMessage",
                schema: "core");

            migrationBuilder.DropTable(
                name: "OwnershipOffer",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Passkey",
                schema: "core");

            migrationBuilder.DropTable(
                name: "PersonJoin",
                schema: "core");

            migrationBuilder.DropTable(
                name: "PersonNotice",
                schema: "core");

            migrationBuilder.DropTable(
                name: "PersonParting",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Photograph",
                schema: "core");

            migrationBuilder.DropTable(
                name: "PlannedPart",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Problem",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ProtectionChange",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Reach",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ReceiverCertificate",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ReferralStep",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Relationship",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ResetRequest",
                schema: "core");

            migrationBuilder.DropTable(
                name: "RiskAssessment",
                schema: "core");

            migrationBuilder.DropTable(
                name: "RoundPerson",
                schema: "core");

            migrationBuilder.DropTable(
                name: "SentForm",
                schema: "core");

            migrationBuilder.DropTable(
                name: "SyOpsAcceptance",
                schema: "core");

            migrationBuilder.DropTable(
                name: "TaskOpening",
                schema: "core");

            migrationBuilder.DropTable(
                name: "TaskWording",
                schema: "core");

            migrationBuilder.DropTable(
                name: "TeamMember",
                schema: "core");

            migrationBuilder.DropTable(
                name: "UserRole",
                schema: "core");

            migrationBuilder.DropTable(
                name: "UserToken",
                schema: "core");

            migrationBuilder.DropTable(
                name: "WorkstreamArea",
                schema: "core");

            migrationBuilder.DropTable(
                name: "WorkstreamPilot",
                schema: "core");

            migrationBuilder.DropTable(
                name: "WorkstreamTeam",
                schema: "core");

            migrationBuilder.DropTable(
                name: "InternalTask",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Agreement",
                schema: "core");

            migrationBuilder.DropTable(
                name: "OutsideLanguage",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Entry",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AssessmentPlan",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Detail",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Referral",
                schema: "core");

            migrationBuilder.DropTable(
                name: "SyOpsVersion",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ExternalTask",
                schema: "core");

            migrationBuilder.DropTable(
                name: "TaskTemplate",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Workstream",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AgendaItem",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Involvement",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Assessment",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Share",
                schema: "core");

            migrationBuilder.DropTable(
                name: "CodeText",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ExternalPerson",
                schema: "core");

            migrationBuilder.DropTable(
                name: "MailMessage",
                schema: "core");

            migrationBuilder.DropTable(
                name: "TaskRound",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Meeting",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AssessmentVersion",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Case",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Profile",
                schema: "core");

            migrationBuilder.DropTable(
                name: "MeetingGroup",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Holding",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Team",
                schema: "core");

            migrationBuilder.DropTable(
                name: "User",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Area",
                schema: "core");

            migrationBuilder.DropTable(
                name: "Organisation",
                schema: "core");
        }
    }
}
