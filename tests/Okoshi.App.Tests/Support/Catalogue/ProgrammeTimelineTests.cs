using Okoshi.App.Support.Catalogue;
using Okoshi.App.Writing;

namespace Okoshi.App.Tests.Support.Catalogue;

public sealed class ProgrammeTimelineTests
{
    private static readonly DateOnly Start = new(2026, 4, 1);
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_open_ended_version_ends_on_the_day_before_the_next_one()
    {
        var programme = new CatalogueProgramme();
        Publish(programme, 1, Start, null, Now);
        Publish(programme, 2, Start.AddYears(1), null, Now.AddDays(1));

        VersionOn(programme, Start.AddYears(1).AddDays(-1), null).ShouldBe(1);
        VersionOn(programme, Start.AddYears(1), null).ShouldBe(2);
        VersionOn(programme, Start.AddYears(1), Now).ShouldBe(1, "その時は、まだ次の版を知らなかった");
    }

    [Fact]
    public void An_overlap_is_refused_by_number_and_days_and_nothing_changes()
    {
        var programme = new CatalogueProgramme();
        Publish(programme, 1, Start, new DateOnly(2027, 3, 31), Now);

        var refused = Should.Throw<FormProblemsException>(() => Publish(programme, 2, new DateOnly(2027, 1, 1), null, Now.AddDays(1)));

        refused.Message.ShouldBe(
            "期間（令和9年1月1日 から 期限なし）が、第1版の期間（令和8年4月1日 から 令和9年3月31日 まで）と重なっています。同じ日に使える版は一つだけです。始まりと終わりの日を直すか、第1版の訂正として出してください。"
        );
        programme.Periods.ShouldHaveSingleItem().SupersededAt.ShouldBeNull();
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects()
    {
        var programme = new CatalogueProgramme();
        Publish(programme, 1, Start, new DateOnly(2027, 3, 31), Now);
        Publish(programme, 2, new DateOnly(2026, 5, 1), new DateOnly(2027, 3, 31), Now.AddDays(1), corrects: 1);

        VersionOn(programme, Start, null).ShouldBeNull();
        VersionOn(programme, Start, Now).ShouldBe(1);
        VersionOn(programme, new DateOnly(2026, 5, 1), null).ShouldBe(2);
    }

    [Fact]
    public void A_programme_ends_once_and_not_before_it_began()
    {
        var programme = new CatalogueProgramme();
        Publish(programme, 1, Start, null, Now);
        Should
            .Throw<FormProblemsException>(() => ProgrammeTimeline.End(programme, Start.AddDays(-1), Now))
            .Message.ShouldContain("まだ始まっていません");
        ProgrammeTimeline.End(programme, Start.AddDays(10), Now.AddDays(1));

        VersionOn(programme, Start.AddDays(10), null).ShouldBe(1);
        VersionOn(programme, Start.AddDays(11), null).ShouldBeNull();
        Should
            .Throw<FormProblemsException>(() => ProgrammeTimeline.End(programme, Start.AddDays(10), Now.AddDays(2)))
            .Message.ShouldContain("より前に終わっています");
    }

    /// <summary>
    /// Random histories: what the log says was known at any instant is what a plain retelling of the events up to then gives.
    /// </summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_was_known_equals_a_plain_retelling(int seed)
    {
        var random = new Random(seed);
        var programme = new CatalogueProgramme();
        var events = new List<(DateTimeOffset At, Action<SortedDictionary<int, int>> Retell)>();
        for (var step = 1; step <= 30; step++)
        {
            var at = Now.AddHours(step);
            var (from, length) = (random.Next(60), random.Next(4) == 0 ? 200 : random.Next(1, 25));
            var to = length == 200 ? (DateOnly?)null : Start.AddDays(from + length - 1);
            var corrects = random.Next(4) == 0 && programme.Versions.Count > 0 ? random.Next(1, programme.Versions.Count + 1) : (int?)null;
            try
            {
                if (random.Next(6) == 0)
                {
                    ProgrammeTimeline.End(programme, Start.AddDays(from), at);
                    events.Add(
                        (
                            at,
                            days =>
                            {
                                foreach (var day in days.Keys.Where(d => d > from).ToArray())
                                    days.Remove(day);
                            }
                        )
                    );
                    continue;
                }
                var number = Publish(programme, programme.Versions.Count + 1, Start.AddDays(from), to, at, corrects);
                events.Add(
                    (
                        at,
                        days =>
                        {
                            foreach (var day in days.Where(d => d.Value == corrects).Select(d => d.Key).ToArray())
                                days.Remove(day);
                            for (var day = from; day < from + length && day < 100; day++)
                                days[day] = number;
                            // An open-ended version that began earlier gives way from here on for good.
                            if (to is not null)
                                foreach (
                                    var day in days
                                        .Keys.Where(d => d >= from + length && IsOpen(days[d]) && Began(days[d]) < from)
                                        .ToArray()
                                )
                                    days.Remove(day);
                        }
                    )
                );
                if (to is null)
                    open.Add(number);
                began[number] = from;
            }
            catch (FormProblemsException)
            {
                // Refused: nothing happened, and nothing is retold.
            }
        }
        foreach (var instant in events.Select(e => e.At).Prepend(Now))
        {
            var days = new SortedDictionary<int, int>();
            foreach (var (_, retell) in events.Where(e => e.At <= instant))
                retell(days);
            for (var day = 0; day < 100; day++)
                VersionOn(programme, Start.AddDays(day), instant)
                    .ShouldBe(days.TryGetValue(day, out var number) ? number : null, $"種 {seed}、{day} 日目、{instant:O}");
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];

    private readonly HashSet<int> open = [];
    private readonly Dictionary<int, int> began = [];

    private bool IsOpen(int number) => open.Contains(number);

    private int Began(int number) => began[number];

    private static int? VersionOn(CatalogueProgramme programme, DateOnly day, DateTimeOffset? knownAt) =>
        ProgrammeTimeline.At(programme.Periods, day, knownAt) is { } period
            ? programme.Versions.Single(v => v.Id == period.VersionId).Number
            : null;

    private static int Publish(
        CatalogueProgramme programme,
        int number,
        DateOnly from,
        DateOnly? to,
        DateTimeOffset at,
        int? corrects = null
    )
    {
        var version = new ProgrammeVersion
        {
            Id = Guid.NewGuid(),
            Number = number,
            ValidFrom = from,
            ValidTo = to,
            Corrects = corrects,
        };
        programme.Versions.Add(version);
        try
        {
            ProgrammeTimeline.Publish(programme, version, at);
        }
        catch
        {
            programme.Versions.Remove(version);
            throw;
        }
        return number;
    }
}
