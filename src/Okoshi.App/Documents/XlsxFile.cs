using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Okoshi.App.Documents;

/// <summary>
/// Writes a table as a workbook with the sheets 「印刷用」 (for paper) and 「データ」 (for machines). The same table gives the same bytes.
/// </summary>
public static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string PrintSheet = "印刷用";
    public const string DataSheetName = "データ";

    public static byte[] Write(DocumentTable table)
    {
        return OfficePackage.Build(stream => Build(stream, table));
    }

    private static void Build(Stream stream, DocumentTable table)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        var properties = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(properties, "rId2");
        OfficePackage.WriteProperties(properties, table.Title);
        workbook.AddNewPart<WorkbookStylesPart>("rId3").Stylesheet = XlsxStyles.Create();
        var headerRow = XlsxPrintSheet.Write(workbook.AddNewPart<WorksheetPart>("rId1"), table);
        XlsxDataSheet.Write(workbook.AddNewPart<WorksheetPart>("rId2"), DataSheet.Of(table));
        workbook.Workbook = new Workbook(
            new Sheets(Sheet(PrintSheet, 1), Sheet(DataSheetName, 2)),
            new DefinedNames(new DefinedName($"'{PrintSheet}'!${headerRow}:${headerRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 })
        );
    }

    private static Sheet Sheet(string name, uint number) =>
        new()
        {
            Name = name,
            SheetId = number,
            Id = $"rId{number}",
        };
}
