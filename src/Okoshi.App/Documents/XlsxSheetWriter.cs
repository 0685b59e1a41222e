using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Okoshi.App.Documents;

/// <summary>Writes the rows of one sheet as a stream, so that a long list needs no tree in memory.</summary>
internal sealed class XlsxSheetWriter : IDisposable
{
    private const int LongestText = 32_767;
    private readonly OpenXmlWriter writer;
    private uint row;
    private int column;

    public XlsxSheetWriter(WorksheetPart part, params OpenXmlElement[] head)
    {
        writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        foreach (var element in head) writer.WriteElement(element);
        writer.WriteStartElement(new SheetData());
    }

    /// <summary>Number of the last row begun.</summary>
    public uint Row => row;

    /// <summary>Begins the next row; a height in points where the content needs more than one line in a merged cell.</summary>
    public void BeginRow(double? height = null)
    {
        row++;
        column = 0;
        var begun = new Row { RowIndex = row };
        if (height is { } points) (begun.Height, begun.CustomHeight) = (points, true);
        writer.WriteStartElement(begun);
    }

    public void EndRow() => writer.WriteEndElement();

    public void Text(string text, uint style)
    {
        var cell = Next(style);
        var clean = OfficePackage.Clean(text);
        if (clean.Length > LongestText) clean = clean[..LongestText];
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(clean) { Space = SpaceProcessingModeValues.Preserve });
        writer.WriteElement(cell);
    }

    public void Number(decimal number, uint style)
    {
        var cell = Next(style);
        cell.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        writer.WriteElement(cell);
    }

    /// <summary>A date as the spreadsheet counts it; its calendar is wrong before March 1900, so older days are text.</summary>
    public void Date(DateOnly date, uint style)
    {
        if (date < new DateOnly(1900, 3, 1)) Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), XlsxStyles.Plain);
        else Number(date.DayNumber - new DateOnly(1899, 12, 30).DayNumber, style);
    }

    public void Empty(uint style) => writer.WriteElement(Next(style));

    /// <summary>Ends the rows and writes what follows them.</summary>
    public void Finish(params IEnumerable<OpenXmlElement> tail)
    {
        writer.WriteEndElement();
        foreach (var element in tail) writer.WriteElement(element);
        writer.WriteEndElement();
        writer.Close();
    }

    public void Dispose() => writer.Dispose();

    /// <summary>A, B … Z, AA … for a column counted from 1.</summary>
    public static string ColumnName(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    private DocumentFormat.OpenXml.Spreadsheet.Cell Next(uint style)
    {
        column++;
        return new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = ColumnName(column) + row.ToString(CultureInfo.InvariantCulture), StyleIndex = style };
    }
}
