using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Support.Listings;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Support.Listings;

/// <summary>A list that is called whole is whole for the bodies whose programmes it holds, and for nobody else.</summary>
public sealed class WholeListTests
{
    private const string Heads = "地方公共団体の名称,タイトル（制度名）,枠,受付終了日\n";

    private static readonly DateOnly Day = new(2026, 7, 10);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_whole_list_of_one_town_ends_nothing_of_another(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await StoreAsync(house, Heads + "甲市,創業,,\n甲市,設備,,\n", Day);

        (await StoreAsync(house, Heads + "乙町,創業,,\n", Day.AddDays(1)))
            .ToString()
            .ShouldBe("新しい 1、変わった 0、同じ 0、なくなった 0");
        (await KeysAsync(house, Day.AddDays(1))).ShouldBe(["乙町／創業", "甲市／創業", "甲市／設備"]);

        // Its own next list ends what it no longer has.
        (await StoreAsync(house, Heads + "甲市,創業,,\n", Day.AddDays(2)))
            .ToString()
            .ShouldBe("新しい 0、変わった 0、同じ 1、なくなった 1");
        (await KeysAsync(house, Day.AddDays(2))).ShouldBe(["乙町／創業", "甲市／創業"]);
    }

    [Fact]
    public async Task A_list_of_two_bodies_is_whole_for_each_of_them()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, Heads + "甲市,創業,,\n甲市,設備,,\n乙町,創業,,\n乙町,設備,,\n丙村,創業,,\n", Day);

        await StoreAsync(house, Heads + "甲市,創業,,\n乙町,設備,,\n", Day.AddDays(1));

        (await KeysAsync(house, Day.AddDays(1))).ShouldBe(["丙村／創業", "乙町／設備", "甲市／創業"]);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_no_proof_that_its_programme_is_gone()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, Heads + "甲市,創業,,\n甲市,設備,,\n甲市,販路,,\n", Day);

        await StoreAsync(house, Heads + "甲市,創業,,\n甲市,設備,,2027-02-30\n", Day.AddDays(1), goodRows: true);

        (await KeysAsync(house, Day.AddDays(1))).ShouldBe(["甲市／創業", "甲市／設備"]);

        // Of a row with shifted cells nobody knows what it tells of.
        (
            await Should.ThrowAsync<BadInputException>(() =>
                StoreAsync(house, Heads + "甲市,創業,,\n甲市,設備\n", Day.AddDays(2), goodRows: true)
            )
        )
            .Lines.Single()
            .ShouldContain("3行目：セルが 2 個あります");
    }

    [Fact]
    public async Task A_list_that_does_not_say_whose_it_is_cannot_be_called_whole()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, Heads + "甲市,創業,,\n", Day);
        const string Nobodys = Heads + "甲市,設備,,\n,販路,,\n";

        (await Should.ThrowAsync<BadInputException>(() => StoreAsync(house, Nobodys, Day.AddDays(1), goodRows: true)))
            .Lines.Single()
            .ShouldContain("3行目「制度所管組織」：だれの制度か書いていません");
        (await KeysAsync(house, Day.AddDays(1))).ShouldBe(["甲市／創業"]);

        var id = await house.AsAsync(
            Actor.Operator,
            s => s.GetRequiredService<BringListing>().BringAsync("ods", "一覧.csv", Encoding.UTF8.GetBytes(Nobodys), Token)
        );
        await house.AsAsync(
            Actor.Operator,
            s =>
                Should.ThrowAsync<BadInputException>(() =>
                    s.GetRequiredService<BringListing>().ConfirmAsync(id, goodRows: true, endMissing: true, Token)
                )
        );
    }

    [Theory, EachDatabase]
    public async Task Frames_are_programmes_of_their_own_and_the_only_one_of_a_name_keeps_its_key(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await StoreAsync(house, Heads + "甲市,創業,,\n", Day);
        // The same programme, whose frame is written now.
        (await StoreAsync(house, Heads + "甲市,創業,一般枠,\n", Day.AddDays(1)))
            .ToString()
            .ShouldBe("新しい 0、変わった 1、同じ 0、なくなった 0");
        (await KeysAsync(house, Day.AddDays(1))).ShouldBe(["甲市／創業"]);

        await StoreAsync(house, Heads + "乙町,創業,一般枠,\n乙町,創業,女性枠,\n", Day.AddDays(1));
        (await KeysAsync(house, Day.AddDays(1))).ShouldBe(["乙町／創業／一般枠", "乙町／創業／女性枠", "甲市／創業"]);
    }

    private static Task<ListingComparison> StoreAsync(DoorsHouse house, string text, DateOnly day, bool goodRows = false)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<ImportListing>()
                    .StoreAsync(
                        ListingReader.Read("ods", "一覧.csv", bytes),
                        bytes,
                        new ListingDecision(day, goodRows, EndMissing: true),
                        Token
                    )
        );
    }

    private static Task<string[]> KeysAsync(DoorsHouse house, DateOnly day) =>
        house.AsAsync(
            Actor.Operator,
            s =>
            {
                s.GetRequiredService<RegionContext>().MoveTo(day);
                var list = s.GetRequiredService<ExportListing>().Run("ods");
                return Task.FromResult<string[]>([.. list.Listings.Select(l => l.Key).Order(StringComparer.Ordinal)]);
            }
        );
}
