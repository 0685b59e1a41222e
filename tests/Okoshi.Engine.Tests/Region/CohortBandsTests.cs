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

    private static CohortPeriod Period(int from, double ratio) =>
        new(
            from,
            from + 5,
            CohortChange.Of([100, 100, 100], [90, 100 * ratio, 190 * ratio]),
            CohortChange.Of([100, 100, 100], [90, 95 * ratio, 180 * ratio]),
            new ChildWomanRatio(1, 1, 0.9 * ratio, 0.488)
        );
}
