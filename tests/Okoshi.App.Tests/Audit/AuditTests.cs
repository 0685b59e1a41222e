using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Audit;

public sealed class AuditTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_whole_trail_is_whole_for_the_next_start_as_well(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);

        var check = await CheckAsync(house);
        check.Breaks.ShouldBeEmpty();
        check.Rows.ShouldBe(5);
        (await CheckAsync(await house.AgainAsync())).ShouldBeEquivalentTo(check);
    }

    [Theory, EachDatabase]
    public async Task A_changed_row_is_found(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);
        await TamperAsync(house, """UPDATE "AuditEvents" SET "Detail" = 'x' WHERE "Sequence" = 3""");

        (await CheckAsync(house)).Breaks.ShouldBe(["3 件目が書き換えられています。"]);
    }

    [Theory, EachDatabase]
    public async Task A_removed_row_is_found(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);
        await TamperAsync(house, """DELETE FROM "AuditEvents" WHERE "Sequence" = 2""");

        (await CheckAsync(house)).Breaks.ShouldBe(["2 件目がありません。"]);
    }

    [Theory, EachDatabase]
    public async Task Removed_last_rows_are_found(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);
        await TamperAsync(house, """DELETE FROM "AuditEvents" WHERE "Sequence" >= 4""");

        (await CheckAsync(house)).Breaks.ShouldBe(["4 件目から 5 件目までがありません。"]);
    }

    [Theory, EachDatabase]
    public async Task A_row_that_was_put_in_by_other_means_is_found(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);
        await TamperAsync(
            house,
            """INSERT INTO "AuditEvents" ("Sequence", "At", "Via", "Kind", "Resource", "RecordId", "Detail", "Seal") SELECT 6, "At", "Via", "Kind", "Resource", "RecordId", "Detail", "Seal" FROM "AuditEvents" WHERE "Sequence" = 5"""
        );

        (await CheckAsync(house)).Breaks.ShouldNotBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Writers_at_the_same_time_leave_no_gap(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(house, 5), Token)));

        var check = await CheckAsync(house);
        check.Rows.ShouldBe(40);
        check.Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task What_is_rolled_back_leaves_no_row(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                await using var transaction = await db.Database.BeginTransactionAsync(Token);
                s.GetRequiredService<AuditTrail>().Note(AuditKind.Changed, Resource.Organization, "x");
                await db.SaveChangesAsync(Token);
                await transaction.RollbackAsync(Token);
            }
        );

        var check = await CheckAsync(house);
        check.Rows.ShouldBe(5);
        check.Breaks.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_product_itself_cannot_change_a_row()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                db.AuditEvents.Remove(await db.AuditEvents.FirstAsync(Token));
                await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(Token));
            }
        );
    }

    private static async Task<DoorsHouse> FilledAsync(DatabaseKind kind)
    {
        var house = await DoorsHouse.OpenAsync(kind);
        await WriteAsync(house, 5);
        return house;
    }

    private static async Task WriteAsync(DoorsHouse house, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            await house.AsAsync(
                Actor.Operator,
                async s =>
                {
                    s.GetRequiredService<AuditTrail>().Note(AuditKind.Read, Resource.Person, "1", Guid.NewGuid(), "試し");
                    await s.GetRequiredService<OkoshiDb>().SaveChangesAsync(Token);
                }
            );
        }
    }

    private static Task<AuditCheck> CheckAsync(DoorsHouse house) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<VerifyAudit>().RunAsync(Token));

    private static Task<int> TamperAsync(DoorsHouse house, string sql) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().Database.ExecuteSqlRawAsync(sql, Token));
}
