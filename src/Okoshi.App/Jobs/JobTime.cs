using Okoshi.App.Japanese;

namespace Okoshi.App.Jobs;

/// <summary>When a schedule falls due, in Japan time.</summary>
public abstract record JobTime(TimeOnly Time)
{
    /// <summary>More days than lie between two occurrences of any kind.</summary>
    private const int LongestGap = 32;

    /// <summary>Whether the schedule falls on a day.</summary>
    protected abstract bool Falls(DateOnly day);

    /// <summary>The last occurrence that is not after the instant.</summary>
    public DateTimeOffset LatestAtOrBefore(DateTimeOffset instant) => Occurrences(instant, -1).First(o => o <= instant);

    /// <summary>The first occurrence after the instant.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset instant) => Occurrences(instant, 1).First(o => o > instant);

    private IEnumerable<DateTimeOffset> Occurrences(DateTimeOffset instant, int direction)
    {
        var today = JapanTime.Date(instant);
        return Enumerable
            .Range(0, LongestGap + 1)
            .Select(i => today.AddDays(i * direction))
            .Where(Falls)
            .Select(day => JapanTime.At(day, Time));
    }

    /// <summary>Every day.</summary>
    public sealed record Daily(TimeOnly Time) : JobTime(Time)
    {
        protected override bool Falls(DateOnly day) => true;
    }

    /// <summary>Every week on one day.</summary>
    public sealed record Weekly(DayOfWeek Day, TimeOnly Time) : JobTime(Time)
    {
        protected override bool Falls(DateOnly day) => day.DayOfWeek == Day;
    }

    /// <summary>Every month on one day; in a month without that day, on its last one.</summary>
    public sealed record Monthly(int Day, TimeOnly Time) : JobTime(Time)
    {
        protected override bool Falls(DateOnly day) => day.Day == Math.Clamp(Day, 1, DateTime.DaysInMonth(day.Year, day.Month));
    }
}
