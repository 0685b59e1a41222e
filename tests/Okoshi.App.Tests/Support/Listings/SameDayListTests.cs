using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Support.Listings;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Support.Listings;

/// <summary>
/// A list is corrected on the day of its edition: what it says last holds for that day, and what it no longer has stood for that day.
/// </summary>
public sealed class SameDayListTests
{
    private const string Morning =
        """{"result":[{"id":"x1","title":"架空の創業補助金","subsidy_max_limit":500000},{"id":"x2","title":"架空の設備補助金"}]}""";
    private const string Evening =
        """{"result":[{"id":"x1","title":"架空の創業補助金","subsidy_max_limit":700000},{"id":"x3","title":"架空の販路補助金"}]}""";

    private static readonly DateOnly Day = new(2026, 7, 10);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task The_later_list_of_a_day_corrects_the_earlier_one(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await StoreAsync(house, Morning, new ListingDecision(Day));
        (await LimitsAsync(house, Day)).ShouldBe([("x1", "500000"), ("x2", "")]);

        (await StoreAsync(house, Evening, new ListingDecision(Day))).ToString().ShouldBe("新しい 1、変わった 1、同じ 0、なくなった 1");

        (await LimitsAsync(house, Day.AddDays(-1))).ShouldBeEmpty();
        (await LimitsAsync(house, Day)).ShouldBe([("x1", "700000"), ("x2", ""), ("x3", "")]);
        (await LimitsAsync(house, Day.AddDays(1))).ShouldBe([("x1", "700000"), ("x2", ""), ("x3", "")]);
    }

    [Theory, EachDatabase]
    public async Task What_a_complete_list_of_the_same_day_no_longer_has_stood_for_that_day_and_no_longer(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await StoreAsync(house, Morning, new ListingDecision(Day));
        await StoreAsync(house, Evening, new ListingDecision(Day, EndMissing: true));

        (await LimitsAsync(house, Day)).ShouldBe([("x1", "700000"), ("x2", ""), ("x3", "")]);
        (await LimitsAsync(house, Day.AddDays(1))).ShouldBe([("x1", "700000"), ("x3", "")]);
    }

    [Theory, EachDatabase]
    public async Task What_a_complete_list_of_the_next_day_no_longer_has_ended_the_day_before(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await StoreAsync(house, Morning, new ListingDecision(Day));
        await StoreAsync(house, Evening, new ListingDecision(Day.AddDays(1), EndMissing: true));

        (await LimitsAsync(house, Day)).ShouldBe([("x1", "500000"), ("x2", "")]);
        (await LimitsAsync(house, Day.AddDays(1))).ShouldBe([("x1", "700000"), ("x3", "")]);
    }

    private static Task<ListingComparison> StoreAsync(DoorsHouse house, string text, ListingDecision decision)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return house.AsAsync(
            Actor.Operator,
            s => s.GetRequiredService<ImportListing>().StoreAsync(ListingReader.Read("jgrants", "一覧.json", bytes), bytes, decision, Token)
        );
    }

    /// <summary>Keys and limits of what stands on a day.</summary>
    private static Task<(string Key, string Limit)[]> LimitsAsync(DoorsHouse house, DateOnly day) =>
        house.AsAsync(
            Actor.Operator,
            s =>
            {
                s.GetRequiredService<RegionContext>().MoveTo(day);
                var list = s.GetRequiredService<ExportListing>().Run("jgrants");
                return Task.FromResult(list.Listings.Select(l => (l.Key, l[Ds451.Limit])).Order().ToArray());
            }
        );
}
