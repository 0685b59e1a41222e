using System.Globalization;

namespace Okoshi.Web.Shared;

/// <summary>Instants as people here read them.</summary>
public static class JapanTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static string Of(DateTimeOffset instant) => instant.ToOffset(Offset).ToString("yyyy年M月d日 H:mm", CultureInfo.InvariantCulture);

    /// <summary>The first instant of a day in Japan.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);
}
