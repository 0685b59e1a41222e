using Okoshi.App.Imports;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Tests.Region;

/// <summary>
/// A few rows of the publishers' own figures in their own layouts (Cases/published, with credits), with sums computed by hand. The whole
/// files are read by <see cref="WholeFilesTests"/> where they are at hand.
/// </summary>
public sealed class PublishedLayoutsTests
{
    [Theory]
    // 287,648 + 6,198 + 1,082,159 and 275,192 + 5,401 + 1,096,704.
    [InlineData("ssdse-a-2018.csv", "", "A1101 人口総数", 2015, 1_376_005, "C2107 ")]
    [InlineData("ssdse-a-2024.csv", "2024", "A1101 総人口", 2020, 1_377_297, "C2108 ")]
    public void Every_edition_of_ssdse_is_read_as_it_was_published(
        string name,
        string edition,
        string item,
        int year,
        int population,
        string establishments
    )
    {
        var preview = SsdsePreview.Of(name, Bytes(name));

        (preview.Problems.Count, preview.Edition, preview.Rows).ShouldBe((0, edition, 3));
        preview.Sums[0].ShouldBe(new OfficialSum(item, year.ToString(System.Globalization.CultureInfo.InvariantCulture), population));
        preview.Sums.ShouldContain(s => s.Label.StartsWith(establishments, StringComparison.Ordinal));
        TextDecoder.Decode(Bytes(name))!.EncodingName.ShouldBe("CP932");
    }

    [Fact]
    public void Employees_of_Niigata_are_nineteen_more_than_their_parts_and_that_is_told()
    {
        var preview = SsdsePreview.Of("ssdse-a-2026.csv", Bytes("ssdse-a-2026.csv"));

        (preview.Problems.Count, preview.Edition, preview.Rows).ShouldBe((0, "2026", 5));
        preview.Notes.ShouldContain(n =>
            n.Contains("「従業者数（民営）」が内訳の合計と合わない市区町村が 1 あります")
            && n.Contains("新潟市：総数 363,605、内訳の合計 363,586")
        );
    }

    [Fact]
    public void A_census_whose_sexes_do_not_add_up_is_read_and_told()
    {
        var preview = AgeSexPreview.Census("census-kofu.csv", Bytes("census-kofu.csv"));

        (preview.Problems.Count, preview.Rows, preview.Areas).ShouldBe((0, 63, 1));
        preview.Sums.ShouldContain(new OfficialSum("総人口", "2015", 193_125));
        preview.Notes.ShouldContain(n => n.Contains("男女の合計と合わないところが") && n.Contains("甲府市"));
    }

    [Theory]
    // Hokkaido to Shizuoka: 14 municipalities with the three designated cities, the five wards of Sendai and one of Sapporo, no prefecture.
    [InlineData("municipality-codes.csv")]
    [InlineData("standard-area-codes.csv")]
    public void Wards_of_a_designated_city_are_no_municipalities_and_wards_of_Tokyo_are(string name)
    {
        var preview = CodesPreview.Of(name, Bytes(name));

        preview.Problems.ShouldBeEmpty();
        preview.Sums.Where(s => s.Value > 0).Select(s => (s.Label, s.Value)).ShouldBe([("市区町村", 15), ("政令指定都市の区", 6)]);
    }

    [Fact]
    public void The_national_table_of_2011_adds_up_to_the_published_output_in_both_forms()
    {
        var square = InputOutputPreview.Square("io", Bytes("io-13-2011-wide.csv"));
        var @long = InputOutputPreview.Listed("io", Bytes("io-13-2011-long.csv"));

        square.Problems.ShouldBeEmpty();
        @long.Problems.ShouldBeEmpty();
        @long.Sums.ShouldBe(square.Sums);
        square
            .Sums.Select(s => (s.Label, s.Value))
            .ShouldBe([
                ("産業の数", 13),
                ("中間投入", 462_769_600),
                ("粗付加価値", 476_905_256),
                ("国内（域内）最終需要", 489_118_753),
                ("輸出（移輸出）", 70_944_580),
                ("輸入（移輸入、控除）", -83_158_077),
                ("生産額", 939_674_856),
            ]);
    }

    [Theory]
    // Fishing has 2, 6 and 21 classes, mining 1, 7 and 32 in both revisions.
    [InlineData("jsic-rev13.csv")]
    [InlineData("jsic-rev14.csv")]
    public void The_published_numbers_of_classes_of_two_divisions_are_met(string name)
    {
        var preview = JsicPreview.Of(name, Bytes(name));

        preview.Problems.ShouldBeEmpty();
        preview.Sums.Select(s => (int)s.Value).ShouldBe([2, 3, 13, 53]);
    }

    [Fact]
    public void Aomori_is_as_large_on_the_map_as_published_in_both_forms()
    {
        var geo = BoundaryFile.Read("g", Bytes("boundaries-02.geojson"));
        var topo = BoundaryFile.Read("t", Bytes("boundaries-02.topojson.json"));

        (geo.Problems.Count, topo.Problems.Count, geo.Shapes.Count, topo.Shapes.Count).ShouldBe((0, 0, 2, 2));
        // 824.6 km² by 国土地理院; the boundary is simplified to a hundredth of its points.
        MapArea.SquareKilometres(geo, "022012").ShouldBe(824.6, 20);
        MapArea.SquareKilometres(topo, "022012").ShouldBe(MapArea.SquareKilometres(geo, "022012"), 2);
        // 外ヶ浜町 is in two parts, with the town of Imabetsu between them: 230.3 km².
        geo.Shapes.Single(s => s.Code?.Digits == "023078").Rings.Count.ShouldBe(2);
        MapArea.SquareKilometres(topo, "023078").ShouldBe(230.3, 10);
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "published", name));
}
