using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Okoshi.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RemarksOfTheirOwn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ProgrammeRemarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeRemarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeRemarks_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeRemarks_ProgrammeId",
                table: "ProgrammeRemarks",
                column: "ProgrammeId");

            // What a version that was sent back says as its reason are the words of whoever sent it back: they were never meant for the public.
            migrationBuilder.Sql(
                """
                INSERT INTO "ProgrammeRemarks" ("Id", "ProgrammeId", "Version", "Kind", "AuthorId", "Text", "WrittenAt")
                SELECT "Id", "ProgrammeId", "Number", 'Returned', "ReviewerId", "Reason", "SavedAt"
                FROM "ProgrammeVersions" WHERE "State" <> 'Published' AND "ReviewerId" IS NOT NULL AND "Reason" <> '';
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE "ProgrammeVersions" SET "Reason" = ''
                WHERE "State" <> 'Published' AND "ReviewerId" IS NOT NULL;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProgrammeRemarks");
        }
    }
}
