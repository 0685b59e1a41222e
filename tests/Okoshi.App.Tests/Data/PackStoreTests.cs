using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Data;

public sealed class PackStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 9, 0, 0, TimeSpan.FromHours(9));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Every_column_of_every_table_comes_back_as_it_was_saved(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        var pack = FilledPack.Create();
        await SaveAsync(database, pack);

        await using var db = database.Open();
        var loaded = (await PackStore.LoadAsync(db, pack.Manifest.Id, Token)).ShouldNotBeNull();

        ShouldBeSame(loaded, pack);
    }

    [Theory, EachDatabase]
    public async Task The_Aomori_pack_comes_back_as_it_was_read(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await SaveAsync(database, AomoriPack.Content);

        await using var db = database.Open();
        ShouldBeSame((await PackStore.LoadAsync(db, AomoriPack.Content.Manifest.Id, Token)).ShouldNotBeNull(), AomoriPack.Content);
    }

    [Theory, EachDatabase]
    public async Task A_new_edition_of_a_pack_leaves_no_row_of_the_old_one(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await SaveAsync(database, FilledPack.Create());
        await SaveAsync(database, Small("filled", "newer"));

        await using var db = database.Open();
        var loaded = (await PackStore.LoadAsync(db, "filled", Token)).ShouldNotBeNull();

        loaded.Hash.ShouldBe("newer");
        PackContent.RowTypes.Sum(t => loaded.Rows(t).Count).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Replacing_one_pack_keeps_another(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await SaveAsync(database, Small("east", "1"));
        await SaveAsync(database, Small("west", "1"));
        await SaveAsync(database, Small("west", "2"));

        await using var db = database.Open();
        (await PackStore.LoadAsync(db, "east", Token)).ShouldNotBeNull().Rows<SourceRow>().ShouldHaveSingleItem().PackId.ShouldBe("east");
    }

    [Theory, EachDatabase]
    public async Task A_save_that_fails_leaves_the_database_as_it_was(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await SaveAsync(database, Small("aomori", "good"));

        await Should.ThrowAsync<DbUpdateException>(() => SaveAsync(database, Small("aomori", "bad", title: null!)));

        await using var db = database.Open();
        var loaded = (await PackStore.LoadAsync(db, "aomori", Token)).ShouldNotBeNull();
        loaded.Hash.ShouldBe("good");
        loaded.Rows<SourceRow>().ShouldHaveSingleItem();
    }

    [Theory, EachDatabase]
    public async Task Instants_are_stored_in_UTC_and_keep_their_order(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await SaveAsync(database, Small("later", "1"), Now);
        await SaveAsync(database, Small("earlier", "1"), new DateTimeOffset(2026, 10, 31, 23, 59, 59, TimeSpan.Zero));

        await using var db = database.Open();
        var installs = await db.PackInstalls.AsNoTracking().OrderBy(p => p.LoadedAt).ToListAsync(Token);

        installs.Select(p => p.PackId).ShouldBe(["earlier", "later"]);
        installs[1].LoadedAt.ShouldBe(Now);
        installs[1].LoadedAt.Offset.ShouldBe(TimeSpan.Zero);
        (await db.PackInstalls.CountAsync(p => p.LoadedAt < Now, Token)).ShouldBe(1);
    }

    private static PackContent Small(string id, string hash, string title = "資料") =>
        new(
            new PackManifest(id, "見本", "1", MunicipalityCode.Nation, "", "", ""),
            hash,
            new Dictionary<Type, IReadOnlyList<PackRow>>
            {
                [typeof(SourceRow)] =
                [
                    new SourceRow
                    {
                        PackId = id,
                        Id = "s",
                        Title = title,
                        Publisher = "発行者",
                    },
                ],
            }
        );

    private static async Task SaveAsync(TestDatabase database, PackContent pack, DateTimeOffset? now = null)
    {
        await using var db = database.Open();
        await PackStore.SaveAsync(db, pack, now ?? Now, Token);
    }

    private static void ShouldBeSame(PackContent loaded, PackContent saved)
    {
        loaded.Hash.ShouldBe(saved.Hash);
        // The base has served when the pack was read: its rows are in the pack.
        loaded.Manifest.ShouldBe(saved.Manifest with { Base = "" });
        foreach (var type in PackContent.RowTypes)
            loaded.Rows(type).Select(Describe).ShouldBe(saved.Rows(type).Select(Describe), type.Name);
    }

    /// <summary>Every value of a row but its key in the database.</summary>
    private static string Describe(PackRow row) =>
        string.Join(
            '|',
            row.GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.Name != nameof(PackRow.RowId))
                .OrderBy(p => p.Name, StringComparer.Ordinal)
                .Select(p => $"{p.Name}={p.GetValue(row)}")
        );
}
