using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>Map, corporations, money, impact and band of a municipality, from small files whose answers are known by hand.</summary>
public sealed class RegionStepsTests
{
    private static readonly OfficialArea Aomori = new(MunicipalityCode.Parse("022012"), "青森県", "青森市");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_map_marks_the_chosen_one_and_hatches_what_is_not_known()
    {
        await using var house = await OpenAsync(("discovery-2026.csv", "ssdse-a"), ("boundaries-2021.geojson", "boundaries"));
        var map = await MapAsync(house, "old");

        // 79,750 of 275,000; 29.0 % in each of the three cities.
        map.Map!.Title.ShouldBe("65歳以上の割合：青森市は 29%、3市町村のうち大きい順に 1番目");
        map.Map.Table.Rows.Select(r => (r[0], r[1]))
            .ShouldBe(
                [("青森市", "29"), ("弘前市", "29"), ("八戸市", "29"), ("平内町", "データなし"), ("所属未定地", "データなし")],
                ignoreOrder: true
            );
        map.Map.Wide.ShouldContain("データなし（2）");
        map.Notes.ShouldContain(n => n.Contains("所属未定地"));
        map.Notes.ShouldContain(n => n.Contains("境界は 2021年版（青森県）、値は 2020年"));
        map.Map.Source.ShouldContain("国土数値情報");
        (await MapAsync(house, "lq-E")).Map!.Table.Columns[1].ShouldBe("値（倍）");
        var future = await MapAsync(house, "future");
        (future.Map, future.Lacking.Single()).ShouldBe((null, "社人研の推計人口"));
    }

    [Fact]
    public async Task A_map_without_boundaries_says_which_file_is_missing()
    {
        await using var house = await OpenAsync(("discovery-2026.csv", "ssdse-a"));
        (await MapAsync(house, "old")).Lacking.ShouldBe(["国土数値情報の行政区域（市区町村の境界）"]);
    }

    [Fact]
    public async Task Wards_are_one_city_and_Tokyos_far_islands_stay_out()
    {
        OfficialUpload japan = Samples.Case("published/boundaries-japan.topojson.json", "boundaries", "2021"),
            ssdse = Samples.Case("published/ssdse-a-2026.csv", "ssdse-a");
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        foreach (var file in new[] { japan, ssdse })
            await StoreAsync(house, file);
        var sendai = await MapAsync(house, "old", new OfficialArea(Code("04100"), "宮城県", "仙台市"));
        sendai.Map!.Table.Rows.Count(r => r[0].Contains("仙台市", StringComparison.Ordinal)).ShouldBe(1);
        sendai.Map.Table.Rows.Select(r => r[0]).ShouldBe(["仙台市", "石巻市", "白石市"], ignoreOrder: true);
        var tokyo = await MapAsync(house, "moves", new OfficialArea(Code("13104"), "東京都", "新宿区"));
        tokyo.Map!.Table.Rows.ShouldNotContain(r => r[0].Contains("小笠原", StringComparison.Ordinal));
        tokyo.Notes.ShouldContain(n => n.Contains("島しょ"));
        var hamamatsu = await MapAsync(house, "old", new OfficialArea(Code("22130"), "静岡県", "浜松市"));
        hamamatsu.Notes.ShouldContain(n => n.Contains("浜松市の区"));
        hamamatsu.Map!.Title.ShouldNotContain("データなし");
        hamamatsu.Map.Table.Rows.ShouldHaveSingleItem()[0].ShouldContain("浜松市");
    }

    [Fact]
    public async Task A_city_with_wards_counts_its_own_code_and_theirs()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        const string Counts =
            "month,city_code,new_companies,closed_companies_liquidation,closed_companies_merger,closed_companies_by_registrar,closed_companies_other_cause\n2025-01,15100,1,0,0,0,0\n2025-01,15101,20,3,0,9,0\n2025-01,15108,4,2,0,0,0\n2025-01,15202,50,0,0,0,0\n";
        await StoreAsync(house, Samples.Text("counts.csv", Counts, "corporations"));

        var niigata = (await ShowAsync(house, new OfficialArea(Code("15100"), "新潟県", "新潟市"))).Corporations!;

        niigata.Months.Select(m => (m.Born, m.Closed, m.ByRegistrar)).ShouldBe([(25, 5, 9)]);
        niigata.Wards.ShouldBe(2);
    }

    [Fact]
    public async Task Corporations_keep_closures_by_the_registrar_apart()
    {
        await using var house = await OpenAsync(("corporations-monthly-sample.csv", "corporations"));
        var corporations = (await ShowAsync(house)).Corporations!;

        corporations.Months.Select(m => (m.Born, m.Closed, m.ByRegistrar)).ShouldBe([(25, 7, 0), (20, 7, 30)]);
        corporations.Years.ShouldHaveSingleItem().ShouldSatisfyAllConditions(y => y.Net.ShouldBe(31), y => y.Whole.ShouldBeFalse());
        corporations.Draw().Table.Rows.Select(r => string.Join('/', r)).ShouldBe(["2025年1月/7/25", "2025年2月/7/20"]);
        corporations.DrawRegistrar().Title.ShouldBe("登記官による閉鎖は、2025年2月に 30社");
    }

    [Fact]
    public async Task A_prefectures_circulation_is_product_over_spending_and_unknown_stays_unknown()
    {
        await using var house = await OpenAsync(("estat-accounts.csv", "estat-long"));
        var accounts = (await ShowAsync(house)).Prefecture!;

        (accounts.Year, accounts.Product, accounts.Spending, accounts.NetExports, accounts.Rate).ShouldBe(
            ("2021", 4_250_000, 5_000_000, -700_000, 85)
        );
        accounts.Draw().Wide.ShouldContain("県の外");
        var iwate = (await ShowAsync(house, new OfficialArea(Code("03201"), "岩手県", "盛岡市"))).Prefecture!;
        (iwate.Product, iwate.Rate).ShouldBe((null, null));
    }

    [Fact]
    public async Task A_citys_own_accounts_show_rate_leaks_and_trade_with_their_document()
    {
        await using var house = await OpenAsync(("circulation-aomori.json", "circulation"));
        var own = (await ShowAsync(house)).Circulation!;

        own.Circulation.Rate.Value!.Value.ShouldBe(9693m / 10408 * 100, 1e-12m);
        own.Source.ShouldBe("見本の地域経済循環分析（2018年版（022012）、circulation-aomori.json）");
        own.Leaks.Select(l => (l.Account, l.Amount))
            .ShouldBe([("雇用者所得", -20), ("その他所得", 735), ("民間消費額", 300), ("民間投資額", -200), ("その他支出", -815)]);
        own.Leaks[2].RatePercent.ShouldBe(5);
        own.Trade.Sum(t => t.Balance).ShouldBe(-715);
        own.Trade[1].SelfSufficiency!.Value.ShouldBe(1 - (1465m / (900 - 500 + 1465)), 1e-12m);
        own.Draw("青森市").Title.ShouldBe("青森市のお金の流れ（2018年）");
        own.DrawLeaks()!.Title.ShouldBe("最も多く漏れるのはその他支出（815億円）");
        (await ShowAsync(house, new OfficialArea(Code("02202"), "青森県", "弘前市"))).Circulation.ShouldBeNull();
    }

    [Fact]
    public async Task Jobs_are_those_of_the_district_else_of_the_prefecture_else_unknown()
    {
        await using var house = await OpenAsync(("jobs-2026-08.csv", "jobs"));
        var near = (await ShowAsync(house)).Jobs!;
        (near.Place, near.IsPrefecture, near.Mismatch.Index.Value, near.Mismatch.Categories, near.Dataset.EditionWords).ShouldBe(
            ("青森公共職業安定所管内", false, 0.375m, 4, "2026年8月")
        );
        // 400 of 800 seekers, 100 of 800 vacancies.
        near.Rows[0].ShouldBe(new OccupationBalance(new OccupationCount("事務", 400, 100), 0.25m, 37.5m));
        near.Rows.Sum(r => r.Difference!.Value).ShouldBe(0);
        (await ShowAsync(house, new OfficialArea(Code("02301"), "青森県", "平内町"))).Jobs!.Place.ShouldBe("青森公共職業安定所管内");
        var far = (await ShowAsync(house, new OfficialArea(Code("02202"), "青森県", "弘前市"))).Jobs!;
        (far.Place, far.IsPrefecture, far.Rows.Count, far.Draw().Table.Rows.Count).ShouldBe(("青森県", true, 2, 2));
        (await ShowAsync(house, new OfficialArea(Code("03201"), "岩手県", "盛岡市"))).Jobs.ShouldBeNull();
    }

    [Fact]
    public async Task Trade_is_output_less_demand_and_a_sector_without_employees_is_not_known()
    {
        await using var house = await OpenAsync(("discovery-2026.csv", "ssdse-a"), ("io-13-2011.csv", "io"));
        var (ssdse, estimate) = await house.AsAsync(
            Actor.Visitor,
            async s =>
                (
                    (await s.GetRequiredService<OfficialStore>().LatestAsync(OfficialFormat.Ssdse, Token))!,
                    (await SectorEstimate.OfAsync(s.GetRequiredService<OfficialStore>(), Aomori.Code, Token)).Result!
                )
        );

        var people = 275_000m / ssdse.Sum("A1101")!.Value;
        var making = estimate.Sectors.Single(s => s.Name == "製造業");
        making.Output!.Value.ShouldBe(350m * making.Employees!.Value / making.NationalEmployees!.Value, 1e-12m);
        // 10 of each other sector's 350, 20 of its own, and the share of people in 200.
        var between = estimate.Sectors.Sum(s => (s.Name == "製造業" ? 20m : 10m) / 350m * (s.Output ?? 0));
        making.Demand!.Value.ShouldBe(between + (200m * people), 1e-12m);
        making.Trade!.Balance.ShouldBe(making.Output.Value - making.Demand.Value, 1e-12m);
        foreach (var name in new[] { "公務", "分類不明" })
            estimate.Sectors.Single(s => s.Name == name).Trade.ShouldBeNull();
        estimate.Draw("青森市").Table.Rows.Single(r => r[0] == "公務")[1].ShouldBe("データなし");
    }

    [Fact]
    public async Task Demand_sets_off_more_than_itself_and_less_with_a_larger_delta()
    {
        await using var house = await OpenAsync(("discovery-2026.csv", "ssdse-a"), ("io-13-2011.csv", "io"));
        var totals = new List<double>();
        foreach (var delta in EstimateImpact.Deltas)
        {
            var (result, reason) = await house.AsAsync(
                Actor.Visitor,
                s => s.GetRequiredService<EstimateImpact>().RunAsync(Aomori, "建設", 100, delta, Token)
            );
            reason.ShouldBeEmpty();
            totals.Add(result!.Impact.Total);
            result.Impact.Sectors.Average(s => s.Power).ShouldBe(1, 1e-9);
        }
        totals.ShouldAllBe(t => t > 100);
        totals.ShouldBe(totals.OrderDescending());
        var none = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<EstimateImpact>().RunAsync(Aomori, "公務", 100, 0.3, Token)
        );
        (none.Result, none.Reason).ShouldBe((null, "「公務」は、この市区町村に民営の従業者がいないため、計算できません"));
    }

    [Fact]
    public async Task Without_a_table_or_a_survey_the_reason_is_told()
    {
        await using var house = await OpenAsync(("discovery-2026.csv", "ssdse-a"));
        (await ShowAsync(house)).Trade.Reason.ShouldBe("13部門の産業連関表が取り込まれていません");
        (await ShowAsync(house)).Project(null).Reason.ShouldBe("国勢調査の年齢・男女別人口が取り込まれていません");
    }

    [Fact]
    public async Task The_band_holds_the_central_path_and_fewer_leavers_mean_more_people_from_the_chosen_year()
    {
        await using var house = await OpenAsync(("census-cohorts.csv", "census"));
        var region = await ShowAsync(house);

        var plain = region.Project(null).Result!;
        var assumed = region.Project(YouthAssumption.Read("third", "2030")).Result!;

        plain.Years.ShouldBe([2020, 2025, 2030, 2035, 2040, 2045, 2050]);
        for (var i = 0; i < plain.Years.Count; i++)
            plain.Central[i].ShouldBeInRange(plain.Low[i], plain.High[i]);
        assumed.Assumed!.Take(3).ShouldBe(plain.Central.Take(3));
        assumed.Assumed!.Skip(3).Zip(plain.Central.Skip(3)).ShouldAllBe(p => p.First > p.Second);
        assumed.Draw().Table.Columns.ShouldBe(["年", "最近の変化が続いた場合（人）", "想定した場合（人）", "幅の下（人）", "幅の上（人）"]);
        YouthAssumption.Read("third", "いつか").ShouldBeNull();
    }

    [Fact]
    public void A_census_with_a_missing_age_is_kept_out_and_one_without_ages_gives_the_reason()
    {
        var lines = Samples.TextOf("census-cohorts.csv").Split('\n');
        var missing = CheckedFile.Of(
            Samples.Text("census.csv", string.Join('\n', lines.Where(l => !l.Contains("F,10～14歳", StringComparison.Ordinal))), "census")
        );
        missing.Problems.ShouldHaveSingleItem().ToString().ShouldContain("青森市（022012）に「10-14」の行がありません");
        var coarse = CheckedFile.Of(
            Samples.Text(
                "census.csv",
                string.Join(
                    '\n',
                    lines.Where(l => l.StartsWith("code", StringComparison.Ordinal) || l.Contains(",T,", StringComparison.Ordinal))
                ),
                "census"
            )
        );
        coarse.Problems.ShouldBeEmpty();
        PopulationProjection
            .Of(RegionPeople.Of(Aomori, RegionPictureTests.SetOf(coarse), null, null), null)
            .ShouldBe((null, "男女別・5歳階級別の人口がそろっていません"));
    }

    [Fact]
    public async Task Related_industries_are_measured_over_all_municipalities_under_both_conventions()
    {
        await using var house = await OpenAsync(("discovery-2026.csv", "ssdse-a"));
        var relatedness = (await ShowAsync(house)).Relatedness!;
        relatedness.Industries.Count.ShouldBe(18);
        foreach (var (key, convention, _) in IndustryRelatedness.Conventions)
        {
            var expected = await DensitiesAsync(house, convention);
            for (var i = 0; i < 18; i++)
                Math.Abs((relatedness.Industries[i].Density(convention) ?? -1) - (expected[i] ?? -1))
                    .ShouldBeLessThan(1e-12, $"{key} {relatedness.Industries[i].Name}");
            relatedness.Draw("青森市", convention).Table.Rows.Count.ShouldBe(18);
        }
        relatedness.Industries.ShouldContain(i => i.WithItself != i.WithoutItself);
        (relatedness.Rank >= 1, relatedness.Rank <= relatedness.Areas).ShouldBe((true, true));
        (IndustryRelatedness.Named("with-diagonal").Convention, IndustryRelatedness.Named("none").Convention).ShouldBe(
            (DensityConvention.WithDiagonal, DensityConvention.WithoutDiagonal)
        );
        var lean = (await ShowAsync(house)).Specialisation!;
        (lean.Industries, lean.Gini.Value >= 0, lean.Gini.Value < 1, lean.Herfindahl.Value >= 1m / 18).ShouldBe((18, true, true, true));
    }

    /// <summary>Densities of Aomori, written down from the definition.</summary>
    private static async Task<double?[]> DensitiesAsync(DoorsHouse house, DensityConvention convention)
    {
        var figures = (
            await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<OfficialStore>().LatestAsync(OfficialFormat.Ssdse, Token))
        )!;
        string[] items =
        [
            .. figures
                .Items.Select(i => i.Code)
                .Where(c => c.StartsWith("C2208", StringComparison.Ordinal) && c.Length == 7)
                .Order(StringComparer.Ordinal),
        ];
        var cells = figures.Areas.Select(a => items.Select(i => figures[a.Code, i]!.Value).ToArray()).ToArray();
        bool Has(decimal[] row, int i) => row[i] > 0 && row[i] * cells.Sum(r => r.Sum()) >= cells.Sum(r => r[i]) * row.Sum();
        double Phi(int i, int j) =>
            (double)cells.Count(r => Has(r, i) && Has(r, j))
            / Math.Max(1, Math.Max(cells.Count(r => Has(r, i)), cells.Count(r => Has(r, j))));
        var own = cells[figures.Areas.ToList().FindIndex(a => a.Code == Aomori.Code)];
        return
        [
            .. Enumerable
                .Range(0, items.Length)
                .Select(i =>
                {
                    int[] others =
                    [
                        .. Enumerable.Range(0, items.Length).Where(j => j != i || convention == DensityConvention.WithDiagonal),
                    ];
                    var near = others.Sum(j => Phi(i, j));
                    return near > 0 ? others.Where(j => Has(own, j)).Sum(j => Phi(i, j)) / near : (double?)null;
                }),
        ];
    }

    private static async Task<DoorsHouse> OpenAsync(params (string Name, string Format)[] files)
    {
        var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        foreach (var (name, format) in files)
            await StoreAsync(house, Samples.Case(name, format));
        return house;
    }

    private static Task<ImportOutcome> StoreAsync(DoorsHouse house, OfficialUpload upload) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace: false, Token));

    private static Task<RegionMap> MapAsync(DoorsHouse house, string measure, OfficialArea? area = null) =>
        house.AsAsync(Actor.Visitor, s => s.GetRequiredService<ShowRegionMap>().RunAsync(area ?? Aomori, MapMeasure.Named(measure), Token));

    private static Task<RegionPicture> ShowAsync(DoorsHouse house, OfficialArea? area = null) =>
        house.AsAsync(Actor.Visitor, s => s.GetRequiredService<ShowRegion>().RunAsync(area ?? Aomori, [], RegionParts.All, Token));

    private static MunicipalityCode Code(string five) =>
        MunicipalityCode.TryParse(five + MunicipalityCode.CheckDigit(five), out var code) ? code : throw new FormatException(five);
}
