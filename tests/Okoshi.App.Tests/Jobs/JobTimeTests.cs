using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Jobs;

namespace Okoshi.App.Tests.Jobs;

public sealed class JobTimeTests
{
    private static readonly DateTimeOffset Start = new(2023, 12, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-11-22T03:29:59+09:00", "2026-11-21T03:30:00+09:00", "2026-11-22T03:30:00+09:00")]
    [InlineData("2026-11-22T03:30:00+09:00", "2026-11-22T03:30:00+09:00", "2026-11-23T03:30:00+09:00")]
    [InlineData("2026-11-21T18:30:00Z", "2026-11-22T03:30:00+09:00", "2026-11-23T03:30:00+09:00")]
    public void A_daily_time_is_read_on_Japans_clocks(string instant, string latest, string next) =>
        Check(new JobTime.Daily(new TimeOnly(3, 30)), instant, latest, next);

    [Theory]
    [InlineData("2026-11-22T12:00:00+09:00", "2026-11-16T09:00:00+09:00", "2026-11-23T09:00:00+09:00")]
    [InlineData("2026-11-23T09:00:00+09:00", "2026-11-23T09:00:00+09:00", "2026-11-30T09:00:00+09:00")]
    public void A_weekly_time_falls_on_its_day(string instant, string latest, string next) =>
        Check(new JobTime.Weekly(DayOfWeek.Monday, new TimeOnly(9, 0)), instant, latest, next);

    [Theory]
    [InlineData("2026-11-22T12:00:00+09:00", "2026-10-31T00:00:00+09:00", "2026-11-30T00:00:00+09:00")]
    [InlineData("2028-02-29T00:00:00+09:00", "2028-02-29T00:00:00+09:00", "2028-03-31T00:00:00+09:00")]
    [InlineData("2027-02-28T00:00:00+09:00", "2027-02-28T00:00:00+09:00", "2027-03-31T00:00:00+09:00")]
    public void A_month_without_the_day_uses_its_last(string instant, string latest, string next) =>
        Check(new JobTime.Monthly(31, TimeOnly.MinValue), instant, latest, next);

    /// <summary>Looks at every minute of Japan's clocks one by one, which is slow and cannot be wrong.</summary>
    [Fact]
    public void Any_time_agrees_with_looking_at_every_minute() =>
        Prop.ForAll(
                Arbitrary(),
                c =>
                {
                    var instant = Start.AddMinutes(c.Minutes).AddSeconds(c.Seconds);
                    var latest = Minutes(instant, -1).First(m => m <= instant && Matches(c, m));
                    var next = Minutes(instant, 1).First(m => m > instant && Matches(c, m));

                    c.Time.LatestAtOrBefore(instant).ShouldBe(latest);
                    c.Time.NextAfter(instant).ShouldBe(next);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<Case> Arbitrary() =>
        (
            from kind in Gen.Choose(0, 2)
            from day in Gen.Choose(1, 31)
            from hour in Gen.Choose(0, 23)
            from minute in Gen.Choose(0, 59)
            from minutes in Gen.Choose(0, 900 * 24 * 60)
            from seconds in Gen.Choose(0, 59)
            select new Case(kind, day, new TimeOnly(hour, minute), minutes, seconds)
        ).ToArbitrary();

    private static IEnumerable<DateTimeOffset> Minutes(DateTimeOffset instant, int direction)
    {
        var whole = instant.AddSeconds(-instant.Second);
        return Enumerable.Range(0, 70 * 24 * 60).Select(i => whole.AddMinutes(direction * i));
    }

    private static bool Matches(Case c, DateTimeOffset minute)
    {
        var japan = minute.AddHours(9).UtcDateTime;
        if (japan.Hour != c.At.Hour || japan.Minute != c.At.Minute)
            return false;
        var lastOfMonth = japan.AddDays(1).Month != japan.Month;
        return c.Kind switch
        {
            0 => true,
            1 => (int)japan.DayOfWeek == c.Day % 7,
            _ => japan.Day == c.Day || (lastOfMonth && japan.Day < c.Day),
        };
    }

    private static void Check(JobTime time, string instant, string latest, string next)
    {
        var now = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        time.LatestAtOrBefore(now)
            .ToString("u")
            .ShouldBe(DateTimeOffset.Parse(latest, System.Globalization.CultureInfo.InvariantCulture).ToString("u"));
        time.NextAfter(now)
            .ToString("u")
            .ShouldBe(DateTimeOffset.Parse(next, System.Globalization.CultureInfo.InvariantCulture).ToString("u"));
    }

    private sealed record Case(int Kind, int Day, TimeOnly At, int Minutes, int Seconds)
    {
        public JobTime Time =>
            Kind switch
            {
                0 => new JobTime.Daily(At),
                1 => new JobTime.Weekly((DayOfWeek)(Day % 7), At),
                _ => new JobTime.Monthly(Day, At),
            };
    }
}
