using System.Text;
using Okoshi.App.Imports;
using Okoshi.App.Region;
using Okoshi.Engine.Region;

namespace Okoshi.App.Tests.Region;

/// <summary>What tables write in place of a number is not known, and never 0.</summary>
public sealed class StatisticsMarksTests
{
    [Theory]
    [InlineData("－")]
    [InlineData("-")]
    [InlineData("‐")]
    [InlineData("X")]
    [InlineData("x")]
    [InlineData("***")]
    [InlineData("…")]
    [InlineData("△")]
    [InlineData("")]
    public void A_mark_is_not_known_and_neither_is_what_needs_it(string mark)
    {
        var file = Values($"甲市,農業,100\n甲市,漁業,{mark}\n乙町,農業,50\n乙町,漁業,0\n全国,農業,1000\n全国,漁業,200\n");

        var rows = RegionIndustryAnalysis.Quotients(file, QuotientBasis.Workers);

        rows.Where(r => r.Region == "甲市").ShouldAllBe(r => r.Lq == null && r.Reason != null);
        rows.Single(r => r.Region == "甲市" && r.Industry == "漁業").Value.ShouldBeNull();
        rows.Where(r => r.Region == "乙町").Select(r => r.Lq).ShouldBe([1.2m, 0m]);
        RegionIndustryAnalysis.Specialisations(file)[0].Herfindahl.ShouldBeNull();
        file.Conventions.Any(c => c.Contains("記号", StringComparison.Ordinal)).ShouldBe(mark.Length > 0);
    }

    [Fact]
    public void Marks_are_counted_with_their_meanings() =>
        Values("甲市,農業,－\n甲市,漁業,X\n甲市,製造,X\n甲市,小売,***\n全国,農業,1\n全国,漁業,1\n全国,製造,1\n全国,小売,1\n")
            .Conventions.ShouldContain(
                "数でない記号は「分からない」とした（0ではない）：－（該当する数がない） 1 件、X（公表しない（秘匿）） 2 件、***（計算できない） 1 件"
            );

    [Theory]
    [InlineData("甲市,農業,X,90\n乙町,農業,10,20\n全国,農業,1000,900\n", 0)]
    [InlineData("甲市,農業,100,…\n乙町,農業,10,20\n全国,農業,1000,900\n", 0)]
    [InlineData("甲市,農業,100,90\n乙町,農業,10,20\n全国,農業,1000,***\n", 0, 1)]
    public void A_change_from_or_to_a_mark_is_not_known(string lines, params int[] unknown)
    {
        var file = RegionIndustryAnalysis.ReadSpans("t.csv", Encoding.UTF8.GetBytes("region,industry,start,end\n" + lines), null);

        var rows = RegionIndustryAnalysis.ShiftShares("t.csv", file);

        rows.Index().Where(r => r.Item.Total is null).Select(r => r.Index).ShouldBe(unknown);
        rows.ShouldAllBe(r => (r.Total == null) == (r.Reason != null) && (r.Total == null) == (r.National == null));
    }

    [Fact]
    public void Where_every_number_is_needed_a_mark_is_told_with_its_meaning() =>
        Should
            .Throw<BadInputException>(() =>
                RegionIndustryAnalysis.ReadValues("t.csv", "region,industry,value\n甲市,農業,X\n"u8, null, mayBeEmpty: false)
            )
            .Lines[0]
            .ShouldContain("「X」は「公表しない（秘匿）」の記号で、数ではありません");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tables_parted_by_tabs_are_read_as_spreadsheets_save_them(bool isUtf16)
    {
        const string Text =
            "region\tindustry\tvalue\r\n青森\t\"小売, 卸\"\t5\r\n青森\t農業\t5\r\n全国\t\"小売, 卸\"\t50\r\n全国\t農業\t80\r\n";
        byte[] bytes = isUtf16 ? [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] : Encoding.UTF8.GetBytes(Text);

        RegionIndustryAnalysis.ReadValues("t.txt", bytes, null).Value("青森", "小売, 卸").ShouldBe(5);

        CsvTable.Read("t.txt", "名前\t年\r\n甲\t1\r\n乙\r\n").Problems.Single().NextStep.ShouldContain("タブの数");
        CsvTable.Read("t.csv", "名前,年\r\n甲\tと,1\r\n").Lines.Single().Cells["名前"].ShouldBe("甲\tと");
        CsvTable.Read("t.csv", "名前\r\n甲\t乙\r\n").Lines.Single().Cells["名前"].ShouldBe("甲\t乙");
    }

    private static RegionIndustryFile Values(string lines) =>
        RegionIndustryAnalysis.ReadValues("t.csv", Encoding.UTF8.GetBytes("region,industry,value\n" + lines), null);
}
