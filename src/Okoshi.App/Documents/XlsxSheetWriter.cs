using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Okoshi.App.Japanese;

namespace Okoshi.App.Documents;

/// <summary>Writes the rows of one sheet as plain XML: a long list needs no tree in memory, and no object for each cell.</summary>
internal sealed class XlsxSheetWriter : IDisposable
{
    private const int LongestText = 32_767;
    private const string Prefix = "x";
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly XmlWriter xml;
    private uint row;
    private int column;

    public XlsxSheetWriter(WorksheetPart part, params OpenXmlElement[] head)
    {
        xml = XmlWriter.Create(
            part.GetStream(FileMode.Create),
            new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }
        );
        Start("worksheet");
        foreach (var element in head)
            element.WriteTo(xml);
        Start("sheetData");
    }

    /// <summary>Number of the last row begun.</summary>
    public uint Row => row;

    /// <summary>Begins the next row; a height in points where the content needs more than one line in a merged cell.</summary>
    public void BeginRow(double? height = null)
    {
        row++;
        column = 0;
        Start("row");
        xml.WriteAttributeString("r", Text(row));
        if (height is not { } points)
            return;
        xml.WriteAttributeString("ht", points.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("customHeight", "1");
    }

    public void EndRow() => xml.WriteEndElement();

    public void Text(string text, uint style)
    {
        var clean = OfficePackage.Clean(text);
        if (clean.Length > LongestText)
            clean = Letters.Fitting(clean, LongestText);
        StartCell(style);
        xml.WriteAttributeString("t", "inlineStr");
        Start("is");
        Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(clean);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Number(decimal number, uint style)
    {
        StartCell(style);
        xml.WriteElementString(Prefix, "v", Namespace, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    /// <summary>A date as the spreadsheet counts it; its calendar is wrong before March 1900, so older days are text.</summary>
    public void Date(DateOnly date, uint style)
    {
        if (date < new DateOnly(1900, 3, 1))
            Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), XlsxStyles.Plain);
        else
            Number(date.DayNumber - new DateOnly(1899, 12, 30).DayNumber, style);
    }

    public void Empty(uint style)
    {
        StartCell(style);
        xml.WriteEndElement();
    }

    /// <summary>Ends the rows and writes what follows them.</summary>
    public void Finish(params IEnumerable<OpenXmlElement> tail)
    {
        xml.WriteEndElement();
        foreach (var element in tail)
            element.WriteTo(xml);
        xml.WriteEndElement();
    }

    public void Dispose() => xml.Dispose();

    /// <summary>A, B … Z, AA … for a column counted from 1.</summary>
    public static string ColumnName(int number) =>
        number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    private void StartCell(uint style)
    {
        column++;
        Start("c");
        xml.WriteAttributeString("r", ColumnName(column) + Text(row));
        xml.WriteAttributeString("s", Text(style));
    }

    private void Start(string name) => xml.WriteStartElement(Prefix, name, Namespace);

    private static string Text(uint number) => number.ToString(CultureInfo.InvariantCulture);
}
