using System.Globalization;

namespace Okoshi.App.Japanese;

/// <summary>Shares as printed (12.5%) and as written by people (１２．５％, 3割5分).</summary>
public static class PercentText
{
    /// <summary>12.5% for 0.125; rounded half away from zero.</summary>
    public static string Format(decimal share, int decimals = 1) =>
        decimal.Round(share * 100, decimals, MidpointRounding.AwayFromZero)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + "%";

    /// <summary>Reads a share; a number without sign or word is refused, because nobody can tell 0.5 from 0.5%.</summary>
    public static bool TryParse(string text, out decimal share)
    {
        var normal = TextFold.Nfkc(text).Trim();
        share = 0;
        if (normal.EndsWith('%') || normal.EndsWith("パーセント", StringComparison.Ordinal))
        {
            var isRead = JapaneseNumber.TryParse(normal.Replace("パーセント", "", StringComparison.Ordinal).TrimEnd('%'), out var percent);
            share = percent / 100;
            return isRead;
        }
        var parts = normal.Split('割');
        if (parts.Length != 2 || !JapaneseNumber.TryParse(parts[0], out var tenths))
            return false;
        var hundredths = 0m;
        if (parts[1].Length > 0 && !(parts[1].EndsWith('分') && JapaneseNumber.TryParse(parts[1][..^1], out hundredths)))
            return false;
        share = (tenths / 10) + (hundredths / 100);
        return true;
    }
}
