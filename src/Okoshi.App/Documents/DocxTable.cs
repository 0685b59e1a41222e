using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Okoshi.App.Japanese;

namespace Okoshi.App.Documents;

/// <summary>A table in a Word document: its title, the grid with a head repeated on each page, notes and sources.</summary>
internal static class DocxTable
{
    // A4 less the margins, in twentieths of a point.
    private const int TextWidth = 11_906 - (2 * 1_418);

    public static IEnumerable<OpenXmlElement> Elements(DocumentTable table)
    {
        if (table.Title.Length > 0)
            yield return DocxParagraph.Of(table.Title, DocxStyles.Caption);
        if (table.Subtitle.Length > 0)
            yield return DocxParagraph.Of(table.Subtitle, DocxStyles.Note);
        yield return Grid(table);
        foreach (var note in table.Notes)
            yield return DocxParagraph.Of("※ " + note, DocxStyles.Note);
        foreach (var source in table.Sources)
            yield return DocxParagraph.Of("出典：" + source, DocxStyles.Note);
        // Word needs a paragraph between two tables; it also gives the air below.
        yield return new Paragraph();
    }

    private static Table Grid(DocumentTable table)
    {
        var widths = Widths(table);
        var grid = new Table(
            new TableProperties(
                new TableWidth
                {
                    Width = TextWidth.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    Type = TableWidthUnitValues.Dxa,
                },
                new TableBorders(
                    Line<TopBorder>(),
                    Line<LeftBorder>(),
                    Line<BottomBorder>(),
                    Line<RightBorder>(),
                    Line<InsideHorizontalBorder>(),
                    Line<InsideVerticalBorder>()
                ),
                new TableLayout { Type = TableLayoutValues.Fixed }
            ),
            new TableGrid(widths.Select(w => new GridColumn { Width = w }))
        );
        grid.Append(HeadRow(table, widths));
        foreach (var row in table.Rows)
        {
            grid.Append(
                new TableRow([
                    new TableRowProperties(new CantSplit()),
                    .. row.Select((cell, i) => TextCell(CellText.Display(cell, table.DecimalsOf(i)), widths[i], cell is Cell.Number)),
                ])
            );
        }
        return grid;
    }

    private static TableRow HeadRow(DocumentTable table, string[] widths) =>
        new([
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. table.Columns.Select((column, i) => HeadCell(column.HeaderWithUnit, widths[i])),
        ]);

    private static TableCell HeadCell(string text, string width) =>
        new(
            new TableCellProperties(
                new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa },
                new Shading
                {
                    Val = ShadingPatternValues.Clear,
                    Color = "auto",
                    Fill = "E8EEF4",
                }
            ),
            DocxParagraph.Of(text, DocxStyles.CellHead, JustificationValues.Center)
        );

    private static TableCell TextCell(string text, string width, bool isNumber) =>
        new(
            new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }),
            DocxParagraph.Of(text, DocxStyles.CellText, isNumber ? JustificationValues.Right : null)
        );

    /// <summary>Widths by the widest content of each column, so that all columns fill the page.</summary>
    private static string[] Widths(DocumentTable table)
    {
        var wanted = table
            .Columns.Select(
                (column, i) =>
                    (double)
                        Math.Clamp(
                            table
                                .Rows.Select(r => DisplayWidth.Of(CellText.Display(r[i], column.Decimals)))
                                .Append(DisplayWidth.Of(column.HeaderWithUnit))
                                .Max(),
                            6,
                            40
                        )
            )
            .ToArray();
        return [.. wanted.Select(w => ((int)(TextWidth * w / wanted.Sum())).ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static T Line<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Space = 0,
            Color = "8A8A8A",
        };
}
