using System.Globalization;

namespace Okoshi.Web.Pages.Region;

/// <summary>Numbers in the tables of the region's pages.</summary>
public static class PageText
{
    public const string Missing = "データなし";

    public static string Count(decimal? value) =>
        value is { } known ? Typeset(decimal.Round(known).ToString("#,0", CultureInfo.InvariantCulture)) : Missing;

    /// <summary>As many decimals as the number has.</summary>
    public static string Plain(decimal? value) =>
        value is { } known ? Typeset(known.ToString("#,0.######", CultureInfo.InvariantCulture)) : Missing;

    public static string Percent(decimal? value) =>
        value is { } known ? (known > 0 ? "+" : "") + Typeset(known.ToString("#,0.0", CultureInfo.InvariantCulture)) : Missing;

    public static string Fixed(decimal? value, int decimals) =>
        value is { } known ? Typeset(known.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture)) : Missing;

    private static string Typeset(string text) => text.Replace("-", "−", StringComparison.Ordinal);
}
