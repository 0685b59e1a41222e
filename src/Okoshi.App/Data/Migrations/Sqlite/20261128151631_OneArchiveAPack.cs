using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Okoshi.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OneArchiveAPack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A pack is read from its folder again at the next start; one that began without data has nothing but its row.
            migrationBuilder.Sql("DELETE FROM \"PackInstalls\" WHERE \"PackId\" <> 'empty';");

            migrationBuilder.DropTable(
                name: "ChainProposals");

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
                name: "ChainRuns");

            migrationBuilder.AddColumn<long>(
                name: "ChangedIn",
                table: "Programmes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<byte[]>(
                name: "Archive",
                table: "PackInstalls",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Of = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Of);
                });

            migrationBuilder.InsertData(
                table: "Revisions",
                columns: new[] { "Of", "Number" },
                values: new object[,]
                {
                    { "Catalogue", 0L },
                    { "Packs", 0L },
                    { "Statistics", 0L }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_ChangedIn",
                table: "Programmes",
                column: "ChangedIn");

            migrationBuilder.CreateIndex(
                name: "IX_PackInstalls_Municipality",
                table: "PackInstalls",
                column: "Municipality",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Programmes_ChangedIn",
                table: "Programmes");

            migrationBuilder.DropIndex(
                name: "IX_PackInstalls_Municipality",
                table: "PackInstalls");

            migrationBuilder.DropColumn(
                name: "ChangedIn",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "Archive",
                table: "PackInstalls");

            migrationBuilder.CreateTable(
                name: "ChainRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PackHash = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Seed = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PackAudienceShare",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Share = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackAudienceShare", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackBody",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Sector = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackBody", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackBusiness",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Industry = table.Column<string>(type: "TEXT", nullable: false),
                    Interests = table.Column<string>(type: "TEXT", nullable: false),
                    Jsic = table.Column<string>(type: "TEXT", nullable: false),
                    JsicName = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    PlainTitle = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackBusiness", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackCase",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Policy = table.Column<string>(type: "TEXT", nullable: false),
                    Programme = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackCase", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackContribution",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Bodies = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Measure = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Operators = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    ReprintOf = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackContribution", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackDocument",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackDocument", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackDriver",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Business = table.Column<string>(type: "TEXT", nullable: false),
                    Expect = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Ref = table.Column<string>(type: "TEXT", nullable: false),
                    Threshold = table.Column<string>(type: "TEXT", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackDriver", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackEstimate",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FiscalYear = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Printed = table.Column<string>(type: "TEXT", nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", nullable: false),
                    ThousandYen = table.Column<long>(type: "INTEGER", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackEstimate", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackGlossary",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Explanation = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Reading = table.Column<string>(type: "TEXT", nullable: false),
                    Term = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackGlossary", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackIndicator",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Cumulative = table.Column<bool>(type: "INTEGER", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    MissingMark = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Printed = table.Column<string>(type: "TEXT", nullable: false),
                    Programme = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Unit2 = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Value2 = table.Column<string>(type: "TEXT", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackIndicator", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackIndustry",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Employees = table.Column<long>(type: "INTEGER", nullable: true),
                    Establishments = table.Column<long>(type: "INTEGER", nullable: true),
                    Industry = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackIndustry", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackInterest",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Icon = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Share = table.Column<string>(type: "TEXT", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackInterest", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackKpi",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Accumulation = table.Column<string>(type: "TEXT", nullable: false),
                    Baseline = table.Column<string>(type: "TEXT", nullable: true),
                    BaselinePeriod = table.Column<string>(type: "TEXT", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    Direction = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Measure = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    ReprintOf = table.Column<string>(type: "TEXT", nullable: false),
                    Target = table.Column<string>(type: "TEXT", nullable: true),
                    TargetPeriod = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackKpi", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackLineage",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Date = table.Column<string>(type: "TEXT", nullable: false),
                    FromSheet = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    ToSheet = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackLineage", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackMatchPoints",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FullAt = table.Column<string>(type: "TEXT", nullable: true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", nullable: false),
                    Points = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackMatchPoints", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackMunicipality",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Kana = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Prefecture = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackMunicipality", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackParameter",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackParameter", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackPillar",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Strategy = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPillar", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackPolicy",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPolicy", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackPolicyMeasure",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Approach = table.Column<string>(type: "TEXT", nullable: false),
                    Challenge = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Pillar = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPolicyMeasure", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackPopulation",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Age = table.Column<string>(type: "TEXT", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Edition = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Persons = table.Column<long>(type: "INTEGER", nullable: true),
                    Sex = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPopulation", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackProgramme",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CostThousandYen = table.Column<long>(type: "INTEGER", nullable: true),
                    Division = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    IsNew = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastConfirmed = table.Column<int>(type: "INTEGER", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Policy = table.Column<string>(type: "TEXT", nullable: false),
                    ReprintOf = table.Column<string>(type: "TEXT", nullable: false),
                    Serves = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackProgramme", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackProject",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Bodies = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Measure = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    ReprintOf = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackProject", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackQuotient",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", nullable: false),
                    Industry = table.Column<string>(type: "TEXT", nullable: true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackQuotient", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSheet",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Change = table.Column<string>(type: "TEXT", nullable: false),
                    Effect = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Municipalities = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    RoleCity = table.Column<string>(type: "TEXT", nullable: false),
                    RoleTowns = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSheet", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSheetIndicator",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Current = table.Column<string>(type: "TEXT", nullable: true),
                    CurrentPeriod = table.Column<string>(type: "TEXT", nullable: false),
                    CurrentPrinted = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", nullable: false),
                    Target = table.Column<string>(type: "TEXT", nullable: true),
                    TargetPeriod = table.Column<string>(type: "TEXT", nullable: false),
                    TargetPrinted = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSheetIndicator", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSource",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Edition = table.Column<string>(type: "TEXT", nullable: false),
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Licence = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Published = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSource", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackStatistic",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackStatistic", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackStep",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Applies = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    OffsetDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackStep", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackStrategy",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FromFiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Published = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    ToFiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackStrategy", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSum",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Parts = table.Column<string>(type: "TEXT", nullable: false),
                    Tolerance = table.Column<string>(type: "TEXT", nullable: false),
                    Total = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSum", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackSwot",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackSwot", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackWage",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgeFrom = table.Column<int>(type: "INTEGER", nullable: true),
                    AgeTo = table.Column<int>(type: "INTEGER", nullable: true),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    MonthlyYen = table.Column<long>(type: "INTEGER", nullable: true),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackWage", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "PackWeight",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FullAt = table.Column<string>(type: "TEXT", nullable: true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", nullable: false),
                    Points = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Note = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Place = table.Column<string>(type: "TEXT", nullable: false),
                    Source_Quality = table.Column<string>(type: "TEXT", nullable: false),
                    Source_SourceId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackWeight", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "ChainProposals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BusinessId = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", nullable: false),
                    RunId = table.Column<long>(type: "INTEGER", nullable: false),
                    Snapshot = table.Column<string>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_ChainProposals_RunId_PersonId",
                table: "ChainProposals",
                columns: new[] { "RunId", "PersonId" },
                unique: true);

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
        }
    }
}
