using System.Globalization;

namespace Okoshi.App.Documents;

/// <summary>
/// Writes documents and tables as a piece of HTML for the print page: plain elements, every text escaped, no scripts, no addresses.
/// </summary>
public static class HtmlFragment
{
    /// <summary>An article with the document's title as its h1.</summary>
    public static string Write(DocumentText text)
    {
        var html = new HtmlWriter().Open("article", "document").Element("h1", text.Title);
        if (text.Subtitle.Length > 0)
            html.Element("p", text.Subtitle, "subtitle");
        foreach (var block in text.Blocks)
            Append(html, block);
        if (text.Sources.Count > 0)
            html.Element("h2", "出典").List(text.Sources);
        return html.Close("article").ToString();
    }

    /// <summary>A table with caption, heads, notes and sources.</summary>
    public static string Write(DocumentTable table)
    {
        var html = new HtmlWriter();
        Append(html, table);
        return html.ToString();
    }

    private static void Append(HtmlWriter html, DocumentBlock block)
    {
        switch (block)
        {
            case DocumentBlock.Heading heading:
                html.Element("h" + (Math.Clamp(heading.Level, 1, 3) + 1).ToString(CultureInfo.InvariantCulture), heading.Text);
                break;
            case DocumentBlock.Paragraph paragraph:
                html.Element("p", paragraph.Text);
                break;
            case DocumentBlock.Items items:
                html.List(items.Texts);
                break;
            case DocumentBlock.Note note:
                html.Element("p", "※ " + note.Text, "note");
                break;
            case DocumentBlock.Table table:
                Append(html, table.Content);
                break;
            case DocumentBlock.PageBreak:
                html.Element("div", "", "page-break");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void Append(HtmlWriter html, DocumentTable table)
    {
        html.Table(
            table.Title,
            [.. table.Columns.Select(c => c.HeaderWithUnit)],
            table.Rows.Select(row =>
                (IReadOnlyList<string>)[.. row.Select((cell, i) => CellText.Display(cell, table.Columns[i].Decimals))]
            ),
            [.. Enumerable.Range(0, table.Columns.Count).Where(i => table.Rows.Any(row => row[i] is Cell.Number))]
        );
        foreach (var note in table.Notes)
            html.Element("p", "※ " + note, "note");
        foreach (var source in table.Sources)
            html.Element("p", "出典：" + source, "source");
    }
}
