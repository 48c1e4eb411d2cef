using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ECins.Host.Migrations.Sqlite.Core
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "core_Agreement",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Agreement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_Area",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Area", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_AuditDetail",
                columns: table => new
                {
                    EventId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AuditDetail", x => new { x.EventId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "core_AuditEvent",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Workstream = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Subjects = table.Column<string>(type: "TEXT", nullable: false),
                    Commitments = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AuditEvent", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_AuditKey",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Public = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Private = table.Column<byte[]>(type: "BLOB", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AuditKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_AuditLeaf",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    EventId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AuditLeaf", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "core_AuditLog",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Frontier = table.Column<byte[]>(type: "BLOB", maxLength: 2560, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AuditLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_AuditPending",
                columns: table => new
                {
                    EventId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AuditPending", x => x.EventId);
                });

            migrationBuilder.CreateTable(
                name: "core_AuditSubject",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AuditSubject", x => new { x.Kind, x.SubjectId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "core_ChosenReader",
                columns: table => new
                {
                    RecordId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PrincipalId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_ChosenReader", x => new { x.RecordId, x.PrincipalId });
                });

            migrationBuilder.CreateTable(
                name: "core_CodeText",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ProviderId = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeliveredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FailedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_CodeText", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_Draft",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Draft", x => new { x.UserId, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "core_Findable",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Findable", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_MailMessage",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AboutKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AboutId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Workstream = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WhenFailed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsDigest = table.Column<bool>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FailedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FaultCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SetAsideAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_MailMessage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_MailPause",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_MailPause", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_MailRules",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AllowsPersonal = table.Column<bool>(type: "INTEGER", nullable: false),
                    NeedsTls = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_MailRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_Organisation",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Regime = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OtherCounty = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Organisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_OutboxMessage",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    Workstream = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Lane = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeasedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastFault = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_OutboxMessage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_OutsideLanguage",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Tag = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_OutsideLanguage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_SyOpsVersion",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_SyOpsVersion", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "core_TaskTemplate",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Workstream = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Ask = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Minimum = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_TaskTemplate", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "core_Workstream",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reach = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DpiaReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Workstream", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "core_AgreementPurpose",
                columns: table => new
                {
                    AgreementId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AgreementPurpose", x => new { x.AgreementId, x.Purpose });
                    table.ForeignKey(
                        name: "FK_core_AgreementPurpose_core_Agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "core_Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_AgreementParty",
                columns: table => new
                {
                    AgreementId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    SignedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AgreementParty", x => new { x.AgreementId, x.OrganisationId });
                    table.ForeignKey(
                        name: "FK_core_AgreementParty_core_Agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "core_Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_core_AgreementParty_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Team",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AreaId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Team", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Team_core_Area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "core_Area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Team_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_User",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    JobTitle = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsSuspendedFromAbove = table.Column<bool>(type: "INTEGER", nullable: false),
                    Handling = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    UsedCodes = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_User", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_User_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_LanguagePhrase",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    LanguageId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Phrase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_LanguagePhrase", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_LanguagePhrase_core_OutsideLanguage_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "core_OutsideLanguage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_TaskWording",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TemplateId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Ask = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Minimum = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_TaskWording", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_TaskWording_core_TaskTemplate_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "core_TaskTemplate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_WorkstreamArea",
                columns: table => new
                {
                    WorkstreamKey = table.Column<string>(type: "TEXT", nullable: false),
                    AreaId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_WorkstreamArea", x => new { x.WorkstreamKey, x.AreaId });
                    table.ForeignKey(
                        name: "FK_core_WorkstreamArea_core_Area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "core_Area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_WorkstreamArea_core_Workstream_WorkstreamKey",
                        column: x => x.WorkstreamKey,
                        principalTable: "core_Workstream",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_WorkstreamPilot",
                columns: table => new
                {
                    WorkstreamKey = table.Column<string>(type: "TEXT", nullable: false),
                    PrincipalId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_WorkstreamPilot", x => new { x.WorkstreamKey, x.PrincipalId });
                    table.ForeignKey(
                        name: "FK_core_WorkstreamPilot_core_Workstream_WorkstreamKey",
                        column: x => x.WorkstreamKey,
                        principalTable: "core_Workstream",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_WorkstreamTeam",
                columns: table => new
                {
                    WorkstreamKey = table.Column<string>(type: "TEXT", nullable: false),
                    TeamId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_WorkstreamTeam", x => new { x.WorkstreamKey, x.TeamId });
                    table.ForeignKey(
                        name: "FK_core_WorkstreamTeam_core_Team_TeamId",
                        column: x => x.TeamId,
                        principalTable: "core_Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_WorkstreamTeam_core_Workstream_WorkstreamKey",
                        column: x => x.WorkstreamKey,
                        principalTable: "core_Workstream",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_AssessmentVersion",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AssessmentVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_AssessmentVersion_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_CalendarFeed",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_CalendarFeed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_CalendarFeed_core_User_Id",
                        column: x => x.Id,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_ExternalPerson",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BelongsToId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Verified = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PostalAddress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    AddedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_ExternalPerson", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_ExternalPerson_core_Organisation_BelongsToId",
                        column: x => x.BelongsToId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ExternalPerson_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ExternalPerson_core_User_AddedById",
                        column: x => x.AddedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Holding",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Workstream = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    DeputyId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    LeadOrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Marking = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    IsSealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    DutyTeamId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Holding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Holding_core_Organisation_LeadOrganisationId",
                        column: x => x.LeadOrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Holding_core_Team_DutyTeamId",
                        column: x => x.DutyTeamId,
                        principalTable: "core_Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Holding_core_User_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Holding_core_User_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Invitation",
                columns: table => new
                {
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ContactId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AgreementId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    InvitedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Invitation", x => x.OrganisationId);
                    table.ForeignKey(
                        name: "FK_core_Invitation_core_Agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "core_Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Invitation_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Invitation_core_User_ContactId",
                        column: x => x.ContactId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Invitation_core_User_InvitedById",
                        column: x => x.InvitedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_JoinLink",
                columns: table => new
                {
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Use = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_JoinLink", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_core_JoinLink_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_KeptForm",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BegunAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_KeptForm", x => new { x.UserId, x.Place });
                    table.ForeignKey(
                        name: "FK_core_KeptForm_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_NoticeSettings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Pace = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Hour = table.Column<int>(type: "INTEGER", nullable: false),
                    QuietFrom = table.Column<int>(type: "INTEGER", nullable: true),
                    QuietUntil = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_NoticeSettings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_NoticeSettings_core_User_Id",
                        column: x => x.Id,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Opening",
                columns: table => new
                {
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Opening", x => new { x.HoldingId, x.UserId });
                    table.ForeignKey(
                        name: "FK_core_Opening_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Passkey",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    CredentialHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    PublicKey = table.Column<byte[]>(type: "BLOB", maxLength: 2048, nullable: false),
                    Transports = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsBackupEligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBackedUp = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsUserVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    SignCount = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Passkey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Passkey_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_ReceiverCertificate",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_ReceiverCertificate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_ReceiverCertificate_core_User_AddedById",
                        column: x => x.AddedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_ResetRequest",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_ResetRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_ResetRequest_core_User_AskedById",
                        column: x => x.AskedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ResetRequest_core_User_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ResetRequest_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_SentForm",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_SentForm", x => new { x.UserId, x.Key });
                    table.ForeignKey(
                        name: "FK_core_SentForm_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_SyOpsAcceptance",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_SyOpsAcceptance", x => new { x.Number, x.UserId });
                    table.ForeignKey(
                        name: "FK_core_SyOpsAcceptance_core_SyOpsVersion_Number",
                        column: x => x.Number,
                        principalTable: "core_SyOpsVersion",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_core_SyOpsAcceptance_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_TeamMember",
                columns: table => new
                {
                    TeamId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    IsSupervisor = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_TeamMember", x => new { x.TeamId, x.UserId });
                    table.ForeignKey(
                        name: "FK_core_TeamMember_core_Team_TeamId",
                        column: x => x.TeamId,
                        principalTable: "core_Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_core_TeamMember_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_UserRole",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_UserRole", x => new { x.UserId, x.Role });
                    table.ForeignKey(
                        name: "FK_core_UserRole_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_UserToken",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_UserToken", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_core_UserToken_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_Case",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Case", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Case_core_Holding_Id",
                        column: x => x.Id,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_CaseLink",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OtherId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_CaseLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_CaseLink_core_Holding_CaseId",
                        column: x => x.CaseId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_CaseLink_core_Holding_OtherId",
                        column: x => x.OtherId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_CaseLink_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_EmergencyAccess",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Justification = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    JustifiedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SeenByOwnerAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WasRight = table.Column<bool>(type: "INTEGER", nullable: true),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_EmergencyAccess", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_EmergencyAccess_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_core_EmergencyAccess_core_User_EndedById",
                        column: x => x.EndedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_EmergencyAccess_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Entry",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOpinion = table.Column<bool>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Present = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Marking = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    CorrectsId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    WhatWasWrong = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Entry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Entry_core_Entry_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "core_Entry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Entry_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Entry_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Entry_core_User_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Exclusion",
                columns: table => new
                {
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Exclusion", x => new { x.HoldingId, x.UserId });
                    table.ForeignKey(
                        name: "FK_core_Exclusion_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_core_Exclusion_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_MeetingGroup",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Confidentiality = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_MeetingGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_MeetingGroup_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_MutedCase",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_MutedCase", x => new { x.UserId, x.HoldingId });
                    table.ForeignKey(
                        name: "FK_core_MutedCase_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_MutedCase_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Notice",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MailedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Notice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Notice_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Notice_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_OwnershipOffer",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    FromId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ToId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ShareId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_OwnershipOffer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_OwnershipOffer_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_OwnershipOffer_core_User_FromId",
                        column: x => x.FromId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_OwnershipOffer_core_User_ToId",
                        column: x => x.ToId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Problem",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Objective = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedOn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    OpenedFrom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Scanning = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Harmed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Guardian = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Doing = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Handler = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    PlaceManager = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Assessment = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OutcomeWords = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Problem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Problem_core_Holding_Id",
                        column: x => x.Id,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Profile",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    BornIn = table.Column<int>(type: "INTEGER", nullable: true),
                    Gender = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GenderInOwnWords = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Ethnicity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NeedsInterpreter = table.Column<bool>(type: "INTEGER", nullable: false),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Appearance = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DiedIn = table.Column<int>(type: "INTEGER", nullable: true),
                    HasDied = table.Column<bool>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Usrn = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Profile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Profile_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Reach",
                columns: table => new
                {
                    PrincipalId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Reach", x => new { x.PrincipalId, x.Kind, x.IsOpen, x.ChangedAt, x.HoldingId });
                    table.ForeignKey(
                        name: "FK_core_Reach_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_Share",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Principal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PrincipalId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Level = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    GrantedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Share", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Share_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_core_Share_core_User_GrantedById",
                        column: x => x.GrantedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_TaskRound",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ask = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    OtherAsk = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OtherFacts = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Warnings = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    LeftOutWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsHalted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_TaskRound", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_TaskRound_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_TaskRound_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_TaskRound_core_User_AskerId",
                        column: x => x.AskerId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_CaseClosing",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InWords = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EndingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ClosedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReopenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReopenedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    ReopenedWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_CaseClosing", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_CaseClosing_core_Case_CaseId",
                        column: x => x.CaseId,
                        principalTable: "core_Case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_CaseClosing_core_User_ClosedById",
                        column: x => x.ClosedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_CaseClosing_core_User_ReopenedById",
                        column: x => x.ReopenedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_CasePlan",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Objective = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Risk = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReviewerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_CasePlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_CasePlan_core_Case_Id",
                        column: x => x.Id,
                        principalTable: "core_Case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_CasePlan_core_User_ReviewerId",
                        column: x => x.ReviewerId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_RiskAssessment",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Risk = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_RiskAssessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_RiskAssessment_core_Case_CaseId",
                        column: x => x.CaseId,
                        principalTable: "core_Case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_RiskAssessment_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Document",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    EntryId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Checksum = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    SentChecksum = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    ThumbnailId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Marking = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Assessment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Handling = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AuthorId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Quarantine = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Document", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Document_core_Entry_EntryId",
                        column: x => x.EntryId,
                        principalTable: "core_Entry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Document_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Document_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Document_core_User_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Document_core_User_WithdrawnById",
                        column: x => x.WithdrawnById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Meeting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    GroupId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsTactical = table.Column<bool>(type: "INTEGER", nullable: false),
                    Confidentiality = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Meeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Meeting_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Meeting_core_MeetingGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "core_MeetingGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_AccessRequest",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ForHoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EscalatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Challenge = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Ruling = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AccessRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_AccessRequest_core_Holding_ForHoldingId",
                        column: x => x.ForHoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AccessRequest_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AccessRequest_core_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AccessRequest_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AccessRequest_core_User_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Assessment",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AboutId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    VersionId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    CountedBand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Band = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OverrideReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Assessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Assessment_core_AssessmentVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "core_AssessmentVersion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Assessment_core_Case_CaseId",
                        column: x => x.CaseId,
                        principalTable: "core_Case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Assessment_core_Profile_AboutId",
                        column: x => x.AboutId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Assessment_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_ConsentRecord",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SaidBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    BasisInWords = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RecordedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_ConsentRecord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_ConsentRecord_core_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ConsentRecord_core_User_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Detail",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    IsProtected = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WasWrong = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SafeTimes = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CodeWord = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Others = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Safely = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Lines = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Town = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Postcode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Uprn = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NeverWrite = table.Column<bool>(type: "INTEGER", nullable: true),
                    NeverVisit = table.Column<bool>(type: "INTEGER", nullable: true),
                    NeverInUniform = table.Column<bool>(type: "INTEGER", nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 25, nullable: true),
                    NeverLeaveMessage = table.Column<bool>(type: "INTEGER", nullable: true),
                    Register = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    NameKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WarningKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReviewedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Shows = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Size = table.Column<long>(type: "INTEGER", nullable: true),
                    Checksum = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: true),
                    SmallId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    ChosenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Detail", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Detail_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Detail_core_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Detail_core_User_AddedById",
                        column: x => x.AddedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Detail_core_User_ReviewedById",
                        column: x => x.ReviewedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Detail_core_User_WithdrawnById",
                        column: x => x.WithdrawnById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Involvement",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Allegation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AllegationSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AllegationWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Involvement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Involvement_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Involvement_core_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_MatchKey",
                columns: table => new
                {
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    IsProtected = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_MatchKey", x => new { x.ProfileId, x.Key });
                    table.ForeignKey(
                        name: "FK_core_MatchKey_core_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_PersonJoin",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    FromPersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PartedWhy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_PersonJoin", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_PersonJoin_core_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_PersonJoin_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_PersonNotice",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OtherId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_PersonNotice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_PersonNotice_core_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_PersonNotice_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_PersonParting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ProfileId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OtherId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_PersonParting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_PersonParting_core_Profile_OtherId",
                        column: x => x.OtherId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_PersonParting_core_Profile_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_PersonParting_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Relationship",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    FromId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ToId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AddedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WasWrong = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Relationship", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Relationship_core_Profile_FromId",
                        column: x => x.FromId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Relationship_core_Profile_ToId",
                        column: x => x.ToId,
                        principalTable: "core_Profile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Relationship_core_User_AddedById",
                        column: x => x.AddedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Referral",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TeamId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ShareId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UpTo = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ask = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Referral", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Referral_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Referral_core_Share_ShareId",
                        column: x => x.ShareId,
                        principalTable: "core_Share",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Referral_core_Team_TeamId",
                        column: x => x.TeamId,
                        principalTable: "core_Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Referral_core_User_SentById",
                        column: x => x.SentById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_ExternalTask",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    RoundId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Verified = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Ask = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    OtherAsk = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OtherFacts = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Warnings = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    LeftOutWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LinkHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    MailId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Code = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PostalAddress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    TextId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    TextsSent = table.Column<int>(type: "INTEGER", nullable: false),
                    BrowserHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: true),
                    WrongCodes = table.Column<int>(type: "INTEGER", nullable: false),
                    NewLinkAskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    FormKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    FormAbout = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    FormQuestions = table.Column<string>(type: "TEXT", nullable: false),
                    FormEntries = table.Column<string>(type: "TEXT", nullable: false),
                    GoesOnClosed = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_ExternalTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_ExternalTask_core_CodeText_TextId",
                        column: x => x.TextId,
                        principalTable: "core_CodeText",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ExternalTask_core_ExternalPerson_PersonId",
                        column: x => x.PersonId,
                        principalTable: "core_ExternalPerson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ExternalTask_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ExternalTask_core_MailMessage_MailId",
                        column: x => x.MailId,
                        principalTable: "core_MailMessage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ExternalTask_core_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ExternalTask_core_TaskRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "core_TaskRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ExternalTask_core_User_AskerId",
                        column: x => x.AskerId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_RoundPerson",
                columns: table => new
                {
                    RoundId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftOut = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_RoundPerson", x => new { x.RoundId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_core_RoundPerson_core_ExternalPerson_PersonId",
                        column: x => x.PersonId,
                        principalTable: "core_ExternalPerson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_RoundPerson_core_TaskRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "core_TaskRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_AgendaItem",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    MeetingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Concern = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenOffAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Minutes = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    IsRestricted = table.Column<bool>(type: "INTEGER", nullable: false),
                    MinutedById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    MovedToId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AgendaItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_AgendaItem_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AgendaItem_core_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "core_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AgendaItem_core_Meeting_MovedToId",
                        column: x => x.MovedToId,
                        principalTable: "core_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AgendaItem_core_User_AddedById",
                        column: x => x.AddedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AgendaItem_core_User_MinutedById",
                        column: x => x.MinutedById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Attendance",
                columns: table => new
                {
                    MeetingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Presence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Attendance", x => new { x.MeetingId, x.UserId });
                    table.ForeignKey(
                        name: "FK_core_Attendance_core_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "core_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Attendance_core_User_UserId",
                        column: x => x.UserId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_AssessmentPlan",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AssessmentId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AssessmentPlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_AssessmentPlan_core_Assessment_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "core_Assessment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AssessmentPlan_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_AssessmentReview",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AssessmentId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    EveryDays = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_AssessmentReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_AssessmentReview_core_Assessment_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "core_Assessment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_AssessmentReview_core_User_DoneById",
                        column: x => x.DoneById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_GivenAnswer",
                columns: table => new
                {
                    AssessmentId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_GivenAnswer", x => new { x.AssessmentId, x.Question, x.Answer });
                    table.ForeignKey(
                        name: "FK_core_GivenAnswer_core_Assessment_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "core_Assessment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_ProtectionChange",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    DetailId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    IsProtected = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_ProtectionChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_ProtectionChange_core_Detail_DetailId",
                        column: x => x.DetailId,
                        principalTable: "core_Detail",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ProtectionChange_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_ReferralStep",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ReferralId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_ReferralStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_ReferralStep_core_Referral_ReferralId",
                        column: x => x.ReferralId,
                        principalTable: "core_Referral",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_ReferralStep_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_Photograph",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TaskId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    EntryId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    SmallId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Checksum = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    TakenInAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_Photograph", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_Photograph_core_Entry_EntryId",
                        column: x => x.EntryId,
                        principalTable: "core_Entry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Photograph_core_ExternalTask_TaskId",
                        column: x => x.TaskId,
                        principalTable: "core_ExternalTask",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_Photograph_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_TaskOpening",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TaskId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_TaskOpening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_TaskOpening_core_ExternalTask_TaskId",
                        column: x => x.TaskId,
                        principalTable: "core_ExternalTask",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_InternalTask",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HoldingId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    HeldAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    More = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AboutId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    AgendaItemId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    ToKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ToOrganisationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    DoerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    Repeat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RepeatUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ShareId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    AskerId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_InternalTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_InternalTask_core_AgendaItem_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "core_AgendaItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_InternalTask_core_Holding_HoldingId",
                        column: x => x.HoldingId,
                        principalTable: "core_Holding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_InternalTask_core_Involvement_AboutId",
                        column: x => x.AboutId,
                        principalTable: "core_Involvement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_InternalTask_core_Organisation_ToOrganisationId",
                        column: x => x.ToOrganisationId,
                        principalTable: "core_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_InternalTask_core_Share_ShareId",
                        column: x => x.ShareId,
                        principalTable: "core_Share",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_InternalTask_core_User_AskerId",
                        column: x => x.AskerId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_InternalTask_core_User_DoerId",
                        column: x => x.DoerId,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_PlannedPart",
                columns: table => new
                {
                    PlanId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_PlannedPart", x => new { x.PlanId, x.Place });
                    table.ForeignKey(
                        name: "FK_core_PlannedPart_core_AssessmentPlan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "core_AssessmentPlan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "core_InternalTaskStep",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    TaskId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Move = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    HandedTo = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_InternalTaskStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_core_InternalTaskStep_core_InternalTask_TaskId",
                        column: x => x.TaskId,
                        principalTable: "core_InternalTask",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_core_InternalTaskStep_core_User_ById",
                        column: x => x.ById,
                        principalTable: "core_User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_core_AccessRequest_ById_AskedAt",
                table: "core_AccessRequest",
                columns: new[] { "ById", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_AccessRequest_DecidedById",
                table: "core_AccessRequest",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_AccessRequest_ForHoldingId",
                table: "core_AccessRequest",
                column: "ForHoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_core_AccessRequest_HoldingId_Status",
                table: "core_AccessRequest",
                columns: new[] { "HoldingId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_core_AccessRequest_ProfileId",
                table: "core_AccessRequest",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_core_AccessRequest_Status_AskedAt",
                table: "core_AccessRequest",
                columns: new[] { "Status", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_AgendaItem_AddedById",
                table: "core_AgendaItem",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_AgendaItem_HoldingId_AddedAt",
                table: "core_AgendaItem",
                columns: new[] { "HoldingId", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_AgendaItem_MeetingId_Place",
                table: "core_AgendaItem",
                columns: new[] { "MeetingId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_core_AgendaItem_MinutedById",
                table: "core_AgendaItem",
                column: "MinutedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_AgendaItem_MovedToId",
                table: "core_AgendaItem",
                column: "MovedToId");

            migrationBuilder.CreateIndex(
                name: "IX_core_AgreementParty_OrganisationId",
                table: "core_AgreementParty",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Area_Name",
                table: "core_Area",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Assessment_AboutId_Key_At",
                table: "core_Assessment",
                columns: new[] { "AboutId", "Key", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Assessment_ById",
                table: "core_Assessment",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Assessment_CaseId_At",
                table: "core_Assessment",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Assessment_VersionId",
                table: "core_Assessment",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_core_AssessmentPlan_AssessmentId_Number",
                table: "core_AssessmentPlan",
                columns: new[] { "AssessmentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_AssessmentPlan_ById",
                table: "core_AssessmentPlan",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_AssessmentReview_AssessmentId_DueOn",
                table: "core_AssessmentReview",
                columns: new[] { "AssessmentId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_AssessmentReview_DoneAt_DueOn",
                table: "core_AssessmentReview",
                columns: new[] { "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_AssessmentReview_DoneById",
                table: "core_AssessmentReview",
                column: "DoneById");

            migrationBuilder.CreateIndex(
                name: "IX_core_AssessmentVersion_ById",
                table: "core_AssessmentVersion",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_AssessmentVersion_Key_Number",
                table: "core_AssessmentVersion",
                columns: new[] { "Key", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Attendance_UserId",
                table: "core_Attendance",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_core_AuditEvent_At",
                table: "core_AuditEvent",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_core_AuditEvent_UserId_At",
                table: "core_AuditEvent",
                columns: new[] { "UserId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_core_AuditLeaf_EventId",
                table: "core_AuditLeaf",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_CalendarFeed_Hash",
                table: "core_CalendarFeed",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Case_Reference",
                table: "core_Case",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_CaseClosing_CaseId_ClosedAt",
                table: "core_CaseClosing",
                columns: new[] { "CaseId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_CaseClosing_ClosedAt",
                table: "core_CaseClosing",
                column: "ClosedAt");

            migrationBuilder.CreateIndex(
                name: "IX_core_CaseClosing_ClosedById",
                table: "core_CaseClosing",
                column: "ClosedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_CaseClosing_ReopenedById",
                table: "core_CaseClosing",
                column: "ReopenedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_CaseLink_ById",
                table: "core_CaseLink",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_CaseLink_CaseId_EndedAt",
                table: "core_CaseLink",
                columns: new[] { "CaseId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_CaseLink_OtherId_EndedAt",
                table: "core_CaseLink",
                columns: new[] { "OtherId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_CasePlan_ReviewerId",
                table: "core_CasePlan",
                column: "ReviewerId");

            migrationBuilder.CreateIndex(
                name: "IX_core_CasePlan_ReviewOn",
                table: "core_CasePlan",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_core_ConsentRecord_ProfileId_RecordedAt",
                table: "core_ConsentRecord",
                columns: new[] { "ProfileId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ConsentRecord_RecordedById",
                table: "core_ConsentRecord",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Detail_AddedById",
                table: "core_Detail",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Detail_OrganisationId",
                table: "core_Detail",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Detail_ProfileId",
                table: "core_Detail",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Detail_ReviewedById",
                table: "core_Detail",
                column: "ReviewedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Detail_ReviewOn",
                table: "core_Detail",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_core_Detail_Uprn",
                table: "core_Detail",
                column: "Uprn");

            migrationBuilder.CreateIndex(
                name: "IX_core_Detail_WithdrawnById",
                table: "core_Detail",
                column: "WithdrawnById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Document_AuthorId",
                table: "core_Document",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Document_EntryId",
                table: "core_Document",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Document_HoldingId_Id",
                table: "core_Document",
                columns: new[] { "HoldingId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Document_OrganisationId",
                table: "core_Document",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Document_Quarantine_Id",
                table: "core_Document",
                columns: new[] { "Quarantine", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Document_WithdrawnById",
                table: "core_Document",
                column: "WithdrawnById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Draft_KeptAt",
                table: "core_Draft",
                column: "KeptAt");

            migrationBuilder.CreateIndex(
                name: "IX_core_EmergencyAccess_EndedById",
                table: "core_EmergencyAccess",
                column: "EndedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_EmergencyAccess_HoldingId",
                table: "core_EmergencyAccess",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_core_EmergencyAccess_UserId_HoldingId",
                table: "core_EmergencyAccess",
                columns: new[] { "UserId", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_core_EmergencyAccess_WasRight_From",
                table: "core_EmergencyAccess",
                columns: new[] { "WasRight", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Entry_AuthorId",
                table: "core_Entry",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Entry_CorrectsId",
                table: "core_Entry",
                column: "CorrectsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Entry_HoldingId_HappenedAt_Id",
                table: "core_Entry",
                columns: new[] { "HoldingId", "HappenedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Entry_OrganisationId",
                table: "core_Entry",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Exclusion_UserId",
                table: "core_Exclusion",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalPerson_AddedById",
                table: "core_ExternalPerson",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalPerson_BelongsToId",
                table: "core_ExternalPerson",
                column: "BelongsToId");

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalPerson_OrganisationId_Address",
                table: "core_ExternalPerson",
                columns: new[] { "OrganisationId", "Address" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalPerson_OrganisationId_Name",
                table: "core_ExternalPerson",
                columns: new[] { "OrganisationId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_AskerId_State",
                table: "core_ExternalTask",
                columns: new[] { "AskerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_HoldingId_AskedAt",
                table: "core_ExternalTask",
                columns: new[] { "HoldingId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_LinkHash",
                table: "core_ExternalTask",
                column: "LinkHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_MailId",
                table: "core_ExternalTask",
                column: "MailId");

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_OrganisationId",
                table: "core_ExternalTask",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_PersonId_State",
                table: "core_ExternalTask",
                columns: new[] { "PersonId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_RoundId_PersonId",
                table: "core_ExternalTask",
                columns: new[] { "RoundId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_RoundId_State",
                table: "core_ExternalTask",
                columns: new[] { "RoundId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_State_HoldingId",
                table: "core_ExternalTask",
                columns: new[] { "State", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ExternalTask_TextId",
                table: "core_ExternalTask",
                column: "TextId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Findable_Kind_SubjectId",
                table: "core_Findable",
                columns: new[] { "Kind", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Holding_DeputyId",
                table: "core_Holding",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Holding_DutyTeamId",
                table: "core_Holding",
                column: "DutyTeamId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Holding_LeadOrganisationId",
                table: "core_Holding",
                column: "LeadOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Holding_OwnerId",
                table: "core_Holding",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_AboutId",
                table: "core_InternalTask",
                column: "AboutId");

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_AgendaItemId_DueOn",
                table: "core_InternalTask",
                columns: new[] { "AgendaItemId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_AskerId_State_DueOn",
                table: "core_InternalTask",
                columns: new[] { "AskerId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_DoerId_State_DueOn",
                table: "core_InternalTask",
                columns: new[] { "DoerId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_HoldingId_State_DueOn",
                table: "core_InternalTask",
                columns: new[] { "HoldingId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_ShareId",
                table: "core_InternalTask",
                column: "ShareId");

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_State_DueOn",
                table: "core_InternalTask",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_ToId_State_DueOn",
                table: "core_InternalTask",
                columns: new[] { "ToId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTask_ToOrganisationId_State_DueOn",
                table: "core_InternalTask",
                columns: new[] { "ToOrganisationId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTaskStep_ById",
                table: "core_InternalTaskStep",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_InternalTaskStep_TaskId",
                table: "core_InternalTaskStep",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Invitation_AgreementId",
                table: "core_Invitation",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Invitation_ContactId",
                table: "core_Invitation",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Invitation_InvitedById",
                table: "core_Invitation",
                column: "InvitedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Involvement_HoldingId_Role",
                table: "core_Involvement",
                columns: new[] { "HoldingId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Involvement_ProfileId",
                table: "core_Involvement",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Involvement_ReviewOn",
                table: "core_Involvement",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_core_JoinLink_UserId",
                table: "core_JoinLink",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_core_KeptForm_KeptAt",
                table: "core_KeptForm",
                column: "KeptAt");

            migrationBuilder.CreateIndex(
                name: "IX_core_LanguagePhrase_LanguageId_Phrase",
                table: "core_LanguagePhrase",
                columns: new[] { "LanguageId", "Phrase" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_MailMessage_FailedAt_Id",
                table: "core_MailMessage",
                columns: new[] { "FailedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_core_MailMessage_SentAt",
                table: "core_MailMessage",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_core_MailPause_EndedAt",
                table: "core_MailPause",
                column: "EndedAt");

            migrationBuilder.CreateIndex(
                name: "IX_core_MatchKey_Key_ProfileId_IsProtected",
                table: "core_MatchKey",
                columns: new[] { "Key", "ProfileId", "IsProtected" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Meeting_GroupId_StartsAt",
                table: "core_Meeting",
                columns: new[] { "GroupId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Meeting_HoldingId_StartsAt",
                table: "core_Meeting",
                columns: new[] { "HoldingId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Meeting_State_StartsAt",
                table: "core_Meeting",
                columns: new[] { "State", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_MeetingGroup_HoldingId",
                table: "core_MeetingGroup",
                column: "HoldingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_MutedCase_HoldingId",
                table: "core_MutedCase",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Notice_HoldingId",
                table: "core_Notice",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Notice_MailedAt_UserId",
                table: "core_Notice",
                columns: new[] { "MailedAt", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Notice_UserId_Id",
                table: "core_Notice",
                columns: new[] { "UserId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Notice_UserId_SeenAt",
                table: "core_Notice",
                columns: new[] { "UserId", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Opening_UserId",
                table: "core_Opening",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Organisation_Name",
                table: "core_Organisation",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_OutboxMessage_Lane_State_Id",
                table: "core_OutboxMessage",
                columns: new[] { "Lane", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_core_OutboxMessage_State_DueAt_Id",
                table: "core_OutboxMessage",
                columns: new[] { "State", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_core_OutsideLanguage_Tag",
                table: "core_OutsideLanguage",
                column: "Tag",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_OwnershipOffer_FromId",
                table: "core_OwnershipOffer",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_core_OwnershipOffer_HoldingId_OfferedAt",
                table: "core_OwnershipOffer",
                columns: new[] { "HoldingId", "OfferedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_OwnershipOffer_ToId_State",
                table: "core_OwnershipOffer",
                columns: new[] { "ToId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Passkey_CredentialHash",
                table: "core_Passkey",
                column: "CredentialHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Passkey_UserId",
                table: "core_Passkey",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonJoin_At",
                table: "core_PersonJoin",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonJoin_ById",
                table: "core_PersonJoin",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonJoin_PersonId",
                table: "core_PersonJoin",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonJoin_ProfileId",
                table: "core_PersonJoin",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonNotice_ProfileId_OtherId_UserId_Kind",
                table: "core_PersonNotice",
                columns: new[] { "ProfileId", "OtherId", "UserId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonNotice_UserId_SeenAt",
                table: "core_PersonNotice",
                columns: new[] { "UserId", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonParting_ById",
                table: "core_PersonParting",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonParting_OtherId",
                table: "core_PersonParting",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_core_PersonParting_ProfileId_OtherId",
                table: "core_PersonParting",
                columns: new[] { "ProfileId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Photograph_EntryId",
                table: "core_Photograph",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Photograph_HoldingId",
                table: "core_Photograph",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Photograph_TaskId",
                table: "core_Photograph",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Problem_Reference",
                table: "core_Problem",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Problem_ReviewOn",
                table: "core_Problem",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_core_Profile_HoldingId",
                table: "core_Profile",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Profile_PersonId",
                table: "core_Profile",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_core_ProtectionChange_ById",
                table: "core_ProtectionChange",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_ProtectionChange_DetailId",
                table: "core_ProtectionChange",
                column: "DetailId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Reach_HoldingId",
                table: "core_Reach",
                column: "HoldingId");

            migrationBuilder.CreateIndex(
                name: "IX_core_ReceiverCertificate_AddedById",
                table: "core_ReceiverCertificate",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_ReceiverCertificate_Address",
                table: "core_ReceiverCertificate",
                column: "Address",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_ReceiverCertificate_Until_Id",
                table: "core_ReceiverCertificate",
                columns: new[] { "Until", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Referral_HoldingId_ChangedAt",
                table: "core_Referral",
                columns: new[] { "HoldingId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Referral_SentById_Status",
                table: "core_Referral",
                columns: new[] { "SentById", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Referral_ShareId",
                table: "core_Referral",
                column: "ShareId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Referral_TeamId_Status_ChangedAt",
                table: "core_Referral",
                columns: new[] { "TeamId", "Status", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ReferralStep_ById",
                table: "core_ReferralStep",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_ReferralStep_ReferralId",
                table: "core_ReferralStep",
                column: "ReferralId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Relationship_AddedById",
                table: "core_Relationship",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Relationship_FromId",
                table: "core_Relationship",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Relationship_ToId",
                table: "core_Relationship",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_core_ResetRequest_AskedById",
                table: "core_ResetRequest",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_ResetRequest_DecidedById",
                table: "core_ResetRequest",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_ResetRequest_Status_AskedAt",
                table: "core_ResetRequest",
                columns: new[] { "Status", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_ResetRequest_UserId",
                table: "core_ResetRequest",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_core_RiskAssessment_ById",
                table: "core_RiskAssessment",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_core_RiskAssessment_CaseId_At",
                table: "core_RiskAssessment",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_core_RoundPerson_PersonId",
                table: "core_RoundPerson",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_core_RoundPerson_RoundId_Name",
                table: "core_RoundPerson",
                columns: new[] { "RoundId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_core_SentForm_At",
                table: "core_SentForm",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_core_Share_GrantedById",
                table: "core_Share",
                column: "GrantedById");

            migrationBuilder.CreateIndex(
                name: "IX_core_Share_HoldingId_PrincipalId_Level_EndedAt_Until",
                table: "core_Share",
                columns: new[] { "HoldingId", "PrincipalId", "Level", "EndedAt", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_core_Share_PrincipalId_HoldingId",
                table: "core_Share",
                columns: new[] { "PrincipalId", "HoldingId" });

            migrationBuilder.CreateIndex(
                name: "IX_core_SyOpsAcceptance_UserId",
                table: "core_SyOpsAcceptance",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_core_TaskOpening_TaskId",
                table: "core_TaskOpening",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_core_TaskRound_AskerId",
                table: "core_TaskRound",
                column: "AskerId");

            migrationBuilder.CreateIndex(
                name: "IX_core_TaskRound_HoldingId_AskedAt",
                table: "core_TaskRound",
                columns: new[] { "HoldingId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_core_TaskRound_OrganisationId",
                table: "core_TaskRound",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_core_TaskTemplate_RetiredAt_Name",
                table: "core_TaskTemplate",
                columns: new[] { "RetiredAt", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_core_TaskWording_TemplateId_Language",
                table: "core_TaskWording",
                columns: new[] { "TemplateId", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_Team_AreaId",
                table: "core_Team",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_core_Team_OrganisationId_Name",
                table: "core_Team",
                columns: new[] { "OrganisationId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_TeamMember_UserId",
                table: "core_TeamMember",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_core_User_NormalizedEmail",
                table: "core_User",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_core_User_NormalizedUserName",
                table: "core_User",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_User_OrganisationId_Name",
                table: "core_User",
                columns: new[] { "OrganisationId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_core_WorkstreamArea_AreaId",
                table: "core_WorkstreamArea",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_core_WorkstreamTeam_TeamId",
                table: "core_WorkstreamTeam",
                column: "TeamId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "core_AccessRequest");

            migrationBuilder.DropTable(
                name: "core_AgreementParty");

            migrationBuilder.DropTable(
                name: "core_AgreementPurpose");

            migrationBuilder.DropTable(
                name: "core_AssessmentReview");

            migrationBuilder.DropTable(
                name: "core_Attendance");

            migrationBuilder.DropTable(
                name: "core_AuditDetail");

            migrationBuilder.DropTable(
                name: "core_AuditEvent");

            migrationBuilder.DropTable(
                name: "core_AuditKey");

            migrationBuilder.DropTable(
                name: "core_AuditLeaf");

            migrationBuilder.DropTable(
                name: "core_AuditLog");

            migrationBuilder.DropTable(
                name: "core_AuditPending");

            migrationBuilder.DropTable(
                name: "core_AuditSubject");

            migrationBuilder.DropTable(
                name: "core_CalendarFeed");

            migrationBuilder.DropTable(
                name: "core_CaseClosing");

            migrationBuilder.DropTable(
                name: "core_CaseLink");

            migrationBuilder.DropTable(
                name: "core_CasePlan");

            migrationBuilder.DropTable(
                name: "core_ChosenReader");

            migrationBuilder.DropTable(
                name: "core_ConsentRecord");

            migrationBuilder.DropTable(
                name: "core_Document");

            migrationBuilder.DropTable(
                name: "core_Draft");

            migrationBuilder.DropTable(
                name: "core_EmergencyAccess");

            migrationBuilder.DropTable(
                name: "core_Exclusion");

            migrationBuilder.DropTable(
                name: "core_Findable");

            migrationBuilder.DropTable(
                name: "core_GivenAnswer");

            migrationBuilder.DropTable(
                name: "core_InternalTaskStep");

            migrationBuilder.DropTable(
                name: "core_Invitation");

            migrationBuilder.DropTable(
                name: "core_JoinLink");

            migrationBuilder.DropTable(
                name: "core_KeptForm");

            migrationBuilder.DropTable(
                name: "core_LanguagePhrase");

            migrationBuilder.DropTable(
                name: "core_MailPause");

            migrationBuilder.DropTable(
                name: "core_MailRules");

            migrationBuilder.DropTable(
                name: "core_MatchKey");

            migrationBuilder.DropTable(
                name: "core_MutedCase");

            migrationBuilder.DropTable(
                name: "core_Notice");

            migrationBuilder.DropTable(
                name: "core_NoticeSettings");

            migrationBuilder.DropTable(
                name: "core_Opening");

            migrationBuilder.DropTable(
                name: "core_OutboxMessage");

            migrationBuilder.DropTable(
                name: "core_OwnershipOffer");

            migrationBuilder.DropTable(
                name: "core_Passkey");

            migrationBuilder.DropTable(
                name: "core_PersonJoin");

            migrationBuilder.DropTable(
                name: "core_PersonNotice");

            migrationBuilder.DropTable(
                name: "core_PersonParting");

            migrationBuilder.DropTable(
                name: "core_Photograph");

            migrationBuilder.DropTable(
                name: "core_PlannedPart");

            migrationBuilder.DropTable(
                name: "core_Problem");

            migrationBuilder.DropTable(
                name: "core_ProtectionChange");

            migrationBuilder.DropTable(
                name: "core_Reach");

            migrationBuilder.DropTable(
                name: "core_ReceiverCertificate");

            migrationBuilder.DropTable(
                name: "core_ReferralStep");

            migrationBuilder.DropTable(
                name: "core_Relationship");

            migrationBuilder.DropTable(
                name: "core_ResetRequest");

            migrationBuilder.DropTable(
                name: "core_RiskAssessment");

            migrationBuilder.DropTable(
                name: "core_RoundPerson");

            migrationBuilder.DropTable(
                name: "core_SentForm");

            migrationBuilder.DropTable(
                name: "core_SyOpsAcceptance");

            migrationBuilder.DropTable(
                name: "core_TaskOpening");

            migrationBuilder.DropTable(
                name: "core_TaskWording");

            migrationBuilder.DropTable(
                name: "core_TeamMember");

            migrationBuilder.DropTable(
                name: "core_UserRole");

            migrationBuilder.DropTable(
                name: "core_UserToken");

            migrationBuilder.DropTable(
                name: "core_WorkstreamArea");

            migrationBuilder.DropTable(
                name: "core_WorkstreamPilot");

            migrationBuilder.DropTable(
                name: "core_WorkstreamTeam");

            migrationBuilder.DropTable(
                name: "core_InternalTask");

            migrationBuilder.DropTable(
                name: "core_Agreement");

            migrationBuilder.DropTable(
                name: "core_OutsideLanguage");

            migrationBuilder.DropTable(
                name: "core_Entry");

            migrationBuilder.DropTable(
                name: "core_AssessmentPlan");

            migrationBuilder.DropTable(
                name: "core_Detail");

            migrationBuilder.DropTable(
                name: "core_Referral");

            migrationBuilder.DropTable(
                name: "core_SyOpsVersion");

            migrationBuilder.DropTable(
                name: "core_ExternalTask");

            migrationBuilder.DropTable(
                name: "core_TaskTemplate");

            migrationBuilder.DropTable(
                name: "core_Workstream");

            migrationBuilder.DropTable(
                name: "core_AgendaItem");

            migrationBuilder.DropTable(
                name: "core_Involvement");

            migrationBuilder.DropTable(
                name: "core_Assessment");

            migrationBuilder.DropTable(
                name: "core_Share");

            migrationBuilder.DropTable(
                name: "core_CodeText");

            migrationBuilder.DropTable(
                name: "core_ExternalPerson");

            migrationBuilder.DropTable(
                name: "core_MailMessage");

            migrationBuilder.DropTable(
                name: "core_TaskRound");

            migrationBuilder.DropTable(
                name: "core_Meeting");

            migrationBuilder.DropTable(
                name: "core_AssessmentVersion");

            migrationBuilder.DropTable(
                name: "core_Case");

            migrationBuilder.DropTable(
                name: "core_Profile");

            migrationBuilder.DropTable(
                name: "core_MeetingGroup");

            migrationBuilder.DropTable(
                name: "core_Holding");

            migrationBuilder.DropTable(
                name: "core_Team");

            migrationBuilder.DropTable(
                name: "core_User");

            migrationBuilder.DropTable(
                name: "core_Area");

            migrationBuilder.DropTable(
                name: "core_Organisation");
        }
    }
}
