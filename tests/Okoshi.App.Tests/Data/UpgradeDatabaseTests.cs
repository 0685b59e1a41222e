using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Imports;

namespace Okoshi.App.Tests.Data;

public sealed class UpgradeDatabaseTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_first_start_makes_the_tables_and_a_second_changes_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.EmptyAsync(kind);

        await using var db = database.Open();
        (await UpgradeAsync(database)).ShouldBe(db.Database.GetMigrations());
        (await UpgradeAsync(database)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_database_that_is_not_there_is_made(DatabaseKind kind)
    {
        await using var database = await TestDatabase.EmptyAsync(kind);
        await using var db = database.Open();
        await db.Database.EnsureDeletedAsync(Token);

        (await UpgradeAsync(database)).ShouldBe(db.Database.GetMigrations());
    }

    [Theory, EachDatabase]
    public async Task Starts_at_the_same_time_upgrade_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.EmptyAsync(kind);

        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => UpgradeAsync(database)));

        await using var db = database.Open();
        applied.SelectMany(a => a).ShouldBe(db.Database.GetMigrations());
        (await UpgradeAsync(database)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_mark_of_a_killed_upgrade_does_not_block_the_next_one()
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Sqlite);
        await ExecuteAsync(
            database,
            """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00')"""
        );

        (await UpgradeAsync(database).WaitAsync(TimeSpan.FromSeconds(30), Token)).ShouldNotBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_database_of_a_later_version_is_left_alone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await ExecuteAsync(database, """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""");

        var error = await Should.ThrowAsync<BadInputException>(() => UpgradeAsync(database));

        error.Lines.ShouldHaveSingleItem().ShouldContain("別の版の起こしが作ったデータベースです（移行 29990101000000_Later）");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_with_the_remedy()
    {
        var file = Path.GetTempFileName();
        try
        {
            var folder = Path.Combine(file, "data");
            var error = await Should.ThrowAsync<BadInputException>(() => UpgradeAsync(new DatabaseSettings(folder)));

            var line = error.Lines.ShouldHaveSingleItem();
            line.ShouldStartWith($"{folder}：データフォルダーに書き込めません");
            line.ShouldContain("--data DIR で別の場所を指定してください。");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_kept()
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Sqlite);
        await File.WriteAllTextAsync(database.Settings.SqliteFile, new string('x', 4096), Token);

        var error = await Should.ThrowAsync<BadInputException>(() => UpgradeAsync(database));

        error.Lines.ShouldHaveSingleItem().ShouldStartWith($"{database.Settings.SqliteFile}：データベースを開けません");
        (await File.ReadAllTextAsync(database.Settings.SqliteFile, Token)).ShouldBe(new string('x', 4096));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_reported_in_Japanese()
    {
        var settings = new DatabaseSettings(Path.GetTempPath(), "Host=127.0.0.1;Port=1;Username=okoshi;Timeout=5");

        var error = await Should.ThrowAsync<BadInputException>(() => UpgradeAsync(settings));

        error.Lines.ShouldHaveSingleItem().ShouldStartWith("PostgreSQL：データベースに接続できないか");
    }

    private static Task<IReadOnlyList<string>> UpgradeAsync(TestDatabase database) => UpgradeAsync(database.Settings);

    private static async Task<IReadOnlyList<string>> UpgradeAsync(DatabaseSettings settings)
    {
        await using var db = TestDatabase.Open(settings);
        return await new UpgradeDatabase(db, settings).RunAsync(Token);
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync(sql, Token);
    }
}
