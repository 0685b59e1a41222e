using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Okoshi.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisplayName = table.Column<string>(type: "text", nullable: false),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEvents",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Via = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Resource = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Detail = table.Column<string>(type: "text", nullable: false),
                    Seal = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEvents", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Seal = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChainRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PackId = table.Column<string>(type: "text", nullable: false),
                    PackHash = table.Column<string>(type: "text", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    Audience = table.Column<string>(type: "text", nullable: false),
                    Seed = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DatasetImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Format = table.Column<string>(type: "text", nullable: false),
                    Edition = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: true),
                    BroughtAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    BroughtBy = table.Column<Guid>(type: "uuid", nullable: true),
                    JobId = table.Column<long>(type: "bigint", nullable: true),
                    DatasetId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatasetImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Datasets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Format = table.Column<string>(type: "text", nullable: false),
                    Edition = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false),
                    Publisher = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Licence = table.Column<string>(type: "text", nullable: false),
                    Years = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ImportedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Rows = table.Column<int>(type: "integer", nullable: false),
                    AreaCount = table.Column<int>(type: "integer", nullable: false),
                    ItemCount = table.Column<int>(type: "integer", nullable: false),
                    Items = table.Column<string>(type: "text", nullable: false),
                    Sums = table.Column<string>(type: "text", nullable: false),
                    Notes = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datasets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationRecords",
                columns: table => new
                {
                    Number = table.Column<string>(type: "text", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    KnownAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PackHash = table.Column<string>(type: "text", nullable: false),
                    Inputs = table.Column<string>(type: "text", nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationRecords", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    MaxAttempts = table.Column<int>(type: "integer", nullable: false),
                    LeaseOwner = table.Column<string>(type: "text", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OnceKey = table.Column<string>(type: "text", nullable: true),
                    ProgressText = table.Column<string>(type: "text", nullable: false),
                    ProgressPercent = table.Column<int>(type: "integer", nullable: true),
                    LastError = table.Column<string>(type: "text", nullable: false),
                    CancelRequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobSchedules",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    LastAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobSchedules", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ListingImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Format = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Query = table.Column<string>(type: "text", nullable: true),
                    IsFetched = table.Column<bool>(type: "boolean", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: true),
                    BroughtAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    BroughtBy = table.Column<Guid>(type: "uuid", nullable: true),
                    JobId = table.Column<long>(type: "bigint", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OneTimeLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    TokenHash = table.Column<string>(type: "text", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Role = table.Column<string>(type: "text", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneTimeLinks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Region = table.Column<string>(type: "text", nullable: false),
                    RegionName = table.Column<string>(type: "text", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    First = table.Column<string>(type: "text", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    KeptBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Sector = table.Column<string>(type: "text", nullable: false),
                    Municipality = table.Column<string>(type: "text", nullable: true),
                    Tel = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organizations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutgoingMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    To = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingMails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PackAudienceShare",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Fact = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Share = table.Column<decimal>(type: "numeric", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackAudienceShare", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackBody",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Sector = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackBody", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackBusiness",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    PlainTitle = table.Column<string>(type: "text", nullable: false),
                    Industry = table.Column<string>(type: "text", nullable: false),
                    Jsic = table.Column<string>(type: "text", nullable: false),
                    JsicName = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Interests = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackBusiness", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackCase",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Policy = table.Column<string>(type: "text", nullable: false),
                    Programme = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackCase", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackContribution",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Measure = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Operators = table.Column<string>(type: "text", nullable: false),
                    Bodies = table.Column<string>(type: "text", nullable: false),
                    ReprintOf = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackContribution", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackDocument",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Path = table.Column<string>(type: "text", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackDocument", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackDriver",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Business = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Expect = table.Column<string>(type: "text", nullable: false),
                    Threshold = table.Column<decimal>(type: "numeric", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackDriver", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackEstimate",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Sheet = table.Column<string>(type: "text", nullable: false),
                    FiscalYear = table.Column<string>(type: "text", nullable: false),
                    Printed = table.Column<string>(type: "text", nullable: false),
                    ThousandYen = table.Column<long>(type: "bigint", nullable: true),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackEstimate", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackGlossary",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Term = table.Column<string>(type: "text", nullable: false),
                    Reading = table.Column<string>(type: "text", nullable: false),
                    Explanation = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackGlossary", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackIndicator",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Programme = table.Column<string>(type: "text", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    FiscalYear = table.Column<int>(type: "integer", nullable: false),
                    Printed = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<decimal>(type: "numeric", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    Value2 = table.Column<decimal>(type: "numeric", nullable: true),
                    Unit2 = table.Column<string>(type: "text", nullable: false),
                    Cumulative = table.Column<bool>(type: "boolean", nullable: false),
                    MissingMark = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackIndicator", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackIndustry",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Area = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Industry = table.Column<string>(type: "text", nullable: false),
                    Establishments = table.Column<long>(type: "bigint", nullable: true),
                    Employees = table.Column<long>(type: "bigint", nullable: true),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackIndustry", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackInstalls",
                columns: table => new
                {
                    PackId = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<string>(type: "text", nullable: false),
                    Municipality = table.Column<string>(type: "text", nullable: false),
                    ContactName = table.Column<string>(type: "text", nullable: false),
                    ContactTel = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                    LoadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackInstalls", x => x.PackId);
                });

            migrationBuilder.CreateTable(
                name: "PackInterest",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Icon = table.Column<string>(type: "text", nullable: false),
                    Share = table.Column<decimal>(type: "numeric", nullable: true),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackInterest", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackKpi",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Measure = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Definition = table.Column<string>(type: "text", nullable: false),
                    Baseline = table.Column<decimal>(type: "numeric", nullable: true),
                    BaselinePeriod = table.Column<string>(type: "text", nullable: false),
                    Target = table.Column<decimal>(type: "numeric", nullable: true),
                    TargetPeriod = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    Direction = table.Column<string>(type: "text", nullable: false),
                    Accumulation = table.Column<string>(type: "text", nullable: false),
                    ReprintOf = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackKpi", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackLineage",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    FromSheet = table.Column<string>(type: "text", nullable: false),
                    ToSheet = table.Column<string>(type: "text", nullable: false),
                    Date = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackLineage", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackMatchPoints",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Part = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Points = table.Column<decimal>(type: "numeric", nullable: false),
                    FullAt = table.Column<decimal>(type: "numeric", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackMatchPoints", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackMunicipality",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kana = table.Column<string>(type: "text", nullable: false),
                    Prefecture = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackMunicipality", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackParameter",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<decimal>(type: "numeric", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackParameter", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackPillar",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Strategy = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPillar", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackPolicy",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPolicy", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackPolicyMeasure",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Pillar = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Challenge = table.Column<string>(type: "text", nullable: false),
                    Approach = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPolicyMeasure", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackPopulation",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Area = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Sex = table.Column<string>(type: "text", nullable: false),
                    Age = table.Column<string>(type: "text", nullable: false),
                    Persons = table.Column<long>(type: "bigint", nullable: true),
                    Edition = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPopulation", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackProgramme",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Policy = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: false),
                    Division = table.Column<string>(type: "text", nullable: false),
                    FiscalYear = table.Column<int>(type: "integer", nullable: false),
                    CostThousandYen = table.Column<long>(type: "bigint", nullable: true),
                    IsNew = table.Column<bool>(type: "boolean", nullable: false),
                    Serves = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    ReprintOf = table.Column<string>(type: "text", nullable: false),
                    LastConfirmed = table.Column<int>(type: "integer", nullable: true),
                    Url = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackProgramme", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackProject",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Measure = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Bodies = table.Column<string>(type: "text", nullable: false),
                    ReprintOf = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackProject", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackQuotient",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Basis = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Industry = table.Column<string>(type: "text", nullable: true),
                    Area = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<decimal>(type: "numeric", nullable: true),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackQuotient", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSheet",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Change = table.Column<string>(type: "text", nullable: false),
                    Municipalities = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Effect = table.Column<string>(type: "text", nullable: false),
                    RoleCity = table.Column<string>(type: "text", nullable: false),
                    RoleTowns = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSheet", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSheetIndicator",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Sheet = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    CurrentPrinted = table.Column<string>(type: "text", nullable: false),
                    Current = table.Column<decimal>(type: "numeric", nullable: true),
                    CurrentPeriod = table.Column<string>(type: "text", nullable: false),
                    TargetPrinted = table.Column<string>(type: "text", nullable: false),
                    Target = table.Column<decimal>(type: "numeric", nullable: true),
                    TargetPeriod = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSheetIndicator", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSource",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Publisher = table.Column<string>(type: "text", nullable: false),
                    Edition = table.Column<string>(type: "text", nullable: false),
                    Published = table.Column<string>(type: "text", nullable: false),
                    File = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: false),
                    Licence = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSource", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackStatistic",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Group = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Area = table.Column<string>(type: "text", nullable: false),
                    Period = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<decimal>(type: "numeric", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackStatistic", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackStep",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    OffsetDays = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false),
                    Detail = table.Column<string>(type: "text", nullable: false),
                    Applies = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackStep", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackStrategy",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Publisher = table.Column<string>(type: "text", nullable: false),
                    FromFiscalYear = table.Column<int>(type: "integer", nullable: false),
                    ToFiscalYear = table.Column<int>(type: "integer", nullable: false),
                    Published = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackStrategy", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSum",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Total = table.Column<string>(type: "text", nullable: false),
                    Parts = table.Column<string>(type: "text", nullable: false),
                    Tolerance = table.Column<decimal>(type: "numeric", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSum", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSwot",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSwot", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackWage",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Area = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    AgeFrom = table.Column<int>(type: "integer", nullable: true),
                    AgeTo = table.Column<int>(type: "integer", nullable: true),
                    MonthlyYen = table.Column<long>(type: "bigint", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackWage", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackWeight",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Part = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Points = table.Column<decimal>(type: "numeric", nullable: false),
                    FullAt = table.Column<decimal>(type: "numeric", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Source_Note = table.Column<string>(type: "text", nullable: false),
                    Source_Place = table.Column<string>(type: "text", nullable: false),
                    Source_Quality = table.Column<string>(type: "text", nullable: false),
                    Source_SourceId = table.Column<string>(type: "text", nullable: false),
                    PackId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackWeight", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Origin = table.Column<string>(type: "text", nullable: false),
                    OriginFormat = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Revision = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    Number = table.Column<string>(type: "text", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Secrets",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Wrapped = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Secrets", x => new { x.Name, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "SwotEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Region = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SavedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Items = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SwotEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccountClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AccountLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AccountPasskeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ApiTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    TokenHash = table.Column<string>(type: "text", nullable: false),
                    Scopes = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApiTokens_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Form = table.Column<string>(type: "text", nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.AccountId, x.Form });
                    table.ForeignKey(
                        name: "FK_Drafts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KeptAnswers",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptAnswers", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_KeptAnswers_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SignInSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Device = table.Column<string>(type: "text", nullable: false),
                    Method = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignInSessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChainProposals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RunId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: false),
                    BusinessId = table.Column<string>(type: "text", nullable: false),
                    Snapshot = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChainProposals_ChainRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "ChainRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DatasetAreas",
                columns: table => new
                {
                    DatasetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Area = table.Column<string>(type: "text", nullable: false),
                    Prefecture = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kana = table.Column<string>(type: "text", nullable: false),
                    Values = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatasetAreas", x => new { x.DatasetId, x.Area });
                    table.ForeignKey(
                        name: "FK_DatasetAreas_Datasets_DatasetId",
                        column: x => x.DatasetId,
                        principalTable: "Datasets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DatasetParts",
                columns: table => new
                {
                    DatasetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatasetParts", x => new { x.DatasetId, x.Key });
                    table.ForeignKey(
                        name: "FK_DatasetParts_Datasets_DatasetId",
                        column: x => x.DatasetId,
                        principalTable: "Datasets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JobAttempts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JobId = table.Column<long>(type: "bigint", nullable: false),
                    Worker = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: false),
                    Error = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JobAttempts_Jobs_JobId",
                        column: x => x.JobId,
                        principalTable: "Jobs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JobEffects",
                columns: table => new
                {
                    JobId = table.Column<long>(type: "bigint", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobEffects", x => new { x.JobId, x.Key });
                    table.ForeignKey(
                        name: "FK_JobEffects_Jobs_JobId",
                        column: x => x.JobId,
                        principalTable: "Jobs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FetchedRecords",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FetchedRecords", x => new { x.ImportId, x.Number });
                    table.ForeignKey(
                        name: "FK_FetchedRecords_ListingImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "ListingImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Consents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    Channel = table.Column<string>(type: "text", nullable: false),
                    TextShown = table.Column<string>(type: "text", nullable: false),
                    Method = table.Column<string>(type: "text", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Consents_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Consents_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Memberships_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Memberships_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    FiscalYear = table.Column<int>(type: "integer", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeConfirmations_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Serves = table.Column<string>(type: "text", nullable: false),
                    Texts = table.Column<string>(type: "text", nullable: false),
                    Conditions = table.Column<string>(type: "text", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Corrects = table.Column<int>(type: "integer", nullable: true),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReviewerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SourceFile = table.Column<string>(type: "text", nullable: false),
                    SourceHash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeVersions_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammePeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SupersededAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammePeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammePeriods_ProgrammeVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "ProgrammeVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammePeriods_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Seal", "Sequence" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_AccountClaims_UserId",
                table: "AccountClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLogins_UserId",
                table: "AccountLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountPasskeys_UserId",
                table: "AccountPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiTokens_AccountId",
                table: "ApiTokens",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ApiTokens_TokenHash",
                table: "ApiTokens",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_ActorId",
                table: "AuditEvents",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_At",
                table: "AuditEvents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_SubjectId",
                table: "AuditEvents",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_ChainProposals_RunId_PersonId",
                table: "ChainProposals",
                columns: new[] { "RunId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Consents_AccountId",
                table: "Consents",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_OrganizationId",
                table: "Consents",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Datasets_Format_Edition_Level",
                table: "Datasets",
                columns: new[] { "Format", "Edition", "Level" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationRecords_AccountId",
                table: "EvaluationRecords",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_JobAttempts_JobId",
                table: "JobAttempts",
                column: "JobId");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_OnceKey",
                table: "Jobs",
                column: "OnceKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_State_DueAt",
                table: "Jobs",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_AccountId",
                table: "Memberships",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_OrganizationId",
                table: "Memberships",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_OneTimeLinks_TokenHash",
                table: "OneTimeLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityRuns_Region",
                table: "OpportunityRuns",
                column: "Region");

            migrationBuilder.CreateIndex(
                name: "IX_PackAudienceShare_PackId",
                table: "PackAudienceShare",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackBody_PackId",
                table: "PackBody",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackBusiness_PackId",
                table: "PackBusiness",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackCase_PackId",
                table: "PackCase",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackContribution_PackId",
                table: "PackContribution",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackDocument_PackId",
                table: "PackDocument",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackDriver_PackId",
                table: "PackDriver",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackEstimate_PackId",
                table: "PackEstimate",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackGlossary_PackId",
                table: "PackGlossary",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackIndicator_PackId",
                table: "PackIndicator",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackIndustry_PackId",
                table: "PackIndustry",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackInterest_PackId",
                table: "PackInterest",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackKpi_PackId",
                table: "PackKpi",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackLineage_PackId",
                table: "PackLineage",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackMatchPoints_PackId",
                table: "PackMatchPoints",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackMunicipality_PackId",
                table: "PackMunicipality",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackParameter_PackId",
                table: "PackParameter",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackPillar_PackId",
                table: "PackPillar",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackPolicy_PackId",
                table: "PackPolicy",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackPolicyMeasure_PackId",
                table: "PackPolicyMeasure",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackPopulation_PackId",
                table: "PackPopulation",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackProgramme_PackId",
                table: "PackProgramme",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackProject_PackId",
                table: "PackProject",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackQuotient_PackId",
                table: "PackQuotient",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackSheet_PackId",
                table: "PackSheet",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackSheetIndicator_PackId",
                table: "PackSheetIndicator",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackSource_PackId",
                table: "PackSource",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackStatistic_PackId",
                table: "PackStatistic",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackStep_PackId",
                table: "PackStep",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackStrategy_PackId",
                table: "PackStrategy",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackSum_PackId",
                table: "PackSum",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackSwot_PackId",
                table: "PackSwot",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackWage_PackId",
                table: "PackWage",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackWeight_PackId",
                table: "PackWeight",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeConfirmations_ProgrammeId",
                table: "ProgrammeConfirmations",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammePeriods_ProgrammeId",
                table: "ProgrammePeriods",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammePeriods_VersionId",
                table: "ProgrammePeriods",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Key",
                table: "Programmes",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_OrganizationId",
                table: "Programmes",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeVersions_ProgrammeId_Number",
                table: "ProgrammeVersions",
                columns: new[] { "ProgrammeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInSessions_AccountId",
                table: "SignInSessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_SwotEditions_Region_Number",
                table: "SwotEditions",
                columns: new[] { "Region", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountClaims");

            migrationBuilder.DropTable(
                name: "AccountLogins");

            migrationBuilder.DropTable(
                name: "AccountPasskeys");

            migrationBuilder.DropTable(
                name: "AccountTokens");

            migrationBuilder.DropTable(
                name: "ApiTokens");

            migrationBuilder.DropTable(
                name: "AuditEvents");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "ChainProposals");

            migrationBuilder.DropTable(
                name: "Consents");

            migrationBuilder.DropTable(
                name: "DatasetAreas");

            migrationBuilder.DropTable(
                name: "DatasetImports");

            migrationBuilder.DropTable(
                name: "DatasetParts");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "EvaluationRecords");

            migrationBuilder.DropTable(
                name: "FetchedRecords");

            migrationBuilder.DropTable(
                name: "JobAttempts");

            migrationBuilder.DropTable(
                name: "JobEffects");

            migrationBuilder.DropTable(
                name: "JobSchedules");

            migrationBuilder.DropTable(
                name: "KeptAnswers");

            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "OneTimeLinks");

            migrationBuilder.DropTable(
                name: "OpportunityRuns");

            migrationBuilder.DropTable(
                name: "OutgoingMails");

            migrationBuilder.DropTable(
                name: "PackAudienceShare");

            migrationBuilder.DropTable(
                name: "PackBody");

            migrationBuilder.DropTable(
                name: "PackBusiness");

            migrationBuilder.DropTable(
                name: "PackCase");

            migrationBuilder.DropTable(
                name: "PackContribution");

            migrationBuilder.DropTable(
                name: "PackDocument");

            migrationBuilder.DropTable(
                name: "PackDriver");

            migrationBuilder.DropTable(
                name: "PackEstimate");

            migrationBuilder.DropTable(
                name: "PackGlossary");

            migrationBuilder.DropTable(
                name: "PackIndicator");

            migrationBuilder.DropTable(
                name: "PackIndustry");

            migrationBuilder.DropTable(
                name: "PackInstalls");

            migrationBuilder.DropTable(
                name: "PackInterest");

            migrationBuilder.DropTable(
                name: "PackKpi");

            migrationBuilder.DropTable(
                name: "PackLineage");

            migrationBuilder.DropTable(
                name: "PackMatchPoints");

            migrationBuilder.DropTable(
                name: "PackMunicipality");

            migrationBuilder.DropTable(
                name: "PackParameter");

            migrationBuilder.DropTable(
                name: "PackPillar");

            migrationBuilder.DropTable(
                name: "PackPolicy");

            migrationBuilder.DropTable(
                name: "PackPolicyMeasure");

            migrationBuilder.DropTable(
                name: "PackPopulation");

            migrationBuilder.DropTable(
                name: "PackProgramme");

            migrationBuilder.DropTable(
                name: "PackProject");

            migrationBuilder.DropTable(
                name: "PackQuotient");

            migrationBuilder.DropTable(
                name: "PackSheet");

            migrationBuilder.DropTable(
                name: "PackSheetIndicator");

            migrationBuilder.DropTable(
                name: "PackSource");

            migrationBuilder.DropTable(
                name: "PackStatistic");

            migrationBuilder.DropTable(
                name: "PackStep");

            migrationBuilder.DropTable(
                name: "PackStrategy");

            migrationBuilder.DropTable(
                name: "PackSum");

            migrationBuilder.DropTable(
                name: "PackSwot");

            migrationBuilder.DropTable(
                name: "PackWage");

            migrationBuilder.DropTable(
                name: "PackWeight");

            migrationBuilder.DropTable(
                name: "ProgrammeConfirmations");

            migrationBuilder.DropTable(
                name: "ProgrammePeriods");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "Secrets");

            migrationBuilder.DropTable(
                name: "SignInSessions");

            migrationBuilder.DropTable(
                name: "SwotEditions");

            migrationBuilder.DropTable(
                name: "ChainRuns");

            migrationBuilder.DropTable(
                name: "Datasets");

            migrationBuilder.DropTable(
                name: "ListingImports");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "Organizations");

            migrationBuilder.DropTable(
                name: "ProgrammeVersions");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Programmes");
        }
    }
}
