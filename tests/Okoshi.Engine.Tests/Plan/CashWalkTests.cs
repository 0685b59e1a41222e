using Okoshi.Engine.Plan;

namespace Okoshi.Engine.Tests.Plan;

public sealed class CashWalkTests
{
    /// <summary>The right-hand values were computed apart from the product, with the error function of another language.</summary>
    [Theory]
    [InlineData(1_000_000, 0, 200_000, 60, 0.5186050164287257, 0.4710878391100263)]
    [InlineData(1_000_000, 20_000, 200_000, 60, 0.28062437364591547, 0.23816117497921413)]
    [InlineData(500_000, -10_000, 100_000, 36, 0.6140180476749908, 0.5628133740177114)]
    [InlineData(3_000_000, 100_000, 200_000, 60, 3.0095880254984213e-07, 1.6746805688539424e-07)]
    public void The_formulas_give_the_known_values(
        double cash,
        double drift,
        double volatility,
        int months,
        double continuous,
        double monthly
    )
    {
        var walk = new CashWalk(cash, drift, volatility, months);
        walk.RuinContinuous().ShouldBe(continuous, continuous * 1e-9);
        walk.RuinMonthly().ShouldBe(monthly, monthly * 1e-9);
    }

    [Theory]
    [InlineData(1_000_000, 20_000, 200_000, 60)]
    [InlineData(500_000, -10_000, 100_000, 36)]
    [InlineData(100_000, 5_000, 80_000, 24)]
    public void Simulated_ruin_agrees_with_the_monthly_formula(double cash, double drift, double volatility, int months)
    {
        var walk = new CashWalk(cash, drift, volatility, months);
        var simulated = walk.RuinSimulated(20_000, 5);
        var error = Math.Sqrt(simulated * (1 - simulated) / 20_000);
        Math.Abs(simulated - walk.RuinMonthly()).ShouldBeLessThan((4 * error) + 0.003);
        simulated.ShouldBeLessThan(walk.RuinContinuous());
    }

    [Fact]
    public void Far_from_ruin_the_probability_is_tiny_but_a_number()
    {
        var walk = new CashWalk(1e9, 1e6, 1e5, 60);
        walk.RuinContinuous().ShouldBeInRange(0, 1e-12);
        new CashWalk(0, -1e6, 1e5, 60).RuinContinuous().ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Without_any_turn_there_is_no_formula() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CashWalk(1, 1, 0, 60).RuinContinuous());
}
