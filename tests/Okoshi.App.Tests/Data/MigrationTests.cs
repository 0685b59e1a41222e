using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Tests.Data;

public sealed class MigrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task The_migrations_hold_the_whole_model(DatabaseKind kind)
    {
        await using var database = await TestDatabase.EmptyAsync(kind);
        await using var db = database.Open();

        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/new-migration.sh, see docs/開発/migrations.md.");
    }

    [Theory, EachDatabase]
    public async Task Migrating_gives_the_tables_that_the_model_describes(DatabaseKind kind)
    {
        await using var migrated = await TestDatabase.EmptyAsync(kind);
        await using var created = await TestDatabase.EmptyAsync(kind);
        await using var createdDb = created.Open();
        await createdDb.Database.EnsureCreatedAsync(Token);
        await using var migratedDb = migrated.Open();
        await new UpgradeDatabase(migratedDb, migrated.Settings).RunAsync(Token);

        var expected = await SchemaDescription.ReadAsync(createdDb, Token);

        expected.ShouldContain(line => line.Contains("PackInstalls", StringComparison.Ordinal));
        (await SchemaDescription.ReadAsync(migratedDb, Token)).ShouldBe(expected);
    }
}
