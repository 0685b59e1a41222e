using System.Globalization;

namespace Okoshi.App.Japanese;

/// <summary>
/// Letters as people see them: 𠮷, a kanji with its variation selector, か with its mark, and a flag are one each (grapheme clusters,
/// Unicode UAX #29), however many units of UTF-16 they take. Everything that counts or shortens text counts these.
/// </summary>
public static class Letters
{
    /// <summary>How many letters a reader sees.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; count++)
            at += StringInfo.GetNextTextElementLength(text, at);
        return count;
    }

    /// <summary>Whether there are more letters than so many.</summary>
    public static bool Exceed(string text, int most) => text.Length > most && Count(text) > most;

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

    /// <summary>The text, or its first letters and an ellipsis where there are more.</summary>
    public static string Shorten(string text, int most) => Exceed(text, most) ? First(text, most) + "…" : text;
}
