using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Okoshi.App.Documents;

/// <summary>The few cell styles of our workbooks; the constants are their indexes.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Subtitle = 2;
    public const uint Header = 3;
    public const uint Text = 4;
    public const uint Centred = 5;
    public const uint Note = 6;
    public const uint DataHeader = 7;
    public const uint DataDate = 8;
    public const int MostDecimals = 6;
    private const uint FirstNumber = 9;
    private const uint FirstCustomFormat = 164;
    private const string FontName = "BIZ UDPゴシック";

    /// <summary>Style of a bordered number with so many decimal places.</summary>
    public static uint Number(int decimals) => FirstNumber + (uint)Math.Clamp(decimals, 0, MostDecimals);

    public static Stylesheet Create()
    {
        var formats = new NumberingFormats(
            Enumerable.Range(0, MostDecimals + 1).Select(NumberFormat).Append(Format(DateFormatId, "yyyy-mm-dd"))
        );
        return new Stylesheet(
            Counted(formats),
            Counted(new Fonts(Font(10, bold: false), Font(14, bold: true), Font(10, bold: true))),
            Counted(new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), HeaderFill())),
            Counted(new Borders(new Border(), ThinBorder())),
            Counted(new CellStyleFormats(new CellFormat())),
            Counted(new CellFormats(CellFormats()))
        );
    }

    private static uint DateFormatId => FirstCustomFormat + MostDecimals + 1;

    private static IEnumerable<OpenXmlElement> CellFormats()
    {
        yield return Style(0, 0, 0, 0);
        yield return Style(1, 0, 0, 0, HorizontalAlignmentValues.Left, wrap: true);
        yield return Style(0, 0, 0, 0, HorizontalAlignmentValues.Left, wrap: true);
        yield return Style(2, 2, 1, 0, HorizontalAlignmentValues.Center, wrap: true);
        yield return Style(0, 0, 1, 0, HorizontalAlignmentValues.Left, wrap: true);
        yield return Style(0, 0, 1, 0, HorizontalAlignmentValues.Center, wrap: true);
        yield return Style(0, 0, 0, 0, HorizontalAlignmentValues.Left, wrap: true);
        yield return Style(2, 2, 0, 0);
        yield return Style(0, 0, 0, DateFormatId);
        for (var decimals = 0u; decimals <= MostDecimals; decimals++)
            yield return Style(0, 0, 1, FirstCustomFormat + decimals, HorizontalAlignmentValues.Right);
    }

    private static CellFormat Style(
        uint font,
        uint fill,
        uint border,
        uint format,
        HorizontalAlignmentValues? horizontal = null,
        bool wrap = false
    )
    {
        var style = new CellFormat
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = format,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
        };
        if (horizontal is not { } place)
            return style;
        style.ApplyAlignment = true;
        style.Append(
            new Alignment
            {
                Horizontal = place,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = wrap,
            }
        );
        return style;
    }

    private static NumberingFormat NumberFormat(int decimals) =>
        Format(FirstCustomFormat + (uint)decimals, decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals));

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(double size, bool bold)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(
            new FontSize { Val = size },
            new FontName { Val = FontName },
            new FontFamilyNumbering { Val = 3 },
            new FontCharSet { Val = 128 }
        );
        return font;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill HeaderFill() =>
        new(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid });

    private static Border ThinBorder() =>
        new(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder());

    private static T Side<T>()
        where T : BorderPropertiesType, new() =>
        new()
        {
            Style = BorderStyleValues.Thin,
            Color = new Color { Rgb = "FF8A8A8A" },
        };

    private static T Counted<T>(T list)
        where T : OpenXmlCompositeElement
    {
        list.SetAttribute(new OpenXmlAttribute("count", "", list.ChildElements.Count.ToString(CultureInfo.InvariantCulture)));
        return list;
    }
}
