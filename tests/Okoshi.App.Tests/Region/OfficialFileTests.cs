using System.IO.Compression;
using System.Text;
using Okoshi.App.Imports;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region;

public sealed class OfficialFileTests
{
    [Fact]
    public void Ssdse_is_read_from_utf8_and_cp932_alike()
    {
        var text = File.ReadAllText(Case("ssdse-a-sample.csv"));
        var utf8 = SsdseTable.Read("a.csv", Encoding.UTF8.GetBytes(text));
        var cp932 = SsdseTable.Read("a.csv", TextDecoder.ShiftJis.GetBytes(text));
        utf8.Problems.ShouldBeEmpty();
        (utf8.Edition, utf8.Rows.Count, utf8.Items[0]).ShouldBe(("2026", 3, new SsdseItem("A1101", "2020", "総人口")));
        utf8.Rows[0].Area.ShouldBe(new OfficialArea(MunicipalityCode.Parse("022012"), "青森県", "青森市"));
        cp932.Rows.SelectMany(r => r.Values).ShouldBe(utf8.Rows.SelectMany(r => r.Values));
    }

    [Fact]
    public void A_missing_value_of_ssdse_is_unknown_and_a_total_that_contradicts_its_parts_is_told()
    {
        var preview = SsdsePreview.Of("a.csv", File.ReadAllBytes(Case("ssdse-a-sample.csv")));
        preview.Sums.ShouldContain(new OfficialSum("A1101 総人口", "2020", 497_761));
        preview.Sums.ShouldNotContain(s => s.Label.StartsWith("A4101"));
        preview.Notes.ShouldContain(n => n.Contains("合わない市区町村が 1 あります") && n.Contains("弘前市：総数 70、内訳の合計 65"));
        preview.Notes.ShouldContain(n => n.Contains("値のないところが 1 あります"));
    }

    [Theory]
    [InlineData("R02201,青森県", "R99999,青森県", "4行目「地域コード」：「R99999」は知らない地域コードです")]
    [InlineData("275192", "-275192", "4行目「A1101 総人口」：「-275192」は使えません")]
    [InlineData("R02202", "R02201", "「022012」（青森市）が 2 行あります")]
    [InlineData("地域コード", "コード", "SSDSE-A の見出しではありません")]
    [InlineData("地域コード,都道府県,市区町村,", "地域コード,都道府県,総人口,", "SSDSE-A の見出しではありません")]
    [InlineData("A1101,", "B1101,", "「A1101」：総人口の列がありません")]
    [InlineData(",127940,", ",227940,", "4行目「A1101 総人口」：青森市の総数は 275,192 ですが、内訳の合計は 375,192 です")]
    public void Faults_of_ssdse_are_told_with_line_and_item(string from, string to, string says)
    {
        var text = File.ReadAllText(Case("ssdse-a-sample.csv")).Replace(from, to, StringComparison.Ordinal);
        SsdseTable.Read("a.csv", Encoding.UTF8.GetBytes(text)).Problems.Select(p => p.ToString()).ShouldContain(p => p.Contains(says));
    }

    [Fact]
    public void Ages_and_sexes_are_read_and_a_missing_age_is_a_fault()
    {
        var text = File.ReadAllText(Case("census-sample.csv"));
        var table = AgeSexTable.Read("c.csv", Encoding.UTF8.GetBytes(text));
        table.Problems.ShouldBeEmpty();
        table.Years.ShouldBe([2010, 2015]);
        (table.Rows[2].Age, table.Rows[2].Sex, table.Rows[2].Persons[1]).ShouldBe((new AgeBand("5+", 5, null), Sex.Total, 7));
        AgeSexPreview
            .Census("c.csv", Encoding.UTF8.GetBytes(text))
            .Notes.ShouldBe(["年齢不詳が 1 人います（2015年）。年齢別の割合からは除きます"]);
        var missing = AgeSexTable.Read(
            "c.csv",
            Encoding.UTF8.GetBytes(text.Replace("02201,青森市,F,0～4歳,2,1\n", "", StringComparison.Ordinal))
        );
        missing.Problems.ShouldHaveSingleItem().ToString().ShouldContain("青森市（022012）に「0-4」の行がありません");
        AgeSexTable.Read("c.csv", "code,name,sex\n"u8).Problems.Count.ShouldBe(2);
        var contradicting = AgeSexTable.Read(
            "c.csv",
            Encoding.UTF8.GetBytes(text.Replace("02201,青森市,T,総数,12,11", "02201,青森市,T,総数,12,111", StringComparison.Ordinal))
        );
        contradicting
            .Problems.Select(p => p.ToString())
            .ShouldContain(p => p.Contains("2行目「2015」：青森市の2015年の総数は 111 ですが、年齢階級の合計は 11 です"));
    }

    [Fact]
    public void All_faults_of_an_age_table_are_told_at_once()
    {
        var problems = AgeSexTable
            .Read(
                "c.csv",
                Encoding.UTF8.GetBytes("code,name,sex,age,2015\n99999,x,T,総数,1\n02201,x,Q,総数,1\n02201,x,T,若者,1\n02201,x,T,総数,-1\n")
            )
            .Problems;
        problems.Select(p => (p.Line, p.Field)).ShouldBe([(2, "code"), (3, "sex"), (4, "age"), (5, "2015")]);
    }

    [Fact]
    public void Codes_with_lost_zeros_are_mended_by_their_check_digit_and_wards_are_kept_apart()
    {
        var preview = CodesPreview.Of(
            "k.csv",
            "lgcode,pref,city\n10006,北海道,\n011002,北海道,札幌市\n011011,北海道,札幌市 中央区\n022012,青森県,青森市\n"u8
        );
        preview.Problems.ShouldBeEmpty();
        preview
            .Sums.Select(s => (s.Label, s.Value))
            .ShouldBe([("市区町村", 2), ("政令指定都市の区", 1), ("都道府県", 1)], ignoreOrder: true);
        preview.Notes.ShouldContain("「10006」は、先頭の 0 が落ちた番号とみて、010006（北海道）と読みました");
        CodesPreview
            .Of("k.csv", "lgcode\n022013\n"u8)
            .Problems.ShouldHaveSingleItem()
            .ToString()
            .ShouldContain("「022013」は、最後の検査数字が合いません。022012（青森県青森市）ですか");
    }

    [Fact]
    public void Packed_files_are_unpacked_and_broken_ones_are_told()
    {
        using var memory = new MemoryStream();
        using (var packer = new GZipStream(memory, CompressionMode.Compress))
            packer.Write("a,b\n"u8);
        OfficialFile.Unpack("x.gz", memory.ToArray()).ShouldBe("a,b\n"u8.ToArray());
        OfficialFile.Unpack("x.csv", "a,b"u8.ToArray()).ShouldBe("a,b"u8.ToArray());
        Should
            .Throw<BadInputException>(() => OfficialFile.Unpack("x.gz", [0x1F, 0x8B, 1, 2, 3]))
            .Message.ShouldContain("gzip として開けません");
    }

    private static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);
}
