using Okoshi.Engine.Plan;
using static Okoshi.Engine.Tests.Plan.SamplePlan;

namespace Okoshi.Engine.Tests.Plan;

public sealed class PlanSimulatorTests
{
    private static readonly BusinessPlan Uncertain = Steady.WithVolume(Between(12, 20, 26, "食/日")) with
    {
        SalesVolatility = Sure(15, "%"),
    };

    [Fact]
    public void Without_any_width_every_path_is_the_plan_itself()
    {
        var plan = PlanProjector.Project(Steady);
        var simulation = PlanSimulator.Run(Steady, 5, 1);
        simulation.RuinProbability.ShouldBe(0);
        simulation.CashByMonth.Select(b => b.P10).ShouldBe(plan.Months.Select(m => m.Cash));
        simulation.TakeHomeByMonth.Select(b => b.P90).ShouldBe(plan.Months.Select(m => m.TakeHome));
        simulation.TakeHomePerMonthByYear.Select(b => b.P50).ShouldBe(plan.Years.Select(y => y.TakeHomePerMonth));
    }

    [Fact]
    public void The_same_seed_gives_the_same_paths_and_another_seed_others()
    {
        var first = PlanSimulator.Run(Uncertain, 200, 7);
        PlanSimulator.Run(Uncertain, 200, 7).CashByMonth.ShouldBe(first.CashByMonth);
        PlanSimulator.Run(Uncertain, 200, 8).CashByMonth.ShouldNotBe(first.CashByMonth);
    }

    [Fact]
    public void Bands_are_ordered_and_hold_their_share_of_the_paths()
    {
        var simulation = PlanSimulator.Run(Uncertain, 400, 1);
        simulation.CashByMonth.ShouldAllBe(b => b.P10 <= b.P25 && b.P25 <= b.P50 && b.P50 <= b.P75 && b.P75 <= b.P90);
        simulation.StandardError.ShouldBe(Math.Sqrt(simulation.RuinProbability * (1 - simulation.RuinProbability) / 400), 1e-12);
    }

    [Fact]
    public void A_business_that_loses_money_is_ruined_on_every_path()
    {
        var simulation = PlanSimulator.Run(Steady.WithVolume(Between(1, 2, 3, "食/日")), 100, 1);
        simulation.RuinProbability.ShouldBe(1);
        simulation.StandardError.ShouldBe(0);
    }

    /// <summary>
    /// The range is the 10th and 90th percentile: with the volume alone uncertain, sales of one month in ten lie below its low end.
    /// </summary>
    [Fact]
    public void A_range_is_met_by_eight_paths_in_ten()
    {
        var plan = Steady.WithVolume(Between(12, 20, 26, "食/日"));
        var simulation = PlanSimulator.Run(plan, 4000, 3);
        simulation.TakeHomeByMonth[5].P90.Amount.ShouldBeInRange(155_000, 165_000);
        simulation.TakeHomeByMonth[5].P50.Amount.ShouldBeInRange(97_000, 103_000);
    }

    /// <summary>
    /// A steady business whose owner may take nothing is a random walk: 1,200,000 yen sales at 60 % variable cost turning by
    /// 30 % move cash by 480,000 less fixed costs, with a standard deviation of 144,000.
    /// </summary>
    [Theory]
    [InlineData(480_000, 300_000)]
    [InlineData(470_000, 500_000)]
    [InlineData(490_000, 1_000_000)]
    public void Ruin_agrees_with_the_closed_form_of_a_random_walk(int fixedCost, int cash)
    {
        var plan = Steady with
        {
            Investments = [],
            OwnFunds = Sure(cash, "円"),
            WorkingCapitalMonths = Sure(0, "か月"),
            ReserveMonths = Sure(1000, "か月"),
            Sales = [new SalesLine("仕事", Sure(1_200_000, "円"), Sure(1, "件/月"), PerOpenDay: false, Sure(60, "%"), null)],
            FixedCosts = [new FixedCost("固定費", Sure(fixedCost, "円/月"), [])],
            SalesVolatility = Sure(30, "%"),
        };
        var simulation = PlanSimulator.Run(plan, 3000, 11);
        var walk = new CashWalk(cash, 480_000 - fixedCost, 144_000, Projection.Horizon);
        Math.Abs(simulation.RuinProbability - walk.RuinMonthly()).ShouldBeLessThan((4 * simulation.StandardError) + 0.005);
        simulation.RuinProbability.ShouldBeLessThan(walk.RuinContinuous());
    }
}
