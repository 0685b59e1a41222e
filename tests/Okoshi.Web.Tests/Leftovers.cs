using System.Net;
using System.Text.RegularExpressions;
using Okoshi.App.Access;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Tests;

/// <summary>
/// What a page shows by mistake: the program that it is made of, a name of the program where its word belongs, a gap where a value belongs.
/// </summary>
internal static partial class Leftovers
{
    private const string Break = "\u0001";

    /// <summary>Names of the program that are words of a reader as well, on a page in Japanese too.</summary>
    private static readonly HashSet<string> Words =
    [
        "Excel",
        "JavaScript",
        "OpenStreetMap",
        "Okoshi",
        "Word",
        "Web",
        "Chromium",
        "English",
    ];

    /// <summary>Every type of the product and every value of its enumerations that nobody would write by hand.</summary>
    private static readonly HashSet<string> Names =
    [
        .. new[] { typeof(Verdict).Assembly, typeof(AccessMatrix).Assembly, typeof(Program).Assembly }
            .SelectMany(a => a.GetTypes())
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(t => t.IsEnum ? Enum.GetNames(t).Append(t.Name) : [t.Name.Split('`')[0]])
            .Where(n => n.Length > 2 && char.IsAsciiLetterUpper(n[0]) && n.Any(char.IsAsciiLetterLower))
            .Except(Words),
    ];

    /// <summary>What is wrong with a page, each with the words around it.</summary>
    public static IEnumerable<string> Of(string html)
    {
        foreach (var tag in Unmade().Matches(html).Select(m => m.Value))
            yield return tag;
        foreach (var text in Texts(html))
        {
            var read = Mail().Replace(text, "");
            foreach (var match in Program().Matches(read).Concat(Gap().Matches(read)))
                yield return Around(read, match);
            foreach (var match in Name().Matches(read).Where(m => Names.Contains(m.Value)))
                yield return Around(read, match);
        }
    }

    /// <summary>
    /// Everything that is read or spoken: the text between two blocks as one piece, without what it is made of, and the words of attributes.
    /// </summary>
    public static IEnumerable<string> Texts(string html)
    {
        var shown = Elsewhere().Replace(Hidden().Replace(html, Break), "…");
        foreach (var words in Spoken().Matches(shown).Select(m => m.Groups["words"].Value))
            yield return WebUtility.HtmlDecode(words).Trim();
        var blocks = Tag().Replace(Inline().Replace(Unread().Replace(shown, ""), ""), Break);
        foreach (var block in Lines().Replace(blocks, " ").Split(Break).Where(b => !string.IsNullOrWhiteSpace(b)))
            yield return WebUtility.HtmlDecode(block).Trim();
    }

    private static string Around(string text, Match match)
    {
        var from = Math.Max(0, match.Index - 20);
        return text[from..Math.Min(text.Length, match.Index + match.Length + 20)];
    }

    /// <summary>Tag helpers that were not carried out, and attributes of the framework.</summary>
    [GeneratedRegex("""</?okoshi-[a-z]+|<partial\b|\s(?:asp-[a-z-]+|okoshi-[a-z]+)=""")]
    private static partial Regex Unmade();

    [GeneratedRegex(
        "<(script|style|svg|pre|textarea)\\b.*?</\\1>|<!--.*?-->|<!doctype[^>]*>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase
    )]
    private static partial Regex Hidden();

    /// <summary>What stands for something in a sentence: what one types, and the choices of a list, which follow on their field.</summary>
    [GeneratedRegex("<code\\b[^>]*>.*?</code>|<option\\b[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Elsewhere();

    [GeneratedRegex("\\s(?:aria-label|title|alt|data-label|placeholder|content)=\"(?<words>[^\"]*)\"")]
    private static partial Regex Spoken();

    /// <summary>What is spoken only, or opens at a word, would stand in the middle of a sentence.</summary>
    [GeneratedRegex("<span class=\"vh\">[^<]*</span>|<span popover\\b.*?</span>", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("</?(?:a|b|i|button|em|strong|small|span|abbr|mark|ruby|rt|rp|sub|sup|wbr)(?:\\s[^>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("\\s*\\n\\s*")]
    private static partial Regex Lines();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[A-Za-z0-9._+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?![A-Za-z(.])")]
    private static partial Regex Mail();

    /// <summary>Code of a page, a place for a value, full names of types, what a value that is none is called, the text of a record.</summary>
    [GeneratedRegex(
        """
            @[A-Za-z_(]|\{\d+[^}]*\}|\{[A-Za-z_]\w*(?:\.\w+|\([^)]*\))*(?:[:,][^}]*)?\}|\b(?:System|Microsoft|Okoshi)\.[A-Z]|
            \b(?:null|NaN|undefined|Infinity|True|False)\b|\[object |\b\w+`\d|\bpwd\b|[A-Z]\w+\ \{\ \w+\ =|=>|\?\?
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Program();

    /// <summary>A mark twice, brackets around nothing, a particle that follows nothing or that nothing follows.</summary>
    [GeneratedRegex("。[。、]|、[。、]|「」|『』|（）|\\(\\)|^[をがはへ](?=[ァ-ヶ一-龠@])|を[。」）]|を$")]
    private static partial Regex Gap();

    [GeneratedRegex("(?<![A-Za-z0-9_/.-])[A-Z][A-Za-z0-9]+(?![A-Za-z0-9_/-])")]
    private static partial Regex Name();
}
