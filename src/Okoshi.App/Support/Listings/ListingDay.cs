using System.Globalization;
using Okoshi.App.Japanese;

namespace Okoshi.App.Support.Listings;

/// <summary>Days as lists write them: 2026-04-01, 令和8年4月1日, or an instant of an API.</summary>
internal static class ListingDay
{
    /// <summary>The day in Japan; null where the text is none.</summary>
    public static DateOnly? Of(string text)
    {
        if (
            text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
        )
            return JapanTime.Date(instant);
        return JapaneseDate.TryParse(text, out var day) ? day : null;
    }
}
