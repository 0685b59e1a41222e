using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Okoshi.App.Documents;

/// <summary>
/// Writes a document for word processors: A4, headings, paragraphs, tables with repeated heads, page numbers. The same
/// document gives the same bytes.
/// </summary>
public static class DocxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(DocumentText text)
    {
        return OfficePackage.Build(stream => Build(stream, text));
    }

    private static void Build(Stream stream, DocumentText text)
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "rId1");
        var properties = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(properties, "rId2");
        OfficePackage.WriteProperties(properties, text.Title);
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = DocxStyles.Create();
        main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = DocxStyles.CreateBullets();
        main.AddNewPart<FooterPart>("rId3").Footer = PageNumbers();
        var body = new Body();
        body.Append(DocxParagraph.Of(text.Title, DocxStyles.Title));
        if (text.Subtitle.Length > 0)
            body.Append(DocxParagraph.Of(text.Subtitle, DocxStyles.Subtitle));
        foreach (var block in text.Blocks)
            body.Append(Elements(block));
        if (text.Sources.Count > 0)
            body.Append(DocxParagraph.Of("出典", DocxStyles.Heading(1)));
        body.Append(text.Sources.Select(DocxParagraph.Bullet));
        body.Append(
            new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = "rId3" },
                new PageSize { Width = 11_906, Height = 16_838 },
                new PageMargin
                {
                    Top = 1_418,
                    Bottom = 1_418,
                    Left = 1_418,
                    Right = 1_418,
                    Header = 720,
                    Footer = 720,
                    Gutter = 0,
                }
            )
        );
        main.Document = new Document(body);
    }

    private static IEnumerable<OpenXmlElement> Elements(DocumentBlock block) =>
        block switch
        {
            DocumentBlock.Heading heading => [DocxParagraph.Of(heading.Text, DocxStyles.Heading(heading.Level))],
            DocumentBlock.Paragraph paragraph => [DocxParagraph.Of(paragraph.Text)],
            DocumentBlock.Items items => items.Texts.Select(DocxParagraph.Bullet),
            DocumentBlock.Note note => [DocxParagraph.Of("※ " + note.Text, DocxStyles.Note)],
            DocumentBlock.Table table => DocxTable.Elements(table.Content),
            DocumentBlock.PageBreak => [new Paragraph(new Run(new Break { Type = BreakValues.Page }))],
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };

    private static Footer PageNumbers() =>
        new(
            new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
                new Run(new Text(" / ") { Space = SpaceProcessingModeValues.Preserve }),
                new SimpleField(new Run(new Text("1"))) { Instruction = "NUMPAGES" }
            )
        );
}
