using System.Globalization;
using System.Text;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Documents;

/// <summary>
/// Writes text in CP932. A letter that is there is written as it is; one that is made of parts (か with its mark) is composed first, a
/// selector of its shape is dropped, and a sign that has two code points takes the one that CP932 knows.
/// </summary>
internal static class ShiftJisText
{
    // The same glyph has two code points; CP932 maps only the right-hand one.
    private static readonly Dictionary<string, string> Twins = new(StringComparer.Ordinal)
    {
        ["〜"] = "～",
        ["−"] = "－",
        ["—"] = "―",
        ["‖"] = "∥",
        ["¢"] = "￠",
        ["£"] = "￡",
        ["¬"] = "￢",
        ["¦"] = "￤",
        ["‾"] = "￣",
        ["¥"] = "￥",
    };

    // Another shape of the same sign.
    private static readonly Dictionary<string, string> Near = new(StringComparer.Ordinal)
    {
        ["–"] = "－",
        ["‑"] = "‐",
        ["‒"] = "－",
        ["\u00A0"] = " ",
        ["•"] = "・",
    };

    /// <summary>The bytes; what is not written as it stands is noted.</summary>
    public static byte[] Write(string text, ReplacedLetters replaced)
    {
        var fitting = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            Append(fitting, text.Substring(at, length), replaced);
            at += length;
        }
        return TextDecoder.ShiftJis.GetBytes(fitting.ToString());
    }

    private static void Append(StringBuilder fitting, string letter, ReplacedLetters replaced)
    {
        // What CP932 has is never composed: that would change the compatibility kanji that it holds.
        if (Fits(letter))
        {
            fitting.Append(letter);
            return;
        }
        // A mark after a sign of the file's own structure joins it on paper, and must not take it away.
        if (letter[0] is '"' or ',' or '\r' or '\n')
        {
            fitting.Append(letter[0]);
            Append(fitting, letter[1..], replaced);
            return;
        }
        var plain = TextFold.WithoutSelectors(letter);
        var written = Fits(plain) ? plain : string.Concat(Composed(plain).EnumerateRunes().Select(r => Single(r.ToString())));
        // A letter is lost as a whole, not part by part.
        if (written.Contains(ReplacedLetters.Geta, StringComparison.Ordinal))
            written = ReplacedLetters.Geta;
        fitting.Append(written);
        if (written != Composed(letter) && Twins.GetValueOrDefault(letter) != written)
            replaced.Add(letter, written);
    }

    private static string Single(string rune) =>
        Fits(rune) ? rune
        : Twins.TryGetValue(rune, out var twin) ? twin
        : Near.GetValueOrDefault(rune, ReplacedLetters.Geta);

    private static string Composed(string letter) => TextFold.Nfc(letter);

    private static bool Fits(string letter) => letter.EnumerateRunes().All(r => TextDecoder.FitsShiftJis(r.ToString()));
}
