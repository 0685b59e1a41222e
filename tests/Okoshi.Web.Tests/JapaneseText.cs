using System.Text.RegularExpressions;

namespace Okoshi.Web.Tests;

/// <summary>Japanese on pages in another language.</summary>
internal static partial class JapaneseText
{
    /// <summary>Text with kana or kanji outside of every element that is marked as Japanese.</summary>
    public static IEnumerable<string> Unmarked(string html)
    {
        var marked = new Stack<bool>();
        foreach (Match token in Tokens().Matches(Scripts().Replace(html, "")))
        {
            var text = token.Value;
            if (text.StartsWith("</", StringComparison.Ordinal))
                marked.TryPop(out _);
            else if (text[0] == '<')
            {
                if (!text.EndsWith("/>", StringComparison.Ordinal) && !Empty().IsMatch(text))
                    marked.Push(marked.TryPeek(out var outer) && outer || text.Contains("lang=\"ja\"", StringComparison.Ordinal));
                if (Spoken().Match(text).Value is { Length: > 0 } spoken && Japanese().IsMatch(spoken))
                    yield return spoken;
            }
            else if (!(marked.TryPeek(out var inside) && inside) && Japanese().IsMatch(text))
                yield return text.Trim();
        }
    }

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex Tokens();

    [GeneratedRegex("^<(?:br|input|img|path|circle|rect|meta|link|hr|use)\\b")]
    private static partial Regex Empty();

    /// <summary>What is said aloud of an element that is not marked itself.</summary>
    [GeneratedRegex("(?<!lang=\"ja\"[^>]*)aria-label=\"[^\"]*\"(?![^>]*lang=\"ja\")")]
    private static partial Regex Spoken();

    [GeneratedRegex("[\u3040-\u30ff\u3400-\u9fff]")]
    private static partial Regex Japanese();
}
