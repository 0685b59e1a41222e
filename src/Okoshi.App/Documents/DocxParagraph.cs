using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Okoshi.App.Documents;

/// <summary>Paragraphs of a Word document.</summary>
internal static class DocxParagraph
{
    public static Paragraph Of(string text, string? style = null, JustificationValues? place = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
            properties.Append(new ParagraphStyleId { Val = style });
        if (place is { } justified)
            properties.Append(new Justification { Val = justified });
        return new Paragraph(properties, Run(text));
    }

    public static Paragraph Bullet(string text) =>
        new(
            new ParagraphProperties(
                new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = DocxStyles.BulletNumbering }),
                new SpacingBetweenLines { After = "40" }
            ),
            Run(text)
        );

    private static Run Run(string text)
    {
        var run = new Run();
        var isFirst = true;
        foreach (var line in OfficePackage.Clean(text).ReplaceLineEndings("\n").Split('\n'))
        {
            if (!isFirst)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
            isFirst = false;
        }
        return run;
    }
}
