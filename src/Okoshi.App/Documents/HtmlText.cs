using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Okoshi.App.Documents;

/// <summary>Writes documents and tables as a piece of HTML for the print page and self-contained reports: plain elements, every text escaped, no scripts, no addresses.</summary>
public static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>An article with the document's title as its h1.</summary>
    public static string Write(DocumentText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var html = new StringBuilder("<article class=\"document\">\n");
        Element(html, "h1", text.Title);
        if (text.Subtitle.Length > 0) Element(html, "p", text.Subtitle, "subtitle");
        foreach (var block in text.Blocks) Append(html, block);
        if (text.Sources.Count > 0)
        {
            Element(html, "h2", "出典");
            Items(html, text.Sources);
        }
        return html.Append("</article>\n").ToString();
    }

    /// <summary>A table with caption, heads, notes and sources.</summary>
    public static string Write(DocumentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var html = new StringBuilder();
        Append(html, table);
        return html.ToString();
    }

    private static void Append(StringBuilder html, DocumentBlock block)
    {
        switch (block)
        {
            case DocumentBlock.Heading heading: Element(html, "h" + (Math.Clamp(heading.Level, 1, 3) + 1).ToString(CultureInfo.InvariantCulture), heading.Text); break;
            case DocumentBlock.Paragraph paragraph: Element(html, "p", paragraph.Text); break;
            case DocumentBlock.Items items: Items(html, items.Texts); break;
            case DocumentBlock.Note note: Element(html, "p", "※ " + note.Text, "note"); break;
            case DocumentBlock.Table table: Append(html, table.Content); break;
            case DocumentBlock.PageBreak: html.Append("<div class=\"page-break\"></div>\n"); break;
            default: throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void Append(StringBuilder html, DocumentTable table)
    {
        html.Append("<table>\n");
        if (table.Title.Length > 0) Element(html, "caption", table.Title);
        html.Append("<thead><tr>");
        foreach (var column in table.Columns) html.Append("<th scope=\"col\">").Append(Encode(column.HeaderWithUnit)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                html.Append(row[i] is Cell.Number ? "<td class=\"number\">" : "<td>").Append(Encode(CellText.Display(row[i], table.Columns[i].Decimals))).Append("</td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n");
        foreach (var note in table.Notes) Element(html, "p", "※ " + note, "note");
        foreach (var source in table.Sources) Element(html, "p", "出典：" + source, "source");
    }

    private static void Items(StringBuilder html, IEnumerable<string> texts)
    {
        html.Append("<ul>\n");
        foreach (var text in texts) Element(html, "li", text);
        html.Append("</ul>\n");
    }

    private static void Element(StringBuilder html, string name, string text, string cssClass = "")
    {
        html.Append('<').Append(name);
        if (cssClass.Length > 0) html.Append(" class=\"").Append(cssClass).Append('"');
        html.Append('>').Append(Encode(text)).Append("</").Append(name).Append(">\n");
    }

    private static string Encode(string text) => string.Join("<br>", text.ReplaceLineEndings("\n").Split('\n').Select(Encoder.Encode));
}
