using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Japanese;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Sentences;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>特化係数の三つめの基準: split from the prefecture's accounts, or the municipality's own where they are published.</summary>
public sealed class ValueAddedTableTests
{
    private static readonly OfficialArea Aomori = new(MunicipalityCode.Parse("022012"), "青森県", "青森市");

    private static readonly string[] Activities =
    [
        "C112201",
        "C112205",
        "C112206",
        "C112207",
        "C112208",
        "C112209",
        "C1122121",
        "C112213",
        "C1122122",
        "C112210",
        "C112211",
        "C112214",
        "C112215",
        "C112216",
        "C112217",
        "C112218",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_parts_of_a_prefecture_add_up_to_it_and_the_quotients_follow_from_the_shares()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, Samples.Case("discovery-2026.csv", "ssdse-a"));
        await StoreAsync(house, Accounts(_ => true));

        var cities = new Dictionary<string, ValueAddedTable>();
        foreach (var five in new[] { "02201", "02202", "02203" })
            cities[five] = (await ShowAsync(house, five)).ValueAdded.Result!;

        var own = cities["02201"];
        (own.IsEstimate, own.Prefecture, own.Year, own.Rows.Count).ShouldBe((true, "青森県", "2021年度", 16));
        for (var i = 0; i < 16; i++)
        {
            if (own.Rows[i].Activity == "公務")
            {
                (own.Rows[i].Value, own.Rows[i].Quotient.Value, own.Rows[i].Reason).ShouldBe(
                    (null, null, "民営の従業者がないため、市区町村に分けられません")
                );
                own.Rows[i].PrefectureQuotient.Value.ShouldNotBeNull();
                continue;
            }
            cities.Values.Sum(c => c.Rows[i].Value!.Value).ShouldBe(Value(2, i), 1e-9m, own.Rows[i].Activity);
        }
        // Employees in manufacturing of the three cities, as the file has them.
        var making = own.Rows.Single(r => r.Activity == "製造業");
        making.Value!.Value.ShouldBe(Value(2, 2) * 5784 / (5784 + 10257 + 12712), 1e-9m);
        var split = own.Rows.Where(r => r.Value is not null).Sum(r => r.Value!.Value);
        decimal Nation(Func<int, bool> counts) =>
            Enumerable.Range(1, 47).Sum(p => Enumerable.Range(0, 16).Where(counts).Sum(i => Value(p, i)));
        making.Quotient.Value!.Value.ShouldBe(making.Value.Value / split / (Nation(i => i == 2) / Nation(i => i != 12)), 1e-12m);
        making.PrefectureQuotient.Value!.Value.ShouldBe(
            Value(2, 2) / Enumerable.Range(0, 16).Sum(i => Value(2, i)) / (Nation(i => i == 2) / Nation(_ => true)),
            1e-12m
        );
        var chart = IndustryFigures.Quotients(await ShowAsync(house, "02201"), QuotientBasis.GrossProduct)!;
        chart.Table.Columns.ShouldBe(["産業", "青森市", "青森県", "付加価値（推計）"]);
        chart.Source.ShouldEndWith("をもとに、本システムで推計");
    }

    [Fact]
    public async Task What_is_not_known_stays_unknown_with_its_reason()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        (await ShowAsync(house, "02201")).ValueAdded.Reason.ShouldBe(
            "県内総生産額（社会・人口統計体系の C1 の項目）が取り込まれていません"
        );
        await StoreAsync(house, Accounts(p => p != 47));
        (await ShowAsync(house, "02201")).ValueAdded.Reason.ShouldBe("この市区町村の、産業別の従業者（SSDSE-A）が取り込まれていません");
        await StoreAsync(house, Samples.Case("discovery-2026.csv", "ssdse-a"));

        var row = (await ShowAsync(house, "02201")).ValueAdded.Result!.Rows.Single(r => r.Activity == "製造業");

        row.Value.ShouldNotBeNull();
        (row.Quotient.Value, row.Quotient.Reason.Text(), row.PrefectureQuotient.Value).ShouldBe((null, "全国の値がありません", null));
    }

    [Fact]
    public async Task Published_values_of_the_municipality_take_the_place_of_the_estimate()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, Samples.Case("discovery-2026.csv", "ssdse-a"));
        await StoreAsync(house, Accounts(_ => true));
        var lines = new List<string> { "item_code,item_name,unit,year,pref_code,value" };
        foreach (
            var (item, name, city, each) in new[]
            {
                ("V00", "付加価値額（全産業）", "1000", 5000),
                ("V05", "付加価値額（製造業）", "300", 1000),
                ("V09", "付加価値額（I 卸売業，小売業）", "X", 500),
                ("V04", "付加価値額（D_建設業）", "90", 250),
            }
        )
        {
            lines.Add($"{item},\"{name}\",百万円,2020,02201,{city}");
            lines.AddRange(Prefectures.All.Select(p => $"{item},\"{name}\",百万円,2020,{p.Code.Prefecture},{each}"));
        }
        await StoreAsync(house, Samples.Text("value-added.csv", string.Join('\n', lines), "estat-long"));

        var value = (await ShowAsync(house, "02201")).ValueAdded.Result!;

        (value.IsEstimate, value.Year, string.Join('/', value.Rows.Select(r => r.Activity))).ShouldBe(
            (false, "2020年", "建設業/製造業/卸売業，小売業")
        );
        // (300 / 1,000) / (1,000 / 5,000), (90 / 1,000) / (250 / 5,000); a withheld value has no quotient.
        value.Rows.Select(r => r.Quotient.Value).ShouldBe([1.8m, 1.5m, null]);
        value.Rows[2].Reason.ShouldBe("公表されていません（秘匿など）");
        value.Rows.ShouldAllBe(r => r.PrefectureQuotient.Value == 1);
        (await ShowAsync(house, "02202")).ValueAdded.Result!.IsEstimate.ShouldBeTrue();
    }

    [Fact]
    public async Task The_published_accounts_split_without_a_rest()
    {
        OfficialUpload accounts = Samples.Case("ten/prefecture-accounts.csv", "estat-long"),
            ssdse = Samples.Case("ten/ssdse-a-2026.csv", "ssdse-a");
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, accounts);
        await StoreAsync(house, ssdse);

        var set = (
            await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<OfficialStore>().LatestAsync(OfficialFormat.Ssdse, Token))
        )!;
        decimal sum = 0;
        foreach (var area in set.Areas.Where(a => a.Code.Prefecture == "02"))
            sum += (await ShowAsync(house, area.Code.Digits[..5])).ValueAdded.Result!.Rows.Single(r => r.Activity == "製造業").Value!.Value;

        var aomori = (await ShowAsync(house, "02201")).ValueAdded.Result!;
        sum.ShouldBe(aomori.Rows.Single(r => r.Activity == "製造業").PrefectureValue!.Value, 1e-6m);
    }

    /// <summary>Made up: every prefecture and activity has another value.</summary>
    private static decimal Value(int prefecture, int activity) =>
        (1000 * (activity + 1)) + (prefecture * ((activity * 7) % 5 * 10)) + prefecture;

    private static OfficialUpload Accounts(Func<int, bool> has) =>
        Samples.Text(
            "gdp.csv",
            string.Join(
                '\n',
                Enumerable
                    .Range(1, 47)
                    .Where(has)
                    .SelectMany(p =>
                        Activities.Select(
                            (a, i) => string.Create(CultureInfo.InvariantCulture, $"{a},県内総生産額,百万円,2021,{p:00},{Value(p, i)}")
                        )
                    )
                    .Prepend("item_code,item_name,unit,year,pref_code,value")
            ),
            "estat-long"
        );

    private static Task<ImportOutcome> StoreAsync(DoorsHouse house, OfficialUpload upload) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace: false, Token));

    private static Task<RegionPicture> ShowAsync(DoorsHouse house, string five) =>
        MunicipalityCode.TryParse(five + MunicipalityCode.CheckDigit(five), out var code)
            ? house.AsAsync(
                Actor.Visitor,
                s => s.GetRequiredService<ShowRegion>().RunAsync(Aomori with { Code = code }, [], RegionParts.All, Token)
            )
            : throw new FormatException(five);
}
