using Okoshi.App.Region.Official;

namespace Okoshi.App.Tests.Region;

/// <summary>The publishers' whole files, where they are at hand: what only all municipalities of Japan together can show.</summary>
public sealed class WholeFilesTests
{
    private static readonly (string Name, string Edition, string Establishments, int Population)[] Editions =
    [
        ("ssdse/SSDSE-A-2018.csv.gz", "", "C2107 ", 127_094_745),
        ("ssdse/SSDSE-A-2021.csv", "2021", "C2108 ", 127_094_745),
        ("ssdse/SSDSE-A-2024.csv.gz", "2024", "C2108 ", 126_146_099),
        ("ssdse/SSDSE-A-2026.csv", "2026", "C2108 ", 126_146_099),
    ];

    [Fact]
    public void Every_edition_of_ssdse_has_all_municipalities_and_the_nations_population()
    {
        foreach (var (name, edition, establishments, population) in Editions)
        {
            var preview = SsdsePreview.Of(name, Shared(name));
            preview.Problems.ShouldBeEmpty(name);
            (preview.Edition, preview.Rows).ShouldBe((edition, 1741));
            preview.Sums[0].Value.ShouldBe(population);
            preview.Sums.ShouldContain(s => s.Label.StartsWith(establishments, StringComparison.Ordinal));
        }
        var newest = SsdsePreview.Of("SSDSE-A-2026.csv", Shared("ssdse/SSDSE-A-2026.csv"));
        newest.Sums.ShouldContain(new OfficialSum("C2208 従業者数（民営）", "2021", 57_937_290));
        newest.Notes.ShouldContain(n =>
            n.StartsWith("「従業者数（民営）」が内訳の合計と合わない市区町村が 13 あります", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_census_has_every_municipality_and_the_projection_none_of_Fukushima()
    {
        var census = AgeSexPreview.Census("census", Shared("population/census_1980_2015_municipality_age_sex.csv.gz"));
        census.Problems.ShouldBeEmpty();
        (census.Rows, census.Areas).ShouldBe((109_683, 1741));
        census.Sums.ShouldContain(new OfficialSum("総人口", "2015", 127_094_745));
        census.Notes.ShouldContain(n => n.Contains("男女の合計と合わないところが 60 あります（甲府市、富士河口湖町）"));

        var projection = AgeSexPreview.Ipss("ipss", Shared("population/ipss2018_projection_municipality_age_sex.csv.gz"));
        projection.Problems.ShouldBeEmpty();
        (projection.Rows, projection.Areas).ShouldBe((100_920, 1682));
        projection.Notes.ShouldContain(n => n.StartsWith("福島県の市町村がありません", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_of_codes_and_boundaries_hold_all_municipalities_and_the_classification_all_classes()
    {
        foreach (
            var (name, municipalities) in new[]
            {
                ("municipalities/localgovjp.csv", 1741),
                ("municipalities/estat_standard_area_codes.csv", 1747),
            }
        )
        {
            var preview = CodesPreview.Of(name, Shared(name));
            preview.Problems.ShouldBeEmpty(name);
            preview.Sums.Single(s => s.Label == "市区町村").Value.ShouldBe(municipalities);
        }
        var japan = BoundaryPreview.Of("j", Shared("maps/municipalities_japan_s0001.topojson.json"));
        (japan.Problems.Count, japan.Rows, japan.Areas).ShouldBe((0, 1897, 1894));
        foreach (
            var (name, classes) in new[]
            {
                ("jsic/jsic_rev14.csv", new[] { 20, 99, 536, 1473 }),
                ("jsic/jsic_rev13.csv", [20, 99, 530, 1460]),
            }
        )
        {
            JsicPreview.Of(name, Shared(name)).Sums.Select(s => (int)s.Value).ShouldBe(classes, name);
        }
    }

    private static byte[] Shared(string name)
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "data", name);
        if (!File.Exists(file))
            Assert.Skip($"../shared/data/{name} がありません");
        return OfficialFile.Unpack(name, File.ReadAllBytes(file));
    }
}
