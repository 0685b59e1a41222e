using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Support.Listings;

public sealed class ImportListingTests
{
    private const string First =
        """{"result":[{"id":"x1","title":"架空の創業補助金","subsidy_max_limit":500000,"detail":"<p>前の内容</p>"},{"id":"x2","title":"架空の設備補助金"}]}""";
    private const string Second =
        """{"result":[{"id":"x1","title":"架空の創業補助金","subsidy_max_limit":700000,"detail":"<p>今の内容<script>alert(1)</script></p>"},{"id":"x3","title":"架空の販路補助金"}]}""";

    private static readonly DateOnly July = new(2026, 7, 10);
    private static readonly DateOnly August = new(2026, 8, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Two_snapshots_of_jGrants_leave_their_changes_in_the_history(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);

        (await StoreAsync(house, PublishedFile("jgrants-2026-07-10.csv"), new ListingDecision(July)))
            .ToString()
            .ShouldBe("新しい 8、変わった 0、同じ 0、なくなった 0");
        (await StoreAsync(house, PublishedFile("jgrants-2026-08-22.csv"), new ListingDecision(August, EndMissing: true)))
            .ToString()
            .ShouldBe("新しい 3、変わった 3、同じ 4、なくなった 1");

        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                (await db.Programmes.CountAsync(Token)).ShouldBe(11);
                (await db.ProgrammeVersions.CountAsync(Token)).ShouldBe(8 + 3 + 3);
                var export = s.GetRequiredService<ExportListing>();
                foreach (var (day, count) in new[] { (July, 8), (August.AddDays(-1), 8), (August, 10) })
                {
                    s.GetRequiredService<RegionContext>().MoveTo(day);
                    export.Run("jgrants").Listings.Count.ShouldBe(count);
                }
            }
        );
    }

    [Theory, EachDatabase]
    public async Task All_records_come_out_of_the_database_as_they_went_in(DatabaseKind kind)
    {
        var bytes = PublishedFile("jgrants-2026-08-22.json");
        await using var house = await DoorsHouse.OpenAsync(kind);
        await StoreAsync(house, bytes, new ListingDecision(August));

        var exported = await house.AsAsync(Actor.Operator, s => Task.FromResult(Export(s, August, "jgrants")));
        var again = ListingReader.Read("jgrants", "again.csv", CsvFile.Write(ListingWriter.Ds451Table(exported)).Bytes);

        again.Listings.Count.ShouldBe(10);
        ListingChanges.Between(ListingReader.Read("jgrants", "first.json", bytes).Listings, again.Listings).ShouldBeEmpty();
        ListingWriter.OdsTable(exported).Rows.Count.ShouldBe(10);
    }

    [Theory, EachDatabase]
    public async Task The_same_list_again_writes_nothing_and_what_was_gone_may_come_back(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await StoreAsync(house, First, new ListingDecision(July));
        (await StoreAsync(house, First, new ListingDecision(July))).ToString().ShouldBe("新しい 0、変わった 0、同じ 2、なくなった 0");
        (await CountAsync(house)).ShouldBe((2, 2, 2));

        var changes = (await StoreAsync(house, Second, new ListingDecision(August, EndMissing: true))).Changes;
        changes
            .Select(c => (c.Key, c.Column, c.Before, c.After))
            .ShouldBe([
                ("x1", Ds451.Limit, "500000", "700000"),
                ("x1", Ds451.Content, "前の内容", "今の内容"),
                ("x3", "", "", "架空の販路補助金"),
                ("x2", "", "架空の設備補助金", ""),
            ]);
        (await KeysOnAsync(house, August)).ShouldBe(["x1", "x3"]);

        await StoreAsync(house, First, new ListingDecision(August.AddDays(5)));
        // Without the word that the list is complete, nothing ends.
        (await KeysOnAsync(house, August.AddDays(5))).ShouldBe(["x1", "x2", "x3"]);
    }

    [Theory, EachDatabase]
    public async Task Errors_store_nothing_unless_the_good_rows_are_asked_for(DatabaseKind kind)
    {
        const string Csv =
            "制度所管組織,タイトル（制度名）,概要,内容,連絡先情報,公募開始日\n市,よい制度,概要,内容,電話,R8.4.1\n市,わるい制度,概要,内容,電話,令和8年13月1日\n";
        await using var house = await DoorsHouse.OpenAsync(kind);

        (await Should.ThrowAsync<BadInputException>(() => StoreAsync(house, Csv, new ListingDecision(July), "ds451")))
            .Lines.Single()
            .ShouldContain("3行目");
        (await CountAsync(house)).ShouldBe((0, 0, 0));
        (await StoreAsync(house, Csv, new ListingDecision(July, GoodRows: true), "ds451")).New.ShouldBe(1);
        (await KeysOnAsync(house, July, "ds451")).ShouldBe(["市／よい制度"]);
    }

    [Fact]
    public async Task A_list_never_overwrites_what_an_office_wrote()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, First, new ListingDecision(July));
        // What is written past the use cases must say so itself.
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                await db.InTransactionAsync(
                    async () =>
                    {
                        var number = await db.RaiseAsync(Published.Catalogue, Token);
                        return await db.Programmes.ExecuteUpdateAsync(
                            u => u.SetProperty(p => p.Origin, ProgrammeOrigin.Authored).SetProperty(p => p.ChangedIn, number),
                            Token
                        );
                    },
                    Token
                );
            }
        );

        (await Should.ThrowAsync<BadInputException>(() => StoreAsync(house, Second, new ListingDecision(August))))
            .Lines.Single()
            .ShouldContain("x1");
    }

    [Fact]
    public async Task A_file_beyond_the_limit_and_a_visitor_are_turned_away()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var large = new byte[100 * 1024 * 1024];
        Array.Fill(large, (byte)' ');

        await house.AsAsync(
            Actor.Operator,
            async s =>
                (
                    await Should.ThrowAsync<BadInputException>(() =>
                        s.GetRequiredService<BringListing>().BringAsync("ods", "大きい.csv", large, Token)
                    )
                )
                    .Lines.Single()
                    .ShouldContain("100.0 MB")
        );
        await house.AsAsync(
            Actor.Visitor,
            s => Should.ThrowAsync<AccessDeniedException>(() => s.GetRequiredService<BringListing>().BringAsync("ods", "a.csv", [], Token))
        );
    }

    private static byte[] PublishedFile(string name) =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "published", name));

    private static Task<ListingComparison> StoreAsync(DoorsHouse house, string text, ListingDecision decision, string format = "jgrants") =>
        StoreAsync(house, Encoding.UTF8.GetBytes(text), decision, format);

    private static Task<ListingComparison> StoreAsync(
        DoorsHouse house,
        byte[] bytes,
        ListingDecision decision,
        string format = "jgrants"
    ) =>
        house.AsAsync(
            Actor.Operator,
            s => s.GetRequiredService<ImportListing>().StoreAsync(ListingReader.Read(format, "一覧", bytes), bytes, decision, Token)
        );

    private static async Task<(int Programmes, int Versions, int Periods)> CountAsync(DoorsHouse house) =>
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                return (
                    await db.Programmes.CountAsync(Token),
                    await db.ProgrammeVersions.CountAsync(Token),
                    await db.Set<ProgrammePeriod>().CountAsync(Token)
                );
            }
        );

    private static async Task<IReadOnlyList<string>> KeysOnAsync(DoorsHouse house, DateOnly day, string format = "jgrants") =>
        await house.AsAsync(
            Actor.Operator,
            s => Task.FromResult<IReadOnlyList<string>>([.. Export(s, day, format).Listings.Select(l => l.Key)])
        );

    private static ListingTable Export(IServiceProvider services, DateOnly day, string? format)
    {
        services.GetRequiredService<RegionContext>().MoveTo(day);
        return services.GetRequiredService<ExportListing>().Run(format);
    }
}
