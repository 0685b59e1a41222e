using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Documents;
using Okoshi.App.Imports;

namespace Okoshi.App.Tests.Documents;

public sealed class CsvFileTests
{
    [Fact]
    public void A_csv_file_is_utf8_with_a_mark_and_data_columns()
    {
        var file = CsvFile.Write(SampleTables.Awkward);
        file.Bytes.Take(3).ShouldBe(Encoding.UTF8.Preamble.ToArray());
        file.Replaced.Notes.ShouldBeEmpty();
        var table = CsvTable.Read("out.csv", file.Bytes);
        table.Problems.ShouldBeEmpty();
        table.Columns.Take(5).ShouldBe(["団体コード", "団体名", "名称", "事業費", "事業費（単位）"]);
        table.Lines[0].Cells["名称"].ShouldBe("創業, \"支援\"\n二行目");
        table.Lines[0].Cells["確認日（西暦）"].ShouldBe("2019-05-01");
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+81 17", "\"'+81 17\"")]
    [InlineData("-5", "\"'-5\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("－", "－")]
    [InlineData("普通の文", "普通の文")]
    public void Text_cannot_become_a_formula(string text, string written)
    {
        Lines(Cell.Of(text)).ShouldBe("a\r\n" + written + "\r\n");
    }

    [Fact]
    public void Headings_cannot_become_formulas_either()
    {
        using var text = new StringWriter();
        CsvFile.Write(new DocumentTable("t", [new DocumentColumn("a", "=1", CellKind.Text)], []), text);
        text.ToString().ShouldBe("\"'=1\"\r\n");
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("-1234567.89")]
    [InlineData("79228162514264337593543950335")]
    public void Negative_and_large_numbers_stay_numbers(string number) =>
        Lines(Cell.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))).ShouldEndWith("\n" + number + "\r\n");

    [Fact]
    public void Shift_jis_keeps_what_it_can_and_says_what_it_replaced()
    {
        var file = CsvFile.Write(SampleTables.Awkward, CsvEncoding.ShiftJis);
        TextDecoder.ShiftJis.GetString(file.Bytes).ShouldContain("㈱～草〓");
        file.Replaced.All.Select(r => r.Letter).ShouldBe(["𠮷", "\uFFFD"]);
        file.Replaced.Notes[0].ShouldContain("𠮷（1）");
        TextDecoder.Decode(file.Bytes)!.EncodingName.ShouldBe("CP932");
    }

    [Theory]
    [InlineData("ハ\u309A", "パ", "")]
    [InlineData("か\u3099き", "がき", "")]
    [InlineData("葛\U000E0100城", "葛城", "葛\U000E0100→葛 1")]
    [InlineData("辻\uFE00", "辻", "辻\uFE00→辻 1")]
    [InlineData("𠮷野と𠮷田", "〓野と〓田", "𠮷→〓 2")]
    [InlineData("か\u309A", "〓", "か\u309A→〓 1")]
    [InlineData("1〜2−3—4‖5¢6¥", "1～2－3―4∥5￠6￥", "")]
    [InlineData("10–20", "10－20", "–→－ 1")]
    [InlineData("髙﨑‐①㈱Ⅳ", "髙﨑‐①㈱Ⅳ", "")]
    [InlineData("朗と朗", "朗と朗", "")]
    [InlineData("👩‍👩‍👧‍👦", "〓", "👩‍👩‍👧‍👦→〓 1")]
    [InlineData("é", "〓", "é→〓 1")]
    public void Shift_jis_composes_first_and_tells_what_it_changed(string text, string written, string replaced)
    {
        var file = CsvFile.Write(
            new DocumentTable(
                "t",
                [new DocumentColumn("a", "a", CellKind.Text)],
                [
                    [Cell.Of(text)],
                ]
            ),
            CsvEncoding.ShiftJis
        );

        TextDecoder.ShiftJis.GetString(file.Bytes).ShouldBe($"a\r\n{written}\r\n");
        string.Join('、', file.Replaced.All.Select(r => $"{r.Letter}→{r.Written} {r.Count}")).ShouldBe(replaced);
        file.Replaced.Notes.Count.ShouldBe(replaced.Length == 0 ? 0 : 2);
    }

    [Fact]
    public void A_mark_behind_a_quotation_mark_does_not_break_the_file()
    {
        var column = new DocumentColumn("a", "a", CellKind.Text);
        var file = CsvFile.Write(
            new DocumentTable(
                "t",
                [column, column with { Key = "b", Header = "b" }],
                [
                    [Cell.Of("\"\u0301,"), Cell.Of("\u0301x")],
                ]
            ),
            CsvEncoding.ShiftJis
        );

        CsvTable.Read("x.csv", file.Bytes).Lines.Count.ShouldBe(1);
        TextDecoder.ShiftJis.GetString(file.Bytes).Split("\r\n")[1].ShouldBe("\"\"\"〓,\",〓x");
    }

    [Fact]
    public void Text_without_formula_signs_is_read_back_as_it_was_written() =>
        Prop.ForAll<NonNull<string>>(text =>
            {
                var clean = "文" + new string([.. text.Get.Where(c => !char.IsSurrogate(c) && c is not ('\0' or '\uFEFF'))]).Trim() + "文";
                var table = CsvTable.Read("x.csv", Lines(Cell.Of(clean)));
                return table.Lines[0].Cells["a"] == clean;
            })
            .QuickCheckThrowOnFailure();

    private static string Lines(Cell cell)
    {
        using var text = new StringWriter();
        CsvFile.Write(
            new DocumentTable(
                "t",
                [new DocumentColumn("a", "a", CellKind.Text)],
                [
                    [cell],
                ]
            ),
            text
        );
        return text.ToString();
    }
}
