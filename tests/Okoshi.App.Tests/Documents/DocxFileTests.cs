using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Okoshi.App.Documents;

namespace Okoshi.App.Tests.Documents;

public sealed class DocxFileTests
{
    private static readonly DocumentText Plan = new(
        "事業計画書",
        [
            new DocumentBlock.Heading(1, "事業の内容"),
            new DocumentBlock.Paragraph("一行目\n二行目\u0002"),
            new DocumentBlock.Items(["りんごの加工", "＝1+1"]),
            new DocumentBlock.Table(SampleTables.Awkward),
            new DocumentBlock.Note("仮定の値です。"),
            new DocumentBlock.PageBreak(),
            new DocumentBlock.Heading(9, "深い見出し"),
        ]
    )
    {
        Subtitle = "令和8年11月1日（2026-11-01）",
        Sources = ["青森市「戦略」2024年"],
    };

    [Fact]
    public void The_document_is_valid_open_xml()
    {
        using var document = Open();
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void It_is_a4_with_page_numbers_headings_and_a_repeated_table_head()
    {
        using var document = Open();
        var body = document.MainDocumentPart!.Document.Body!;
        body.Descendants<PageSize>().Single().Width!.Value.ShouldBe(11906u);
        document
            .MainDocumentPart.FooterParts.Single()
            .Footer.Descendants<SimpleField>()
            .Select(f => f.Instruction!.Value)
            .ShouldBe(["PAGE", "NUMPAGES"]);
        Styled(body, "Heading1").ShouldBe(["事業の内容", "出典"]);
        Styled(body, "Heading3").ShouldBe(["深い見出し"]);
        var table = body.Descendants<Table>().Single();
        table.Elements<TableRow>().First().Descendants<TableHeader>().ShouldHaveSingleItem();
        table.Elements<TableRow>().ElementAt(1).InnerText.ShouldContain("令和元年5月1日（2019-05-01）");
        table.Elements<TableRow>().ElementAt(2).InnerText.ShouldContain("秘匿");
        body.InnerText.ShouldContain("二行目\uFFFD");
    }

    [Fact]
    public async Task The_same_document_gives_the_same_bytes()
    {
        var first = DocxFile.Write(Plan);
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        DocxFile.Write(Plan).ShouldBe(first);
    }

    private static IEnumerable<string> Styled(Body body, string style) =>
        body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(p => p.InnerText);

    private static WordprocessingDocument Open() => WordprocessingDocument.Open(new MemoryStream(DocxFile.Write(Plan)), isEditable: false);
}
