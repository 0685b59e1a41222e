using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;
using static Okoshi.Engine.Tests.Plan.SamplePlan;

namespace Okoshi.Engine.Tests.Plan;

/// <summary>The last yen, the last month and the exact limit of a plan.</summary>
public sealed class PlanEdgeTests
{
    [Fact]
    public void 利息と保証料と補助は一円未満を切り捨てる()
    {
        // 100,000円の年2％は、一か月 166.67円。
        LoanSchedule
            .Create(new LoanTerms(new Yen(100_000), 2, 10, 0, RepaymentMethod.EqualPrincipal))
            .Payments[0]
            .Interest.Amount.ShouldBe(166);
        // 据置 50.90円と、そのあと 27.99円。別々に切り捨てる。補助は 77円の7割で 53.9円。
        var fee = GuaranteeFee.Compute(new Yen(10_180), 1, new GuaranteePeriod(12, InDays: false), 6, .55m, [70]);
        (fee.Fee.Amount, fee.Subsidies[0].Amount, fee.Borne.Amount).ShouldBe((77, 53, 24));
    }

    [Fact]
    public void 補助はちょうど全額まで出せる() =>
        GuaranteeFee.Compute(new Yen(1_000_000), 1, new GuaranteePeriod(12, InDays: false), 0, .65m, [60, 40]).Borne.ShouldBe(Yen.Zero);

    [Fact]
    public void Bands_that_end_at_the_same_number_are_refused() =>
        Should.Throw<ArgumentException>(() => new DivisionFactors([new(6, .7m, .77m), new(6, .65m, .72m), new(null, .55m, .61m)]));

    [Fact]
    public void 雇った月から給料を払う()
    {
        var months = PlanProjector
            .Project(Steady with { Staff = [new StaffCost("手伝い", Sure(50_000, "円/月"), 3)] })
            .Months.Select(m => m.StaffCost.Amount);
        months.Take(4).ShouldBe([0, 0, 50_000, 50_000]);
    }

    [Fact]
    public void 借入と運転資金は切りのよい額に切り上げる()
    {
        // 5万円足りないだけでも 10万円を借りる。運転資金 300,003円は 31万円。
        PlanFunding.Of(Steady with { OwnFunds = Sure(1_750_000, "円") }).Loan.Amount.ShouldBe(100_000);
        PlanFunding
            .Of(Steady with { FixedCosts = [new FixedCost("家賃など", Sure(100_001, "円/月"), [])] })
            .WorkingCapital.Amount.ShouldBe(310_000);
    }

    [Fact]
    public void 基準とちょうど同じ売上では消費税はまだかからない()
    {
        PlanProjector.Project(Steady with { ConsumptionTaxThreshold = Sure(6_000_000, "円") }).ConsumptionTaxYear.ShouldBeNull();
        PlanProjector.Project(Steady with { ConsumptionTaxThreshold = Sure(5_999_999, "円") }).ConsumptionTaxYear.ShouldBe(1);
    }

    [Fact]
    public void 一年でちょうど差し引きゼロなら黒字が続くとはいえない()
    {
        // 一月おきに、10万円の黒字と赤字。
        decimal[] season = [.. Enumerable.Range(0, 12).Select(m => m % 2 == 0 ? 150m : 50m)];
        var plan = Fixed(190_000) with { Season = new SeasonIndex(season, Source) };
        PlanProjector.Project(plan).BreakEvenMonth.ShouldBe(PlanMeasure.Undefined(UndefinedReason.NoLastingProfit));
    }

    [Fact]
    public void 利益がちょうどゼロの月は黒字ではない()
    {
        decimal[] season = [.. Enumerable.Range(1, 12).Select(m => m == 4 ? 100m : 110m)];
        PlanProjector.Project(Fixed(190_000) with { Season = new SeasonIndex(season, Source) }).BreakEvenMonth.Value.ShouldBe(2);
    }

    [Fact]
    public void 資金がちょうどゼロなら不足ではない()
    {
        var projection = PlanProjector.Project(Steady with { OwnFunds = Sure(1_500_000, "円"), WorkingCapitalMonths = Sure(0, "か月") });
        (projection.OpeningCash, projection.Shortfall).ShouldBe((Yen.Zero, null));
        new CashWalk(0, 100, 0.0001, 12).RuinSimulated(10, 1).ShouldBe(0);
    }

    [Fact]
    public void 生活費より多く取れる年に足りない額はない() =>
        PlanProjector.Project(Steady.WithPrice(2000)).Years[0].LivingGap.ShouldBe(Yen.Zero);

    [Fact]
    public void どれだけ揺れても売上と値は負にならない()
    {
        // 売上がなければ、一月目に出ていくのは固定費の10万円だけ。
        PlanSimulator.Run(Steady with { SalesVolatility = Sure(400, "%") }, 200, 1).CashByMonth[0].P10.Amount.ShouldBe(200_000);
        Between(0, 100, 200, "円").At(-10, moreIsBetter: true).ShouldBe(0);
    }

    private static BusinessPlan Fixed(decimal monthly) =>
        Steady with
        {
            FixedCosts = [new FixedCost("家賃など", Sure(monthly, "円/月"), [])],
        };
}
