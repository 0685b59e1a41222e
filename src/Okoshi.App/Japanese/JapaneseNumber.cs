using System.Globalization;
using System.Text.RegularExpressions;

namespace Okoshi.App.Japanese;

/// <summary>Reads numbers as Japanese offices write them: full width, thousands separated, 円 behind, ▲ △ − for minus.</summary>
public static partial class JapaneseNumber
{
    /// <summary>So many digits fit a 64-bit number whatever they are.</summary>
    private const int PlainDigits = 18;

    /// <summary>Reads a number; false for anything that is not wholly a number, and for separators that do not part thousands.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0;
        // Tables of statistics are made of these by the hundred thousand.
        if (text.Length is > 0 and <= PlainDigits && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            value = long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            return true;
        }
        var match = Form().Match(TextFold.Nfkc(text));
        if (!match.Success)
            return false;
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace("、", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return false;
        if (match.Groups["minus"].Success)
            value = -value;
        return true;
    }

    [GeneratedRegex(
        @"^\s*(?:(?<minus>[-▲△−‐‑–—])|\+)?\s*(?<number>\d{1,3}(?:[,、]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*円?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
