using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Accompany;

namespace Okoshi.Engine.Tests.Accompany;

public sealed class CaseStartTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);

    [Theory]
    [InlineData(3, "2026-11-05")]
    [InlineData(5, "2026-11-09")]
    [InlineData(6, "2026-11-09")]
    [InlineData(7, "2026-11-09")]
    public void A_weekend_moves_to_the_next_Monday(int offset, string due) =>
        CaseStart
            .Begin(Monday, [Step("a", offset)], [])
            .Single()
            .Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(due);

    [Fact]
    public void A_moved_day_says_where_it_was_moved_from()
    {
        var steps = CaseStart.Begin(Monday, [Step("a", 3), Step("b", 5)], []);

        steps.Select(s => s.DayNote.MovedFrom).ShouldBe([null, DayOfWeek.Saturday]);
        steps[1].CountedOn.ShouldBe(new DateOnly(2026, 11, 7));
    }

    [Fact]
    public void Steps_of_a_programme_come_only_with_that_programme()
    {
        var templates = new[] { Step("all", 1), Step("own", 2) with { Programme = "p1" } };

        CaseStart.Begin(Monday, templates, []).Select(s => s.Template.Id).ShouldBe(["all"]);
        CaseStart.Begin(Monday, templates, ["p1"]).Select(s => s.Template.Id).ShouldBe(["all", "own"]);
    }

    [Fact]
    public void Steps_are_in_order_of_their_days_and_never_on_a_weekend()
    {
        Prop.ForAll(
                Gen.Choose(0, 400).NonEmptyListOf().ToArbitrary(),
                offsets =>
                {
                    var steps = CaseStart.Begin(Monday, offsets.Select((o, i) => Step($"s{i}", o)), []);
                    return steps.Zip(steps.Skip(1)).All(p => p.First.Due <= p.Second.Due)
                        && steps.All(s =>
                            s.Due.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                            && s.Due.DayNumber - s.CountedOn.DayNumber is >= 0 and <= 2
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static StepTemplate Step(string id, int offset) => new(id, 1, offset, "話す", "相談員", "", "", "");
}
