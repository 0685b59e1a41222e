using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Areas;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>
/// Boundaries, corporations, input–output tables, e-Stat's long form and the classification go the same way as the others.
/// </summary>
public sealed class OtherFormatsTests
{
    private static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("022012");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, DatasetLevel, int, int, int> Files =>
        new()
        {
            { "boundaries-2021.geojson", "boundaries", "2021（青森県）", DatasetLevel.Municipalities, 4, 0, 5 },
            { "corporations-monthly-sample.csv", "corporations", "2025-02まで（会社、青森県）", DatasetLevel.Municipalities, 1, 6, 0 },
            { "corporations-sample.csv", "corporations", "2025-03まで（全法人、青森県）", DatasetLevel.Municipalities, 2, 9, 0 },
            { "io-13-2011.csv", "io", "2011（13部門）", DatasetLevel.Nation, 0, 0, 223 },
            { "estat-accounts.csv", "estat-long", "2021年まで（C1）", DatasetLevel.Prefectures, 2, 6, 0 },
            { "circulation-aomori.json", "circulation", "2018（022012）", DatasetLevel.Municipalities, 1, 24, 1 },
            { "jobs-2026-08.csv", "jobs", "2026-08", DatasetLevel.Municipalities, 3, 8, 0 },
            { "jsic-rev14.csv", "jsic", "第14回改定", DatasetLevel.Nation, 0, 0, 5 },
            { "wages-2024.csv", "wages", "2024", DatasetLevel.Prefectures, 1, 4, 0 },
            {
                "local-02201.csv",
                "local",
                "2025-12まで（観光入込客数・宿泊者数・後継者を探す事業者数・使われていない副産物・地域の資源、02201）",
                DatasetLevel.Municipalities,
                1,
                17,
                17
            },
        };

    [Theory, EachDatabase]
    public async Task Every_kind_comes_in_whole_once_and_goes_without_a_rest(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        foreach (var (name, format, edition, level, areas, items, parts) in Files.Select(f => f.Data))
        {
            var outcome = await StoreAsync(house, Samples.Case(name, format));
            outcome.Comparison.Kind.ShouldBe(ImportKind.New, name);
            (await StoreAsync(house, Samples.Case(name, format))).Comparison.Kind.ShouldBe(ImportKind.Same, name);
            await house.AsAsync(
                Actor.Operator,
                async s =>
                {
                    var store = s.GetRequiredService<OfficialStore>();
                    var figures = (await store.FindAsync(outcome.DatasetId, Token))!;
                    var info = figures.Info;
                    (info.Edition, info.Level, info.AreaCount, info.ItemCount, (await store.PartsAsync(info, "", Token)).Count).ShouldBe(
                        (edition, level, areas, items, parts),
                        name
                    );
                    info.Publisher.ShouldNotBeEmpty();
                    info.Licence.ShouldNotBeEmpty();
                }
            );
        }
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                foreach (var dataset in await s.GetRequiredService<OfficialStore>().ListAsync(Token))
                    await s.GetRequiredService<RemoveDataset>().RunAsync(dataset.Id, Token);
                var db = s.GetRequiredService<OkoshiDb>();
                (
                    await db.Set<DatasetPart>().CountAsync(Token)
                    + await db.Set<DatasetArea>().CountAsync(Token)
                    + await db.Datasets.CountAsync(Token)
                ).ShouldBe(0);
            }
        );
    }

    [Theory, EachDatabase]
    public async Task A_changed_shape_class_or_cell_is_counted_and_replaced_only_with_leave(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        foreach (
            var (name, format, from, to) in new[]
            {
                ("boundaries-2021.geojson", "boundaries", "[141.0,40.6]", "[141.01,40.6]"),
                ("io-13-2011.csv", "io", "200,30,-20\nindustry/02", "201,30,-20\nindustry/02"),
                ("jsic-rev14.csv", "jsic", "A,林業", "A,林業等"),
            }
        )
        {
            await StoreAsync(house, Samples.Case(name, format));
            var text = Samples.TextOf(name);
            text.ShouldContain(from);
            var changed = Samples.Text(name, text.Replace(from, to, StringComparison.Ordinal), format);

            (await Should.ThrowAsync<BadInputException>(() => StoreAsync(house, changed))).Message.ShouldContain("違う値 1");
            (await StoreAsync(house, changed, replace: true)).Comparison.Changed.ShouldBe(1, name);
        }
    }

    [Fact]
    public async Task Of_the_change_records_only_counts_are_kept()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, Samples.Case("corporations-sample.csv", "corporations"));
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var areas = await s.GetRequiredService<OkoshiDb>().Set<DatasetArea>().AsNoTracking().ToListAsync(Token);
                areas.ShouldAllBe(a => a.Name == a.Area.Digits);
                (await s.GetRequiredService<OkoshiDb>().Set<DatasetPart>().CountAsync(Token)).ShouldBe(0);
            }
        );
    }

    [Fact]
    public void A_shape_comes_back_as_it_was_to_a_metre()
    {
        var shapes = BoundaryFile.Read("b.json", Samples.Case("boundaries-2021.geojson", "boundaries").Bytes).Shapes;
        foreach (var shape in shapes)
        {
            var back = BoundaryText.Read(BoundaryText.Write(shape));
            (back.Code, back.Name, back.Prefecture).ShouldBe((shape.Code, shape.Name, shape.Prefecture));
            foreach (var (a, b) in shape.Rings[0].Zip(back.Rings[0]))
                (Math.Abs(a.Longitude - b.Longitude) < 1e-5 && Math.Abs(a.Latitude - b.Latitude) < 1e-5).ShouldBeTrue();
        }
        shapes[0].Code.ShouldBe(Aomori);
    }

    [Fact]
    public void A_stored_table_is_read_as_it_was()
    {
        var table = InputOutputTable.ReadSquare("io.csv", Samples.Case("io-13-2011.csv", "io").Bytes);
        var back = InputOutputText.Read("io.csv", InputOutputText.Write(table));
        back.Rows.ShouldBe(table.Rows);
        back.Columns.ShouldBe(table.Columns);
        back.Cells.OrderBy(c => c.Key.ToString(), StringComparer.Ordinal)
            .ShouldBe(table.Cells.OrderBy(c => c.Key.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_division_tells_which_kinds_of_work_it_holds()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        (await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<ShowDivisions>().RunAsync(Token))).Divisions.ShouldBeEmpty();
        await StoreAsync(house, Samples.Case("jsic-rev14.csv", "jsic"));

        var list = await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<ShowDivisions>().RunAsync(Token));

        list.Dataset!.Edition.ShouldBe("第14回改定");
        var farming = list.Divisions.ShouldHaveSingleItem();
        (farming.Division.Code, string.Join('、', farming.Groups.Select(g => g.Name))).ShouldBe(("A", "農業、林業"));
    }

    [Theory]
    [InlineData("boundaries", "境界.json", "", "どの年の版か分かりません")]
    [InlineData("jsic", "分類.csv", "", "どの回の改定か分かりません")]
    [InlineData("jsic", "分類.csv", "新しい", "「新しい」は改定の回として読み取れません")]
    [InlineData("jsic", "分類.csv", "14", "第14回改定")]
    [InlineData("jsic", "第13回.csv", "", "第13回改定")]
    [InlineData("io", "表.csv", "2015年", "2015（13部門）")]
    [InlineData("jobs", "求人.csv", "", "何年何月の値か分かりません")]
    [InlineData("jobs", "求人.csv", "八月", "「八月」は年月として読み取れません")]
    [InlineData("jobs", "求人.csv", "2026年8月", "2026-08")]
    [InlineData("jobs", "求人.csv", "2025", "2025")]
    [InlineData("jobs", "job_202512.csv", "", "2025-12")]
    [InlineData("circulation", "循環.json", "2015", "ファイルには 2018 年版と書かれています")]
    public void An_edition_that_no_file_states_is_asked_for(string format, string name, string given, string expected)
    {
        var sample = Files.Select(f => f.Data).First(f => f.Item2 == format).Item1;
        var file = CheckedFile.Of(Samples.Text(name, Samples.TextOf(sample), format, given));
        (file.Problems.Count == 0 ? file.Edition : file.Problems.Single().ToString()).ShouldContain(expected);
    }

    [Theory]
    [InlineData("boundaries", "boundaries-2021.geojson", "\"N03_007\":\"0", "\"N03_008\":\"0", "どの図形にも市区町村のコードがありません")]
    [InlineData("estat-long", "estat-accounts.csv", "pref_code", "pref", "1行目「pref_code」：必要な列がありません")]
    [InlineData("estat-long", "estat-accounts.csv", ",02,", ",92,", "「92」は知らない地域コードです")]
    [InlineData(
        "circulation",
        "circulation-aomori.json",
        "\"externalBalance\": -715",
        "\"externalBalance\": -751",
        "10行目「externalBalance」：所得からの支出 ＋ 域際収支 9,657 と、支出による生産への還流 9,693 が合いません（差 −36）"
    )]
    [InlineData(
        "circulation",
        "circulation-aomori.json",
        "\"before\": 5200",
        "\"before\": 5300",
        "所得の項目の「もとの額」の合計 9,793 と、生産（所得への分配） 9,693 が合いません（差 100）"
    )]
    [InlineData(
        "circulation",
        "circulation-aomori.json",
        "\"after\": 2193",
        "\"after\": 2293",
        "支出の項目の「後の額」の合計 9,793 と、支出による生産への還流 9,693 が合いません（差 100）"
    )]
    [InlineData(
        "circulation",
        "circulation-aomori.json",
        "\"printedRate\": 93.1",
        "\"printedRate\": 91.3",
        "11行目「printedRate」：資料の循環率（%） 91.3 と、生産 ÷ 分配 × 100 93.1 が合いません"
    )]
    [InlineData(
        "circulation",
        "circulation-aomori.json",
        "\"imports\": 1465",
        "\"imports\": 1365",
        "19行目「trade」：産業ごとの移輸出 − 移輸入の合計 −615 と、域際収支 −715 が合いません（差 100）"
    )]
    [InlineData("circulation", "circulation-aomori.json", "\"02201\"", "\"99999\"", "「region」：「99999」は知らない地域コードです")]
    [InlineData("circulation", "circulation-aomori.json", "\"source\": \"見本の地域経済循環分析\",", "", "「source」：項目がありません")]
    [InlineData(
        "circulation",
        "circulation-aomori.json",
        "\"toDistribution\": 9693,",
        "",
        "「toDistribution」：生産から分配への流れの額がありません"
    )]
    [InlineData("jobs", "jobs-2026-08.csv", "02,,事務,1000,500", "02,,事務,-1,500", "7行目「seekers」：「-1」は使えません")]
    [InlineData("jobs", "jobs-2026-08.csv", "職業計,800,800", "職業計,900,800", "「職業計」は 900 ですが、職種の合計は 800 です")]
    [InlineData(
        "jobs",
        "jobs-2026-08.csv",
        "02201;02301,青森公共職業安定所管内,販売",
        "02201;02301,青森公共職業安定所管内,建設",
        "の「建設」が二度あります"
    )]
    [InlineData("jobs", "jobs-2026-08.csv", "02,,介護", "02201,,介護", "「022012」が 2 か所に入っています")]
    [InlineData("corporations", "corporations-monthly-sample.csv", "02201,25", "02201,-25", "2行目「new_companies」：「-25」は使えません")]
    [InlineData("io", "io-13-2011.csv", ",20,10,", ",-20,10,", "産業のあいだの取引は 0 以上の数が必要です")]
    [InlineData("wages", "wages-2024.csv", "02,E,270", "02,製造,270", "3行目「industry」：「製造」は産業大分類ではありません")]
    [InlineData("wages", "wages-2024.csv", "02,E,270", "02,E,-270", "3行目「wage」：賃金が0以下です")]
    [InlineData("wages", "wages-2024.csv", "02,総数,250\n", "", "全産業の賃金がありません")]
    [InlineData(
        "local",
        "local-02201.csv",
        "02201,宿泊者数,,令和7年",
        "201,宿泊者数,,令和7年",
        "14行目「市区町村コード」：「201」は知らない地域コードです"
    )]
    [InlineData("local", "local-02201.csv", "02201,宿泊者数,,令和7年", "02,宿泊者数,,令和7年", "020001 は青森県の番号です")]
    [InlineData("local", "local-02201.csv", ",宿泊者数,", ",宿泊客,", "14行目「項目」：「宿泊客」という項目はありません")]
    [InlineData(
        "local",
        "local-02201.csv",
        "副産物,果実",
        "副産物,りんご",
        "16行目「品目」：使われていない副産物に「りんご」という品目はありません"
    )]
    [InlineData("local", "local-02201.csv", "副産物,果実", "副産物,温泉", "使われていない副産物に「温泉」という品目はありません")]
    [InlineData("local", "local-02201.csv", "宿泊者数,,", "宿泊者数,果実,", "宿泊者数に、品目「果実」が付いています")]
    [InlineData("local", "local-02201.csv", "2025-12,160", "2025-13,160", "13行目「年月」：「2025-13」は年月として読み取れません")]
    [InlineData("local", "local-02201.csv", "2025-12,160", "2025-11,160", "「観光入込客数」2025-11 が二度あります")]
    [InlineData("local", "local-02201.csv", "12,件", "12,軒", "「軒」は後継者を探す事業者数の単位に使えません")]
    [InlineData("local", "local-02201.csv", "12,件", "-12,件", "15行目「値」：値が負です")]
    [InlineData("local", "local-02201.csv", "12,件,見本市 商工会議所（架空）", "12,件,", "15行目「出典」：空欄です")]
    [InlineData("jsic", "jsic-rev14.csv", "02,中分類", "2,中分類", "「2」（中分類）は分類の番号ではありません")]
    public void Faults_are_told_exactly_and_nothing_could_be_stored(string format, string sample, string from, string to, string says)
    {
        var text = Samples.TextOf(sample);
        text.ShouldContain(from);
        var file = CheckedFile.Of(Samples.Text(sample, text.Replace(from, to, StringComparison.Ordinal), format, "2021"));
        file.Problems.Select(p => p.ToString()).ShouldContain(p => p.Contains(says));
        file.Reading.Figures.ShouldBeNull();
        file.Reading.Parts.ShouldBeEmpty();
    }

    [Fact]
    public void A_towns_own_counts_are_told_in_persons_with_their_traps()
    {
        var text =
            Samples.TextOf("local-02201.csv").Replace("2025-01,150,千人", "2024-01,15,万人", StringComparison.Ordinal)
            + "02201,観光入込客数,,令和6年,1,人,見本,\n";
        var file = CheckedFile.Of(Samples.Text("local.csv", text, "local"));

        file.Problems.ShouldBeEmpty();
        file.Notes.ShouldContain(n => n.Contains("観光入込客数 2024年は 1 か月分だけ", StringComparison.Ordinal));
        file.Notes.ShouldContain(n => n.Contains("観光入込客数 2025年は 11 か月分だけ", StringComparison.Ordinal));
        file.Reading.Preview.Sums.Single(s => s is { Label: "観光入込客数（月の行）", Period: "2024" }).Value.ShouldBe(150_000);
        CheckedFile
            .Of(Samples.Text("local.csv", Samples.TextOf("local-02201.csv") + "02201,観光入込客数,,2025年,3600001,人,見本,\n", "local"))
            .Notes.ShouldContain(n => n.Contains("12か月の合計 3,600,000 と年の行 3,600,001 が違います", StringComparison.Ordinal));
    }

    [Fact]
    public void Wards_belong_to_their_city_and_other_codes_to_themselves()
    {
        foreach (
            var (code, city) in new[]
            {
                ("22138", "22130"),
                ("22140", "22130"),
                ("22103", "22100"),
                ("27141", "27140"),
                ("14131", "14130"),
                ("14118", "14100"),
                ("13104", "13104"),
                ("02201", "02201"),
                ("27140", "27140"),
            }
        )
        {
            AreaReader.Read(code).Is(out var read).ShouldBeTrue();
            NationalAreas.Register.Whole(read).Digits[..5].ShouldBe(city);
        }
    }

    [Fact]
    public async Task The_published_boundaries_and_counts_come_in()
    {
        OfficialUpload[] files =
        [
            Samples.Case("published/boundaries-japan.topojson.json", "boundaries", "2021"),
            Samples.Case("ten/corporations.csv", "corporations"),
        ];
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        foreach (var file in files)
            await StoreAsync(house, file);
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var store = s.GetRequiredService<OfficialStore>();
                var all = await store.ListAsync(Token);
                var map = all.Single(d => d.Format == "boundaries");
                (
                    map.Edition,
                    map.AreaCount,
                    (await store.PartsAsync(map, "", Token)).Count,
                    (await store.PartsAsync(map, "13", Token)).Count
                ).ShouldBe(("2021（3都道府県）", 18, 18, 4));
                all.Single(d => d.Format == "corporations").Edition.ShouldBe("2025-12まで（会社、6都道府県）");
            }
        );
    }

    private static Task<ImportOutcome> StoreAsync(DoorsHouse house, OfficialUpload upload, bool replace = false) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace, Token));
}
