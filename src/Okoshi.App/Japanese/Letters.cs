using System.Globalization;

namespace Okoshi.App.Japanese;

/// <summary>
/// Letters as people see them: 𠮷, a kanji with its variation selector, か with its mark, and a flag are one each (grapheme clusters,
/// Unicode UAX #29), however many units of UTF-16 they take. Everything that counts or shortens text counts these.
/// </summary>
public static class Letters
{
    /// <summary>Units of UTF-16 that the longest letters in use take: a family of four is 11.</summary>
    private const int UnitsOfLetter = 16;

    /// <summary>How many letters a reader sees.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; count++)
            at += StringInfo.GetNextTextElementLength(text, at);
        return count;
    }

    /// <summary>Whether there are more letters than so many. Marks heaped on one letter without end count as more, too.</summary>
    public static bool Exceed(string text, int most) => text.Length > most && (text.Length / UnitsOfLetter > most || Count(text) > most);

    /// <summary>The first letters of a text.</summary>
    public static string First(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var at = 0;
        for (var count = 0; count < most && at < text.Length; count++)
            at += StringInfo.GetNextTextElementLength(text, at);
        return text[..at];
    }

    /// <summary>The longest beginning of a text that takes no more than so many units of UTF-16, for formats that count those.</summary>
    public static string Fitting(string text, int units)
    {
        var at = 0;
        while (at < text.Length && at + StringInfo.GetNextTextElementLength(text, at) is var next && next <= units)
            at = next;
        return text[..at];
    }

    /// <summary>The text, or its first letters and an ellipsis where there are more.</summary>
    public static string Shorten(string text, int most) => Exceed(text, most) ? First(text, most) + "…" : text;
}
