using System.Globalization;

namespace Okoshi.App.Japanese;

/// <summary>Instants as Japan's clocks show them. Japan has known no summer time since 1951.</summary>
public static class JapanTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>The day in Japan.</summary>
    public static DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The time of day in Japan.</summary>
    public static TimeOnly Time(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>17時, 17時30分.</summary>
    public static string Hour(TimeOnly time) => time.Minute == 0 ? $"{time.Hour}時" : $"{time.Hour}時{time.Minute}分";

    /// <summary>The instant, in UTC, at which Japan's clocks show a day and time.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    /// <summary>2026年11月22日 16:05, as people read it.</summary>
    public static string Words(DateTimeOffset instant) =>
        instant.ToOffset(Offset).ToString("yyyy年M月d日 H:mm", CultureInfo.InvariantCulture);

    /// <summary>2026-11-22 16:05:09.</summary>
    public static string Text(DateTimeOffset instant) =>
        instant.ToOffset(Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
