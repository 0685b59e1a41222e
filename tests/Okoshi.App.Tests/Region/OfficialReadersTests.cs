using System.Text;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region;

/// <summary>
/// Input–output tables, classification, e-Stat's long form, corporations and boundaries: small files of our own in the published layouts.
/// </summary>
public sealed class OfficialReadersTests
{
    private const string Square =
        "input,industry/01_農業,industry/02_製造業,finaldemand/72_消費,export/81_輸出,import/84_輸入\nindustry/01_農業,15,50,40,5,-10\nindustry/02_製造業,20,10,90,100,-20\nvalueadded/91_所得,65,140,,,\n";

    private const string Geo =
        """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[140,40],[142,40],[142,41],[140,41],[140,40]]]},"properties":{"N03_001":"青森県","N03_004":"青森市","N03_007":"02201"}},{"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[[[[139,40],[140,40],[140,41],[139,40]]]]},"properties":{"N03_001":"青森県","N03_003":null,"N03_004":"所属未定地","N03_007":null}}]}""";

    // The same square as in Geo: arc 0 runs from (140,40) over (142,40) to (142,41), arc 1 from (140,40) over (140,41) to (142,41).
    private const string Topo =
        """{"type":"Topology","transform":{"scale":[0.5,0.25],"translate":[140,40]},"objects":{"x":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0,-2]],"properties":{"N03_004":"青森市","N03_007":"02201"}}]}},"arcs":[[[0,0],[4,0],[0,4]],[[0,0],[0,4],[4,0]]]}""";

    [Fact]
    public void A_square_table_and_its_long_form_are_the_same()
    {
        var square = InputOutputTable.ReadSquare("s.csv", Bytes(Square));
        square.Problems.ShouldBeEmpty();
        var text =
            "input_type,input_name,output_type,output_name,value_M\n"
            + string.Concat(
                square.Cells.Select(c =>
                    $"{c.Key.Row.Part.ToString().ToLowerInvariant()},{c.Key.Row.Name},{c.Key.Column.Part.ToString().ToLowerInvariant()},{c.Key.Column.Name},{c.Value}\n"
                )
            );
        var @long = InputOutputTable.ReadLong("l.csv", Bytes(text));
        @long.Problems.ShouldBeEmpty();
        @long
            .Cells.OrderBy(c => c.Key.ToString(), StringComparer.Ordinal)
            .ShouldBe(square.Cells.OrderBy(c => c.Key.ToString(), StringComparer.Ordinal));
        var preview = InputOutputPreview.Square("s.csv", Bytes(Square));
        preview
            .Sums.Select(s => (s.Label, s.Value))
            .ShouldBe([
                ("産業の数", 2),
                ("中間投入", 95),
                ("粗付加価値", 205),
                ("国内（域内）最終需要", 130),
                ("輸出（移輸出）", 105),
                ("輸入（移輸入、控除）", -30),
                ("生産額", 300),
            ]);
        preview.Notes.ShouldNotContain(n => n.Contains("合わない"));
    }

    [Theory]
    [InlineData("industry/02_製造業,20,10,", "industry/02_製造業,-20,10,", "3行目「industry/01_農業」：「-20」は使えません")]
    [InlineData("finaldemand/72_消費", "demand/72_消費", "1行目「demand/72_消費」：「demand/72_消費」は産業連関表の見出しではありません")]
    [InlineData("industry/02_製造業,20,10,90,100,-20\n", "", "産業の行が 1、列が 2 あり")]
    [InlineData("input,", "x,", "産業連関表（行列の形）の見出しではありません")]
    [InlineData("15,50", "多い,50", "「多い」は使えません")]
    public void Faults_of_an_input_output_table_are_told(string from, string to, string says) =>
        InputOutputTable
            .ReadSquare("s.csv", Bytes(Replace(Square, from, to)))
            .Problems.Select(p => p.ToString())
            .ShouldContain(p => p.Contains(says));

    [Fact]
    public void A_table_without_an_inverse_or_with_contradicting_sums_is_refused()
    {
        InputOutputPreview
            .Square("s.csv", Bytes("input,industry/a,industry/b\nindustry/a,5,5\nindustry/b,5,5\n"))
            .Problems.ShouldHaveSingleItem()
            .ToString()
            .ShouldContain("逆行列がありません");
        InputOutputPreview
            .Square("s.csv", Bytes(Replace(Square, ",65,140", ",165,140")))
            .Problems.ShouldHaveSingleItem()
            .ToString()
            .ShouldContain("「01_農業」：行の合計（生産額）は 100、列の合計（投入額）は 200 です");
        InputOutputPreview
            .Square("s.csv", Bytes("input,industry/a\nindustry/a,0\n"))
            .Notes.ShouldContain(n => n.Contains("生産額が0の産業"));
    }

    [Fact]
    public void Both_layouts_of_the_classification_are_counted_and_checked()
    {
        var listed = JsicPreview.Of(
            "j.csv",
            "code,level,parent,name\nA,大分類,,農業\n01,中分類,A,農業\n010,小分類,01,管理\n0100,細分類,010,管理\n"u8
        );
        var columned = JsicPreview.Of(
            "j.csv",
            "大分類コード,中分類コード,小分類コード,細分類コード,項目名\nA,00,000,0000,農業\nA,01,000,0000,農業\nA,01,010,0000,管理\nA,01,010,0100,管理\n"u8
        );
        listed.Problems.ShouldBeEmpty();
        columned.Problems.ShouldBeEmpty();
        foreach (var preview in new[] { listed, columned })
            preview.Sums.Select(s => s.Value).ShouldBe([1, 1, 1, 1]);
        JsicPreview
            .Of("j.csv", "code,level,parent,name\nA,大分類,,農業\n1,中分類,A,農業\n020,小分類,02,林業\n"u8)
            .Problems.Select(p => p.ToString())
            .ShouldSatisfyAllConditions(
                p => p.ShouldContain(x => x.Contains("3行目「code」：「1」（中分類）は分類の番号ではありません")),
                p => p.ShouldContain(x => x.Contains("「020」の上の分類「02」がありません"))
            );
    }

    [Fact]
    public void The_long_form_of_estat_is_summed_by_its_latest_year()
    {
        var preview = EstatLongPreview.Of(
            "e.csv",
            "item_code,item_name,unit,year,pref_code,value\nA1101,総人口,人,2020,02,1238000\nA1101,総人口,人,2020,03,1210000\nA1101,総人口,人,2015,02,1308000\nA1103,割合,%,2020,02,5\nA1101,総人口,人,2015,03,-\n"u8
        );
        preview.Problems.ShouldBeEmpty();
        preview.Sums.ShouldHaveSingleItem().ShouldBe(new OfficialSum("A1101 総人口（人）", "2020", 2_448_000));
        preview.Notes.ShouldContain(n => n.Contains("値のないところが 1 あります"));
        EstatLongPreview
            .Of("e.csv", "item_code,item_name,unit,year,pref_code,value\nA1,x,人,令和,02,1\nA1,x,人,2020,99,x1\n"u8)
            .Problems.Select(p => (p.Line, p.Field))
            .ShouldBe([(2, "year"), (3, "pref_code"), (3, "value")]);
    }

    [Fact]
    public void The_same_event_of_a_corporation_in_overlapping_files_counts_once()
    {
        var lines = File.ReadAllLines(Case("corporations-sample.csv"));
        var once = CorporationFile.Read("c.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        // Another line number, and the same corporation with another event, which is not the same.
        string[] more = [.. lines, "99" + lines[1][1..], "98" + lines[3][1..], lines[1].Replace("2025-01-10", "2025-02-10")];

        var twice = CorporationFile.Read("c.csv", Encoding.UTF8.GetBytes(string.Join('\n', more)));

        twice.Problems.ShouldBeEmpty();
        twice.Notes.ShouldContain("同じ法人の同じ出来事が二度ある行 2 件は、一度だけ数えました");
        int Sum(CorporationFile file, Func<CorporationMonth, int> of) => file.Months.Values.Sum(m => m.Sum(of));
        (Sum(twice, m => m.Born), Sum(twice, m => m.Closed)).ShouldBe((Sum(once, m => m.Born) + 1, Sum(once, m => m.Closed)));
    }

    [Fact]
    public void Closures_by_the_registrar_stand_apart_and_corrections_are_left_out()
    {
        var read = CorporationFile.Read("c.csv", File.ReadAllBytes(Case("corporations-sample.csv")));
        read.Problems.ShouldBeEmpty();
        read.Months[MunicipalityCode.Parse("022012")]
            .Select(m => (m.Month.Month, m.Born, m.Closed, m.ByRegistrar))
            .ShouldBe([(1, 2, 1, 0), (3, 0, 1, 1)]);
        read.Notes.ShouldContain(n => n.Contains("訂正の行 1 件"));
        read.Notes.ShouldContain(n => n.Contains("所在地のない行 1 件"));
        var counts = CorporationPreview.Of("c.csv", File.ReadAllBytes(Case("corporations-monthly-sample.csv")));
        counts.Sums.Select(s => s.Value).ShouldBe([45, 14, 30]);
        CorporationFile
            .Read(
                "c.csv",
                "month,city_code,new_companies,closed_companies_liquidation,closed_companies_merger,closed_companies_by_registrar,closed_companies_other_cause\n2025-13,02201,1,1,1,1,1\n2025-01,99999,1,-1,1,1,1\n"u8
            )
            .Problems.Select(p => (p.Line, p.Field))
            .ShouldBe([(2, "month"), (3, "city_code"), (3, "closed_companies_liquidation")]);
    }

    [Fact]
    public void Boundaries_are_read_from_both_forms_into_the_same_rings()
    {
        var geo = BoundaryFile.Read("g.json", Bytes(Geo));
        var topo = BoundaryFile.Read("t.json", Bytes(Topo));
        (geo.Problems.Count, topo.Problems.Count).ShouldBe((0, 0));
        topo.Shapes.ShouldHaveSingleItem().Rings.ShouldHaveSingleItem().ShouldBe(geo.Shapes[0].Rings[0]);
        geo.Shapes[1].ShouldSatisfyAllConditions(s => s.Code.ShouldBeNull(), s => s.Name.ShouldBe("所属未定地"));
        geo.Bounds.ShouldBe((139, 40, 142, 41));
        BoundaryPreview
            .Of("p.json", Bytes(Replace(Geo, ",\"N03_007\":\"02201\"", "")))
            .Notes.ShouldContain(n => n.Contains("どの図形にもコードがありません"));
        BoundaryPreview.Of("g.json", Bytes(Geo)).Notes.ShouldContain(n => n.Contains("コードのない図形が 1 あります（所属未定地）"));
    }

    [Theory]
    [InlineData("\"02201\"", "\"99201\"", "「99201」は知らない地域コードです")]
    [InlineData("[140,41],[140,40]]]}", "[140,41]]]}", "閉じていない輪があります")]
    [InlineData("[142,41]", "[342,41]", "経度か緯度が範囲の外です")]
    [InlineData("FeatureCollection", "Point", "境界の GeoJSON でも TopoJSON でもありません")]
    [InlineData("[142,41]", "[\"x\",41]", "境界のかたちが読み取れません")]
    [InlineData("}]}", "}", "JSON として読み取れません")]
    public void Faults_of_boundaries_are_told(string from, string to, string says) =>
        BoundaryFile.Read("g.json", Bytes(Replace(Geo, from, to))).Problems.Select(p => p.ToString()).ShouldContain(p => p.Contains(says));

    private static string Replace(string text, string from, string to)
    {
        text.ShouldContain(from);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);
}
