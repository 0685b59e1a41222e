using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Okoshi.App.Documents;

/// <summary>Styles of our Word documents. The built-in names let Word's navigation and tables of contents work.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Note = "OkoshiNote";
    public const string Caption = "Caption";
    public const string CellText = "OkoshiCell";
    public const string CellHead = "OkoshiCellHead";
    public const int BulletNumbering = 1;
    private const string Gothic = "BIZ UDPゴシック";
    private const string Mincho = "BIZ UDP明朝";

    public static string Heading(int level) => "Heading" + Math.Clamp(level, 1, 3).ToString(CultureInfo.InvariantCulture);

    public static Styles Create() =>
        new(
            Defaults(),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            Paragraph(Title, "Title", 16, Gothic, bold: true, before: 0, after: 120, JustificationValues.Center),
            Paragraph(Subtitle, "Subtitle", 10.5, Gothic, bold: false, before: 0, after: 360, JustificationValues.Center),
            Paragraph("Heading1", "heading 1", 13, Gothic, bold: true, before: 360, after: 120, level: 0),
            Paragraph("Heading2", "heading 2", 11.5, Gothic, bold: true, before: 240, after: 80, level: 1),
            Paragraph("Heading3", "heading 3", 10.5, Gothic, bold: true, before: 160, after: 60, level: 2),
            Paragraph(Caption, "caption", 10, Gothic, bold: true, before: 200, after: 60, keepNext: true),
            Paragraph(Note, "Okoshi Note", 9, Mincho, bold: false, before: 40, after: 40),
            Paragraph(CellText, "Okoshi Cell", 9, Mincho, bold: false, before: 20, after: 20),
            Paragraph(CellHead, "Okoshi Cell Head", 9, Gothic, bold: true, before: 20, after: 20, keepNext: true)
        );

    public static Numbering CreateBullets() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "・" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "420", Hanging = "420" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = BulletNumbering }
        );

    private static DocDefaults Defaults() =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    Font(Mincho),
                    new FontSize { Val = "21" },
                    new FontSizeComplexScript { Val = "21" },
                    new Languages { Val = "en-US", EastAsia = "ja-JP" }
                )
            ),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines
                    {
                        After = "120",
                        Line = "300",
                        LineRule = LineSpacingRuleValues.Auto,
                    }
                )
            )
        );

    private static Style Paragraph(
        string id,
        string name,
        double points,
        string font,
        bool bold,
        int before,
        int after,
        JustificationValues? place = null,
        int? level = null,
        bool keepNext = false
    )
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext || level is not null)
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = Text(before), After = Text(after) });
        if (place is { } justified)
            paragraph.Append(new Justification { Val = justified });
        if (level is { } outline)
            paragraph.Append(new OutlineLevel { Val = outline });
        var run = new StyleRunProperties(Font(font));
        if (bold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = Text((int)(points * 2)) });
        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            paragraph,
            run
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }

    private static RunFonts Font(string name) =>
        new()
        {
            Ascii = name,
            HighAnsi = name,
            EastAsia = name,
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
