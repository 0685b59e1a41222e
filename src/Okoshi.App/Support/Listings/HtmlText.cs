using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Okoshi.App.Support.Listings;

/// <summary>
/// The readable text of a piece of HTML. Nothing of the markup is left: what comes out is text, and pages write it as text.
/// </summary>
internal static partial class HtmlText
{
    /// <summary>Paragraphs and line breaks become lines; scripts, styles and comments go with what they hold.</summary>
    public static string Of(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
            return html;
        using var page = new HtmlParser().ParseDocument(BareAmpersand().Replace(html, "&amp;"));
        var text = new StringBuilder();
        Append(text, page.Body!);
        var lines = text.ToString().Replace('\u00A0', ' ').Split('\n').Select(l => l.TrimEnd());
        return Blank().Replace(string.Join('\n', lines), "\n\n").Trim();
    }

    /// <summary>The parser nests no deeper than browsers do, whatever the markup says.</summary>
    private static void Append(StringBuilder text, INode node)
    {
        if (node is IHtmlScriptElement or IHtmlStyleElement or IHtmlInlineFrameElement or IHtmlObjectElement)
            return;
        if (node is IText words)
            text.Append(words.Data);
        foreach (var child in node.ChildNodes)
            Append(text, child);
        if (node is IElement { LocalName: "br" or "p" or "div" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" })
            text.Append('\n');
    }

    /// <summary>Addresses stand in these texts as they are: <c>?a=1&amp;region=2</c> holds no sign ®.</summary>
    [GeneratedRegex("&(?!(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[Xx][0-9A-Fa-f]+);)")]
    private static partial Regex BareAmpersand();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Blank();
}
