using System.Text;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Imports;

public sealed class ImportPreviewTests
{
    private static readonly ImportColumn[] Columns =
    [
        new("name", "氏名", IsRequired: true) { Aliases = ["名前"] },
        new("birth", "生年月日", CellKind.Date),
        new("income", "年収", CellKind.Number),
        new("open", "公開", CellKind.YesNo),
        new("year", "年度", CellKind.FiscalYear),
    ];

    [Fact]
    public void A_good_file_shows_encoding_columns_rows_and_typed_values()
    {
        var preview = Read("名前,生年月日,年収,公開,年度,備考,,\n髙橋 花子,H12.3.4,\"1,234\",○,R8,x,,\n,,,,,,,\n鈴木,,,,,,,\n");
        preview.Problems.ShouldBeEmpty();
        preview.EncodingName.ShouldBe("UTF-8");
        preview
            .Columns.Select(c => (c.Heading, c.Meaning?.Key))
            .ShouldBe([("名前", "name"), ("生年月日", "birth"), ("年収", "income"), ("公開", "open"), ("年度", "year"), ("備考", null)]);
        preview.RowCount.ShouldBe(2);
        var cells = preview.Rows[0].Cells;
        cells["name"].ShouldBe(new Cell.Text("髙橋 花子"));
        cells["birth"].ShouldBe(new Cell.Date(new DateOnly(2000, 3, 4)));
        cells["income"].ShouldBe(new Cell.Number(1234));
        cells["open"].ShouldBe(new Cell.YesNo(true));
        cells["year"].ShouldBe(new Cell.Year(new FiscalYear(2026)));
        preview.Rows[1].Cells["open"].ShouldBe(Cell.Unknown);
        preview.Rows[1].Line.ShouldBe(4);
    }

    [Fact]
    public void All_problems_are_told_at_once_and_good_rows_stay()
    {
        var preview = Read(
            "氏名,生年月日,年収,公開\n花子,2025-02-29,多い,たぶん\n太郎,,1,はい\n,2000-01-01,1,はい\n次郎,2000-01-01\n\uFFFD郎,,,\n三郎,,,,余分\n"
        );
        preview.Rows.Select(r => r.Line).ShouldBe([3]);
        preview.RowCount.ShouldBe(6);
        preview
            .Problems.Select(p => (p.Line, p.Field))
            .ShouldBe([(2, "生年月日"), (2, "年収"), (2, "公開"), (4, "氏名"), (5, ""), (6, "氏名"), (7, "")]);
        preview
            .Problems[0]
            .ToString()
            .ShouldBe(
                "people.csv 2行目「生年月日」：「2025-02-29」という日はありません。年月日（例：2026-04-01、2026/4/1、令和8年4月1日、R8.4.1）が必要です。このセルを直してください。"
            );
    }

    [Fact]
    public void Missing_and_doubled_columns_are_problems_of_the_first_line()
    {
        var preview = Read("氏名の読み,年収,income\nx,1,2\n");
        preview.Problems.Count.ShouldBe(2);
        preview.Problems.ShouldAllBe(p => p.Line == 1);
        preview.Problems.ShouldContain(p => p.Field == "氏名" && p.Found == "必要な列がありません");
        preview.Problems.ShouldContain(p => p.Found == "「年収」と「income」が同じ項目です");
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_before_it_is_read()
    {
        var preview = ImportPreview.Read("big.csv", new byte[3 * 1024 * 1024], Columns, largestFile: 2 * 1024 * 1024);
        preview.Problems.ShouldHaveSingleItem().Found.ShouldBe("ファイルが大きすぎます（3.0 MB）");
        preview.Problems[0].Expected.ShouldStartWith("2.0 MBまで");
    }

    [Theory]
    [InlineData("")]
    [InlineData("氏名\n")]
    public void A_file_without_rows_says_so(string text) => Read(text).Problems.ShouldHaveSingleItem();

    [Fact]
    public void A_file_that_is_no_text_says_so() =>
        ImportPreview
            .Read("x.csv", [0x50, 0x4B, 0x03, 0x04, 0x00], Columns)
            .Problems.ShouldHaveSingleItem()
            .Found.ShouldBe("文字コードを読み取れません");

    [Fact]
    public void Many_problems_are_shown_up_to_a_hundred_and_then_counted()
    {
        var problems = Enumerable
            .Range(1, 1300)
            .Select(i => new ImportProblem("a.csv", i, i % 3 == 0 ? "年収" : "", "x", "y", "z"))
            .ToArray();
        var lines = ProblemLines.Of(problems);
        lines.Count.ShouldBe(101);
        lines[^1].ShouldStartWith("ほか 1,200 件（行全体 800 件、「年収」 400 件）");
        new BadInputException(problems).Lines.ShouldBe(lines);
        ProblemLines.Of(problems[..100]).Count.ShouldBe(100);
    }

    [Fact]
    public void A_list_of_municipalities_as_published_is_read_without_loss()
    {
        var preview = ImportPreview.Read(
            "municipality-codes.csv",
            Published("municipality-codes.csv"),
            [new("lgcode", "団体コード", IsRequired: true), new("lat", "緯度", CellKind.Number)]
        );
        preview.Problems.ShouldBeEmpty();
        preview.RowCount.ShouldBe(21);
        preview.Rows.ShouldAllBe(r => r.Cells["lat"] is Cell.Number);
        preview.Rows[2].Cells["lgcode"].ShouldBe(new Cell.Text("022012"));
        preview.Columns.Count(c => c.Meaning is null).ShouldBe(8);
    }

    [Fact]
    public void Programmes_of_a_national_site_keep_their_awkward_cells()
    {
        var preview = ImportPreview.Read(
            "jgrants.csv",
            Published("jgrants-2026-08-22.csv"),
            [new("title", "名称", IsRequired: true), new("deadline", "締切", CellKind.Date), new("amount_max", "上限額", CellKind.Number)]
        );
        preview.Problems.ShouldBeEmpty();
        preview.RowCount.ShouldBe(10);
        preview.Rows[2].Cells["title"].ShouldBe(new Cell.Text("架空のものづくり試作助成\n（第2回）"));
        preview.Rows[2].Cells["amount_max"].ShouldBe(Cell.Unknown);
        preview.Rows[3].Cells["amount_max"].ShouldBe(new Cell.Number(0));
    }

    private static ImportPreview Read(string text) => ImportPreview.Read("people.csv", Encoding.UTF8.GetBytes(text), Columns);

    private static byte[] Published(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "published", name));
}
