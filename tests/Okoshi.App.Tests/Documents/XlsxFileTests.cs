using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Okoshi.App.Documents;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Okoshi.App.Tests.Documents;

public sealed class XlsxFileTests
{
    [Fact]
    public void The_workbook_is_valid_open_xml()
    {
        using var document = Open(SampleTables.Awkward);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(
            document,
            TestContext.Current.CancellationToken
        );
        errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_table_and_a_single_column_are_valid_too()
    {
        using var document = Open(new DocumentTable("空", [new DocumentColumn("a", "項目", CellKind.Text)], []));
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_table_gives_the_same_bytes()
    {
        var first = XlsxFile.Write(SampleTables.Awkward);
        // Zip times have steps of two seconds; the second file must not depend on them.
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        XlsxFile.Write(SampleTables.Awkward).ShouldBe(first);
    }

    [Fact]
    public void The_print_sheet_has_title_date_table_notes_and_sources_on_a4()
    {
        using var document = Open(SampleTables.Awkward);
        var sheet = Sheet(document, XlsxFile.PrintSheet);
        var rows = Texts(sheet);
        rows[0][0].ShouldBe("支援制度の一覧");
        rows[1][0].ShouldStartWith("令和8年11月1日（2026-11-01）現在");
        rows[3].ShouldBe(["名称", "事業費（千円）", "割合（%）", "確認日", "年度", "募集中"]);
        rows[4].ShouldBe(["創業, \"支援\"\n二行目", "1234567.5", "12.50", "令和元年5月1日（2019-05-01）", "令和元（2019）年度", "はい"]);
        rows[5][2].ShouldBe("秘匿");
        rows[6][1].ShouldBe("—");
        rows[8][0].ShouldBe("※ 割合は四捨五入していない値です。");
        rows[9][0].ShouldBe("出典：青森市「戦略」2024年");
        var setup = sheet.Elements<PageSetup>().Single();
        setup.PaperSize!.Value.ShouldBe(9u);
        setup.FitToWidth!.Value.ShouldBe(1u);
        document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single().Text.ShouldBe("'印刷用'!$4:$4");
    }

    [Fact]
    public void The_data_sheet_has_one_value_a_cell_typed_and_nothing_merged()
    {
        using var document = Open(SampleTables.Awkward);
        var sheet = Sheet(document, XlsxFile.DataSheetName);
        var rows = Texts(sheet);
        rows[0]
            .ShouldBe([
                "団体コード",
                "団体名",
                "名称",
                "事業費",
                "事業費（単位）",
                "割合",
                "割合（単位）",
                "割合（値がない理由）",
                "確認日（西暦）",
                "確認日（和暦）",
                "年度（西暦）",
                "年度（和暦）",
                "募集中",
            ]);
        rows[1]
            .ShouldBe([
                "022012",
                "青森市",
                "創業, \"支援\"\n二行目",
                "1234567.5",
                "千円",
                "12.50",
                "%",
                "",
                "43586",
                "令和元年5月1日",
                "2019",
                "令和元年度",
                "はい",
            ]);
        rows[2][8].ShouldBe("1880-01-02");
        sheet.Descendants<MergeCell>().ShouldBeEmpty();
        var cells = sheet.Descendants<Row>().ElementAt(1).Elements<SheetCell>().ToArray();
        cells[0].DataType!.Value.ShouldBe(CellValues.InlineString);
        cells[3].DataType.ShouldBeNull();
        cells[8].StyleIndex!.Value.ShouldBe(8u);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_replaced_not_fatal()
    {
        using var document = Open(SampleTables.Awkward);
        Texts(Sheet(document, XlsxFile.DataSheetName))[3][2].ShouldBe("㈱〜草𠮷\uFFFD\uFFFD");
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    public void Columns_are_named_as_in_spreadsheets(int number, string name)
    {
        var columns = Enumerable.Range(1, number).Select(i => new DocumentColumn("c" + i, "列" + i, CellKind.Text)).ToArray();
        using var document = Open(
            new DocumentTable(
                "広い表",
                columns,
                [
                    [.. columns.Select(c => Okoshi.App.Documents.Cell.Of(c.Key))],
                ]
            )
        );
        Sheet(document, XlsxFile.DataSheetName)
            .Descendants<Row>()
            .Last()
            .Elements<SheetCell>()
            .Last()
            .CellReference!.Value.ShouldBe(name + "2");
    }

    private static SpreadsheetDocument Open(DocumentTable table) =>
        SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Write(table)), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var id = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.Name == name).Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet;
    }

    private static List<List<string>> Texts(Worksheet sheet) =>
        [
            .. sheet
                .Descendants<Row>()
                .Select(r => r.Elements<SheetCell>().Select(c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "").ToList()),
        ];
}
