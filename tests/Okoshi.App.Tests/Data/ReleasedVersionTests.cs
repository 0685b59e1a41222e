using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Tests.Data;

/// <summary>What people wrote with a released version is there after every later one has upgraded the database.</summary>
public sealed class ReleasedVersionTests
{
    /// <summary>By migration (its name without the time): the tables it gives up on purpose, or columns as <c>Table.Column</c>.</summary>
    private static readonly Dictionary<string, string[]> GivenUp = new()
    {
        // A pack's rows are read from its files; proposals are computed as pack and catalogue stand.
        ["OneArchiveAPack"] =
        [
            "PackInstalls",
            "ChainProposals",
            "PackAudienceShare",
            "PackBody",
            "PackBusiness",
            "PackCase",
            "PackContribution",
            "PackDocument",
            "PackDriver",
            "PackEstimate",
            "PackGlossary",
            "PackIndicator",
            "PackIndustry",
            "PackInterest",
            "PackKpi",
            "PackLineage",
            "PackMatchPoints",
            "PackMunicipality",
            "PackParameter",
            "PackPillar",
            "PackPolicy",
            "PackPolicyMeasure",
            "PackPopulation",
            "PackProgramme",
            "PackProject",
            "PackQuotient",
            "PackSheet",
            "PackSheetIndicator",
            "PackSource",
            "PackStatistic",
            "PackStep",
            "PackStrategy",
            "PackSum",
            "PackSwot",
            "PackWage",
            "PackWeight",
            "ChainRuns",
        ],
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_released_database_is_upgraded_and_keeps_every_row(DatabaseKind kind)
    {
        foreach (var version in ReleasedVersion.All)
        {
            await using var database = await version.OpenAsync(kind, Token);
            await using var db = database.Open();
            (await db.Database.GetAppliedMigrationsAsync(Token)).ShouldBe(version.MigrationNames(kind), ignoreOrder: true);
            string[] givenUp =
            [
                .. (await db.Database.GetPendingMigrationsAsync(Token)).SelectMany(m => GivenUp.GetValueOrDefault(m[15..], [])),
            ];
            var columns = await TableRows.ColumnsAsync(db, Token);
            givenUp.Except(columns).Except(columns.Select(TableOf)).ShouldBeEmpty($"Version {version.Number} has no such table or column.");
            string[] kept = [.. columns.Where(c => !givenUp.Contains(c) && !givenUp.Contains(TableOf(c)))];
            var before = await TableRows.ReadAsync(db, kept, Token);

            await new UpgradeDatabase(db, database.Settings).RunAsync(Token);

            kept.Except(await TableRows.ColumnsAsync(db, Token))
                .ShouldBeEmpty("A migration drops them: name them in GivenUp, or keep them.");
            (await TableRows.ReadAsync(db, kept, Token)).ShouldBe(before);
            await using var fresh = await TestDatabase.MigratedAsync(kind);
            await using var freshDb = fresh.Open();
            (await SchemaDescription.ReadAsync(db, Token)).ShouldBe(await SchemaDescription.ReadAsync(freshDb, Token));
        }
    }

    /// <summary>Up to version 1 the words of whoever sent a version back took the place of its author's reason, which the public reads.</summary>
    [Theory, EachDatabase]
    public async Task The_words_of_whoever_sent_a_version_back_leave_its_reason(DatabaseKind kind)
    {
        await using var database = await new ReleasedVersion(1).OpenAsync(kind, Token);
        await using var db = database.Open();
        await db.Database.ExecuteSqlAsync(
            $"""UPDATE "ProgrammeVersions" SET "State" = 'Draft', "ReviewerId" = "Id", "Reason" = 'ここを直す'""",
            Token
        );

        await new UpgradeDatabase(db, database.Settings).RunAsync(Token);

        var versions = await db.ProgrammeVersions.AsNoTracking().ToListAsync(Token);
        versions.Select(v => v.Reason).Distinct().ShouldBe([""]);
        (await db.ProgrammeRemarks.AsNoTracking().ToListAsync(Token))
            .Select(r => (r.ProgrammeId, r.Version, r.Kind, r.AuthorId, r.Text, r.WrittenAt))
            .ShouldBe(
                versions.Select(v => (v.ProgrammeId, v.Number, RemarkKind.Returned, v.ReviewerId, "ここを直す", v.SavedAt)),
                ignoreOrder: true
            );
    }

    [Theory, EachDatabase]
    public async Task Every_table_of_a_released_database_holds_a_row(DatabaseKind kind)
    {
        foreach (var version in ReleasedVersion.All)
        {
            await using var database = await version.OpenAsync(kind, Token);
            await using var db = database.Open();
            var columns = await TableRows.ColumnsAsync(db, Token);

            var rows = await TableRows.ReadAsync(db, columns, Token);

            columns.Length.ShouldBeGreaterThan(400);
            columns.Select(TableOf).Distinct().Where(t => !rows.Any(r => r.StartsWith($"{t}: ", StringComparison.Ordinal))).ShouldBeEmpty();
        }
    }

    [Theory, EachDatabase]
    public async Task A_value_that_changes_and_a_row_that_goes_are_seen(DatabaseKind kind)
    {
        await using var database = await new ReleasedVersion(1).OpenAsync(kind, Token);
        await using var db = database.Open();
        var columns = await TableRows.ColumnsAsync(db, Token);
        var before = await TableRows.ReadAsync(db, columns, Token);

        await db.Database.ExecuteSqlAsync($"""UPDATE "Organizations" SET "Note" = "Note" || ' ' """, Token);
        var changed = await TableRows.ReadAsync(db, columns, Token);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Receipts" """, Token);

        changed.Except(before).ShouldHaveSingleItem().ShouldStartWith("Organizations: ");
        (await TableRows.ReadAsync(db, columns, Token)).Length.ShouldBeLessThan(before.Length);
    }

    [Fact]
    public void The_migrations_of_released_versions_never_change() =>
        ReleasedVersion
            .All.SelectMany(v => v.Migrations)
            .Select(m => ReleasedVersion.Violation(m.File, m.Hash, Repository.Root))
            .OfType<string>()
            .ShouldBeEmpty();

    [Fact]
    public void A_migration_with_one_sign_more_is_reported()
    {
        var root = Directory.CreateTempSubdirectory("okoshi-test-").FullName;
        const string HashOfA = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        File.WriteAllText(Path.Combine(root, "same.cs"), "a");
        File.WriteAllText(Path.Combine(root, "more.cs"), "a ");

        ReleasedVersion.Violation("same.cs", HashOfA, root).ShouldBeNull();
        ReleasedVersion.Violation("more.cs", HashOfA, root).ShouldNotBeNull().ShouldStartWith("more.cs has changed");
        ReleasedVersion.Violation("none.cs", HashOfA, root).ShouldNotBeNull().ShouldStartWith("none.cs is gone");
        Directory.Delete(root, recursive: true);
    }

    private static string TableOf(string column) => column.Split('.')[0];
}
