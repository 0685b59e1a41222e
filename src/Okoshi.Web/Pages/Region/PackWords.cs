using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>How divisions and their quotients are written in a sentence.</summary>
public static class PackWords
{
    /// <summary>金融業・保険業: the short way to write a division's name in a sentence.</summary>
    public static string InWords(IndustryCode industry) => industry.Name.Replace("，", "・", StringComparison.Ordinal).Split('（')[0];

    public static string Times(decimal? value) =>
        value is { } v ? decimal.Round(v, 2).ToString("0.00", CultureInfo.InvariantCulture) : "データなし";
}
