using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Okoshi.App.Japanese;

namespace Okoshi.App.Documents;

/// <summary>The sheet 「データ」: names in the first row, one value a cell, nothing merged.</summary>
internal static class XlsxDataSheet
{
    public static void Write(WorksheetPart part, DataSheet data)
    {
        using var sheet = new XlsxSheetWriter(part, Head(data));
        sheet.BeginRow();
        foreach (var header in data.Headers)
            sheet.Text(header, XlsxStyles.DataHeader);
        sheet.EndRow();
        foreach (var row in data.Rows)
        {
            sheet.BeginRow();
            foreach (var value in row)
                Value(sheet, value);
            sheet.EndRow();
        }
        sheet.Finish(new AutoFilter { Reference = $"A1:{XlsxSheetWriter.ColumnName(data.Headers.Count)}{data.Rows.Count + 1}" });
    }

    private static void Value(XlsxSheetWriter sheet, object? value)
    {
        switch (value)
        {
            case decimal number:
                sheet.Number(number, XlsxStyles.Plain);
                break;
            case int number:
                sheet.Number(number, XlsxStyles.Plain);
                break;
            case DateOnly date:
                sheet.Date(date, XlsxStyles.DataDate);
                break;
            case string text:
                sheet.Text(text, XlsxStyles.Plain);
                break;
            default:
                sheet.Empty(XlsxStyles.Plain);
                break;
        }
    }

    private static OpenXmlElement[] Head(DataSheet data) =>
        [
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            ),
            new Columns(
                data.Headers.Select(
                    (header, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = Math.Clamp(DisplayWidth.Of(header) + 4, 12, 40),
                            CustomWidth = true,
                        }
                )
            ),
        ];
}
