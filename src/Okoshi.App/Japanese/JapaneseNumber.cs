using System.Globalization;
using System.Text.RegularExpressions;

namespace Okoshi.App.Japanese;

/// <summary>Reads numbers as Japanese offices write them: full width, thousands separated, 円 behind, ▲ △ − for minus.</summary>
public static partial class JapaneseNumber
{
    /// <summary>Reads a number; false for anything that is not wholly a number, and for separators that do not part thousands.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = 0;
        var match = Form().Match(TextFold.Nfkc(text));
        if (!match.Success) return false;
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace("、", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return false;
        if (match.Groups["minus"].Success) value = -value;
        return true;
    }

    [GeneratedRegex(@"^\s*(?:(?<minus>[-▲△−‐‑–—])|\+)?\s*(?<number>\d{1,3}(?:[,、]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*円?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
