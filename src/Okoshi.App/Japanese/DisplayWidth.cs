using System.Globalization;
using System.Text;

namespace Okoshi.App.Japanese;

/// <summary>
/// Width of text in half-width columns, for terminals and column widths: wide characters count two (Unicode UAX #11, F
/// and W; ambiguous ones count one).
/// </summary>
public static class DisplayWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F),
        (0x2E80, 0x303E),
        (0x3041, 0x33FF),
        (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xA000, 0xA4CF),
        (0xA960, 0xA97F),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F),
        (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>Columns that the text takes.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    /// <summary>The text cut to a width, with an ellipsis where something was cut.</summary>
    public static string Cut(string text, int columns)
    {
        if (Of(text) <= columns)
            return text;
        var cut = new StringBuilder();
        var width = 0;
        for (var at = 0; at < text.Length; )
        {
            var letter = text.Substring(at, StringInfo.GetNextTextElementLength(text, at));
            width += Of(letter);
            if (width > columns - 1)
                break;
            cut.Append(letter);
            at += letter.Length;
        }
        return cut.Append('…').ToString();
    }

    /// <summary>The text filled with spaces up to a width, on the right or, for numbers, on the left.</summary>
    public static string Pad(string text, int columns, bool right)
    {
        var fill = new string(' ', Math.Max(0, columns - Of(text)));
        return right ? fill + text : text + fill;
    }

    private static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
            _ => rune.Value >= Wide[0].First && Array.Exists(Wide, range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1,
        };
}
