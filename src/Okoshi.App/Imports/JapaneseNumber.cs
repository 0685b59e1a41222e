using System.Globalization;
using System.Text;

namespace Okoshi.App.Imports;

/// <summary>Reads numbers as Japanese offices write them: full width, separators, units of money, ▲ △ − for minus.</summary>
public static class JapaneseNumber
{
    /// <summary>Reads a number; false for anything that is not wholly a number.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = new StringBuilder(text.Normalize(NormalizationForm.FormKC).Trim());
        normal.Replace(",", "").Replace("、", "").Replace("円", "").Replace(" ", "");
        if (normal.Length > 0 && "▲△−‐–—".Contains(normal[0], StringComparison.Ordinal)) normal[0] = '-';
        return decimal.TryParse(normal.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
