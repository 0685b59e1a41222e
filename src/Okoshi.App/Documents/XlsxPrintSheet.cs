using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Okoshi.App.Japanese;

namespace Okoshi.App.Documents;

/// <summary>The sheet 「印刷用」: title, filter and date, bordered table with repeated head, notes and sources, on A4.</summary>
internal static class XlsxPrintSheet
{
    private const int NarrowestColumn = 6;
    private const int WidestColumn = 44;
    private const double PortraitWidth = 95;
    private const double LineHeight = 15;

    /// <summary>Writes the sheet and returns the row of the column heads.</summary>
    public static uint Write(WorksheetPart part, DocumentTable table)
    {
        var decimals = table.Columns.Select((_, i) => table.DecimalsOf(i)).ToArray();
        var widths = table.Columns.Select((_, i) => Width(table, i)).ToArray();
        var headerRow = table.Subtitle.Length > 0 ? 4u : 3u;
        using var sheet = new XlsxSheetWriter(part, Head(widths, headerRow));
        var merges = new List<string>();
        Line(sheet, table.Title, XlsxStyles.Title, widths, merges);
        if (table.Subtitle.Length > 0)
            Line(sheet, table.Subtitle, XlsxStyles.Subtitle, widths, merges);
        Gap(sheet);
        sheet.BeginRow();
        foreach (var column in table.Columns)
            sheet.Text(column.HeaderWithUnit, XlsxStyles.Header);
        sheet.EndRow();
        foreach (var row in table.Rows)
        {
            sheet.BeginRow();
            for (var i = 0; i < row.Count; i++)
                Value(sheet, row[i], decimals[i]);
            sheet.EndRow();
        }
        if (table.Notes.Count + table.Sources.Count > 0)
            Gap(sheet);
        foreach (var note in table.Notes)
            Line(sheet, "※ " + note, XlsxStyles.Note, widths, merges);
        foreach (var source in table.Sources)
            Line(sheet, "出典：" + source, XlsxStyles.Note, widths, merges);
        sheet.Finish(Tail(merges, widths.Sum() > PortraitWidth));
        return headerRow;
    }

    private static void Value(XlsxSheetWriter sheet, Cell cell, int decimals)
    {
        if (cell is Cell.Number number)
            sheet.Number(number.Value, XlsxStyles.Number(decimals));
        else
            sheet.Text(CellText.Display(cell), cell is Cell.Text ? XlsxStyles.Text : XlsxStyles.Centred);
    }

    private static void Line(XlsxSheetWriter sheet, string text, uint style, double[] widths, List<string> merges)
    {
        var letterSize = style == XlsxStyles.Title ? 1.4 : 1.0;
        var lines = Math.Max(1, Math.Ceiling(DisplayWidth.Of(text) * letterSize / widths.Sum()));
        sheet.BeginRow(lines * LineHeight * letterSize);
        sheet.Text(text, style);
        for (var i = 1; i < widths.Length; i++)
            sheet.Empty(style);
        sheet.EndRow();
        if (widths.Length > 1)
            merges.Add($"A{sheet.Row}:{XlsxSheetWriter.ColumnName(widths.Length)}{sheet.Row}");
    }

    private static void Gap(XlsxSheetWriter sheet)
    {
        sheet.BeginRow();
        sheet.EndRow();
    }

    private static double Width(DocumentTable table, int index)
    {
        var column = table.Columns[index];
        var widest = table
            .Rows.Select(r => DisplayWidth.Of(CellText.Display(r[index], column.Decimals)))
            .Append(DisplayWidth.Of(column.HeaderWithUnit))
            .Max();
        return Math.Clamp(widest + 2, NarrowestColumn, WidestColumn);
    }

    private static OpenXmlElement[] Head(double[] widths, uint headerRow) =>
        [
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = headerRow,
                        TopLeftCell = $"A{headerRow + 1}",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    ShowGridLines = false,
                    TabSelected = true,
                    WorkbookViewId = 0,
                }
            ),
            new Columns(
                widths.Select(
                    (width, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = width,
                            CustomWidth = true,
                        }
                )
            ),
        ];

    private static IEnumerable<OpenXmlElement> Tail(List<string> merges, bool isWide)
    {
        if (merges.Count > 0)
            yield return new MergeCells(merges.Select(m => new MergeCell { Reference = m })) { Count = (uint)merges.Count };
        yield return new PageMargins
        {
            Left = 0.5,
            Right = 0.5,
            Top = 0.6,
            Bottom = 0.7,
            Header = 0.3,
            Footer = 0.3,
        };
        yield return new PageSetup
        {
            PaperSize = 9,
            Orientation = isWide ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        };
        yield return new HeaderFooter(new OddFooter("&C&P / &N ページ"));
    }
}
