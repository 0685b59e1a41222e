using System.Globalization;

namespace Okoshi.App.Charts;

/// <summary>Numbers and widths of text in charts.</summary>
internal static class ChartText
{
    public const string Missing = "データなし";

    /// <summary>1,234.5 with at most the given number of decimals; データなし for a missing value.</summary>
    public static string Number(decimal? value, int decimals = 2) =>
        value is { } v
            ? Math.Round(v, decimals, MidpointRounding.AwayFromZero)
                .ToString(decimals == 0 ? "#,0" : "#,0." + new string('#', decimals), CultureInfo.InvariantCulture)
                .Replace("-", "−", StringComparison.Ordinal)
            : Missing;

    /// <summary>A number with all its decimals, so that a column of them lines up.</summary>
    public static string Fixed(decimal? value, int decimals) =>
        value is { } v
            ? Math.Round(v, decimals, MidpointRounding.AwayFromZero)
                .ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture)
                .Replace("-", "−", StringComparison.Ordinal)
            : Missing;

    public static string With(decimal? value, string unit, int decimals = 2) => value is null ? Missing : Number(value, decimals) + unit;

    /// <summary>Width of a text in px: full-width characters are as wide as the font is high, the others a little over half.</summary>
    public static double Width(string text, double size) =>
        text.Sum(c => c > 'ⁿ' && c is not ('−' or '｡') || c is '　' ? 1.0 : 0.58) * size;
}
