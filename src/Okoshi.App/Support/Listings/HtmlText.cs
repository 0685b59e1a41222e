using System.Net;
using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Listings;

/// <summary>The readable text of a piece of HTML. Nothing of the markup is left: what comes out is text, and pages write it as text.</summary>
internal static partial class HtmlText
{
    /// <summary>Paragraphs and line breaks become lines; scripts, styles and comments go with what they hold.</summary>
    public static string Of(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
            return html;
        var text = Unseen().Replace(html, "");
        text = LineEnd().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tag().Replace(text, "")).Replace('\u00A0', ' ');
        return Blank().Replace(string.Join('\n', text.Split('\n').Select(l => l.TrimEnd())), "\n\n").Trim();
    }

    [GeneratedRegex(@"<!--.*?-->|<(script|style|iframe|object)\b.*?(</\1\s*>|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"<br\s*/?>|</(p|div|li|tr|h[1-6])\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"</?[a-z!][^>]*(>|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Blank();
}
