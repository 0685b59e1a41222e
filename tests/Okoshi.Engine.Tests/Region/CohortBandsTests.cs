using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Region;

namespace Okoshi.Engine.Tests.Region;

public sealed class CohortBandsTests
{
    private static readonly double[] Women = [100, 110, 120];
    private static readonly double[] Men = [105, 108, 90];

    [Fact]
    public void The_band_holds_the_central_path() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte>(),
                ArbMap.Default.ArbFor<byte>(),
                ArbMap.Default.ArbFor<int>(),
                (first, second, seed) =>
                {
                    CohortPeriod[] periods = [Period(2005, 0.5 + (first / 256.0)), Period(2010, 0.5 + (second / 256.0)), Period(2015, 0.9)];
                    var paths = first % 40;
                    var bands = CohortBands.Of(Women, Men, periods, 4, paths, seed)!;
                    bands.Low.ShouldBe(CohortBands.Of(Women, Men, periods, 4, paths, seed)!.Low);
                    return Enumerable
                        .Range(0, 4)
                        .All(s => bands.Low[s] <= bands.Central[s].Total && bands.Central[s].Total <= bands.High[s]);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Without_draws_the_band_is_that_of_each_period_kept()
    {
        CohortPeriod[] periods = [Period(2010, 0.9), Period(2015, 0.7)];
        var bands = CohortBands.Of(Women, Men, periods, 3, paths: 0, seed: 1)!;
        var kept = periods[0].Children.Project(Women, Men, periods[0].Women, periods[0].Men, 3)!;
        bands.High.ShouldBe(kept.Select(s => s.Total));
        bands.Low.ShouldBe(bands.Central.Select(s => s.Total));
        bands.Trials.ShouldBe(2);
    }

    [Fact]
    public void Like_periods_have_no_band()
    {
        CohortPeriod[] periods = [Period(2010, 0.8), Period(2015, 0.8)];
        var bands = CohortBands.Of(Women, Men, periods, 3, paths: 50, seed: 1)!;
        bands.Low.ShouldBe(bands.High);
    }

    [Fact]
    public void Somebody_without_a_ratio_gives_no_projection()
    {
        var empty = new CohortPeriod(
            2010,
            2015,
            CohortChange.Of([0, 1, 1], [1, 1, 1]),
            CohortChange.Of([1, 1, 1], [1, 1, 1]),
            new ChildWomanRatio(1, 1, 0.5, 0.49)
        );
        CohortBands.Of(Women, Men, [empty], 2, 0, 1).ShouldBeNull();
        Should.Throw<ArgumentException>(() => CohortBands.Of(Women, Men, [], 2, 0, 1)).Message.ShouldContain("At least one");
    }

    [Fact]
    public void Eased_losses_shrink_from_their_step_on_and_gains_stay()
    {
        var period = new CohortPeriod(
            2015,
            2020,
            CohortChange.Of([100, 100, 100, 100], [90, 70, 120, 150]),
            CohortChange.Of([100, 100, 100, 100], [90, 70, 120, 150]),
            new ChildWomanRatio(1, 1, 0.9, 0.488)
        );
        var easing = new CohortEasing(FromStep: 1, FromGroup: 0, ToGroup: 1, Factor: 2.0 / 3);
        easing.Apply(period, 0).ShouldBe(period);
        var eased = easing.Apply(period, 1);
        eased.Women.Ratios[0]!.Value.ShouldBe(0.8, 1e-12);
        eased.Men.Ratios.Skip(1).ShouldBe(period.Men.Ratios.Skip(1));
        var (plain, with) = (
            CohortBands.Of([100, 100, 100, 100], [100, 100, 100, 100], [period], 3, 0, 1)!,
            CohortBands.Of([100, 100, 100, 100], [100, 100, 100, 100], [period], 3, 0, 1, easing)!
        );
        with.Central[0].Total.ShouldBe(plain.Central[0].Total);
        with.Central[1].Total.ShouldBeGreaterThan(plain.Central[1].Total);
    }

    [Theory]
    [InlineData(2020, 0)]
    [InlineData(2025, 1)]
    [InlineData(2026, 2)]
    [InlineData(2015, 0)]
    public void The_young_are_eased_in_steps_that_start_in_the_year_or_later(int fromYear, int step) =>
        CohortEasing.OfYoung(2020, fromYear, 0.25).ShouldBe(new CohortEasing(step, FromGroup: 3, ToGroup: 4, Factor: 0.75));

    [Fact]
    public void Mothers_are_women_of_15_to_49()
    {
        double[] before = [.. Enumerable.Repeat(100.0, 18)];
        double[] women = [30, .. Enumerable.Repeat(0.0, 2), .. Enumerable.Repeat(10.0, 7), .. Enumerable.Repeat(1000.0, 8)];
        double[] men = [40, .. Enumerable.Repeat(50.0, 17)];
        var period = CohortPeriod.Of((2015, before, before), (2020, women, men))!;
        (period.FromYear, period.ToYear, period.Children.Ratio).ShouldBe((2015, 2020, 1.0));
        CohortPeriod.Of((2015, before, before), (2020, [0, .. women[1..]], [0, .. men[1..]])).ShouldBeNull("no children");
    }

    private static CohortPeriod Period(int from, double ratio) =>
        new(
            from,
            from + 5,
            CohortChange.Of([100, 100, 100], [90, 100 * ratio, 190 * ratio]),
            CohortChange.Of([100, 100, 100], [90, 95 * ratio, 180 * ratio]),
            new ChildWomanRatio(1, 1, 0.9 * ratio, 0.488)
        );
}
