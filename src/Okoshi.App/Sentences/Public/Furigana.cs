using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Sentences;

/// <summary>
/// ふりがな Puts readings over the words of a page, from a table of the public pages' own words (<c>packs/common/furigana.csv</c>), in which
/// a longer word goes before a shorter one that begins it. A word that is not in the table stays without: a wrong reading would be worse
/// than none.
/// </summary>
public static partial class Furigana
{
    private static readonly string[] Untouched = ["script", "style", "svg", "ruby", "textarea", "option", "title", "code"];

    /// <summary>Read in another way behind some numbers than behind others: only with its number a reading is right.</summary>
    private const string Counters = "人日月分";

    private static readonly FrozenDictionary<string, string> Readings = BuiltInTable
        .Rows<FuriganaRow>("furigana.csv")
        .ToFrozenDictionary(r => r.Word, r => r.Reading, StringComparer.Ordinal);

    private static readonly int Longest = Readings.Keys.Max(k => k.Length);

    /// <summary>A part of a page with readings; its tags stay as they are.</summary>
    /// <param name="html">Well-formed HTML as the product writes it.</param>
    /// <param name="names">Readings of names that stand in the data, such as the town's.</param>
    public static string Annotate(string html, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(names);
        var page = new StringBuilder(html.Length * 2);
        var closed = "";
        foreach (Match token in Tokens().Matches(html))
        {
            var text = token.Value;
            if (text[0] != '<')
            {
                page.Append(closed.Length > 0 ? text : Words(text, names));
                continue;
            }
            page.Append(text);
            if (closed.Length > 0)
                closed = text.StartsWith(closed, StringComparison.OrdinalIgnoreCase) ? "" : closed;
            else if (Untouched.FirstOrDefault(t => Opens(text, t)) is { } tag && !text.EndsWith("/>", StringComparison.Ordinal))
                closed = "</" + tag;
        }
        return page.ToString();
    }

    /// <summary>Kanji of a text for which the table has no reading.</summary>
    internal static string Unread(string text) =>
        Kanji().Replace(Ruby().Replace(Words(text, FrozenDictionary<string, string>.Empty), ""), "");

    private static string Words(string text, IReadOnlyDictionary<string, string> names)
    {
        if (!HasKanji().IsMatch(text))
            return text;
        var told = new StringBuilder(text.Length * 2);
        for (var i = 0; i < text.Length; )
        {
            var (word, reading) = At(text, i, names);
            if (word.Length == 0)
            {
                told.Append(text[i++]);
                continue;
            }
            Append(told, word, reading);
            i += word.Length;
        }
        return told.ToString();
    }

    private static (string Word, string Reading) At(string text, int start, IReadOnlyDictionary<string, string> names)
    {
        foreach (var (name, reading) in names)
            if (name.Length > 0 && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
                return (name, reading);
        for (var length = Math.Min(Longest, text.Length - start); length > 0; length--)
            if (Readings.TryGetValue(text.Substring(start, length), out var reading) && StandsAlone(text, start, length))
                return (text.Substring(start, length), reading);
        return ("", "");
    }

    /// <summary>A single kanji beside another one is read otherwise (中, and 中小企業), and so is a part of a number (1日, and 21日).</summary>
    private static bool StandsAlone(string text, int start, int length)
    {
        if (start > 0 && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start - 1]))
            return false;
        if (length == 1 && start > 0 && char.IsAsciiDigit(text[start - 1]) && Counters.Contains(text[start], StringComparison.Ordinal))
            return false;
        if (!IsKanji(text, start) || (length > 1 && IsKanji(text, start + 1)))
            return true;
        return !IsKanji(text, start - 1) && (length > 1 || !IsKanji(text, start + 1));
    }

    private static bool IsKanji(string text, int at) => at >= 0 && at < text.Length && HasKanji().IsMatch(text.AsSpan(at, 1));

    /// <summary>The reading stands over the characters in which word and reading differ; kana at both ends are their own reading.</summary>
    private static void Append(StringBuilder told, string word, string reading)
    {
        var (start, end) = (0, 0);
        while (word[start] == reading[start])
            start++;
        while (word[^(end + 1)] == reading[^(end + 1)])
            end++;
        told.Append(word.AsSpan(0, start))
            .Append("<ruby>")
            .Append(word.AsSpan(start, word.Length - end - start))
            .Append("<rp>（</rp><rt>")
            .Append(reading.AsSpan(start, reading.Length - end - start))
            .Append("</rt><rp>）</rp></ruby>")
            .Append(word.AsSpan(word.Length - end));
    }

    private static bool Opens(string tag, string name) =>
        tag.Length > name.Length + 1
        && string.Compare(tag, 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && !char.IsLetterOrDigit(tag[name.Length + 1]);

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex Tokens();

    [GeneratedRegex("[々\u3400-\u9fff]")]
    private static partial Regex HasKanji();

    [GeneratedRegex("[^々\u3400-\u9fff]")]
    private static partial Regex Kanji();

    [GeneratedRegex("<ruby>.*?</ruby>")]
    private static partial Regex Ruby();
}
