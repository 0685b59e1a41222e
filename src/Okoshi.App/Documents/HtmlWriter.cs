using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Okoshi.App.Documents;

/// <summary>Writes HTML piece by piece; every text is encoded and keeps its line breaks, only charts go in as they are.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    public HtmlWriter Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    public HtmlWriter Text(string text) => Raw(string.Join("<br>", text.ReplaceLineEndings("\n").Split('\n').Select(Encoder.Encode)));

    public HtmlWriter Element(string tag, string text, string css = "") => Open(tag, css).Text(text).Close(tag);

    public HtmlWriter Open(string tag, string css = "") => Raw(css.Length > 0 ? $"<{tag} class=\"{css}\">" : $"<{tag}>");

    public HtmlWriter Close(string tag) => Raw($"</{tag}>\n");

    public HtmlWriter Section(string id, string title, string lead, Action<HtmlWriter> content)
    {
        Raw($"<section id=\"{id}\">\n").Element("h2", title).Element("p", lead, "lead");
        content(this);
        return Close("section");
    }

    public HtmlWriter List(IEnumerable<string> items)
    {
        Open("ul");
        foreach (var item in items)
            Element("li", item);
        return Close("ul");
    }

    /// <summary>A table; columns named in <paramref name="numeric"/> are set to the right.</summary>
    public HtmlWriter Table(string caption, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows, params int[] numeric)
    {
        Raw("<table class=\"table\">").Element("caption", caption).Open("thead").Open("tr");
        for (var i = 0; i < heads.Count; i++)
            Raw(numeric.Contains(i) ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">").Text(heads[i]).Raw("</th>");
        Close("tr").Close("thead").Open("tbody");
        foreach (var row in rows)
        {
            Open("tr");
            for (var i = 0; i < row.Count; i++)
                Raw(numeric.Contains(i) ? "<td class=\"num\">" : "<td>").Text(row[i]).Raw("</td>");
            Close("tr");
        }
        return Close("tbody").Close("table");
    }

    public override string ToString() => html.ToString();
}
