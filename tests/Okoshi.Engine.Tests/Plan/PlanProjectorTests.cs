using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;
using static Okoshi.Engine.Tests.Plan.SamplePlan;

namespace Okoshi.Engine.Tests.Plan;

public sealed class PlanProjectorTests
{
    [Fact]
    public void 見本の店の1か月は手計算のとおり()
    {
        // 必要な資金 120万＋30万＋運転資金 10万×3 ＝ 180万。自己資金で足り、借りない。
        var projection = PlanProjector.Project(Steady);
        projection.Funding.Loan.ShouldBe(Yen.Zero);
        projection.Funding.Need.Amount.ShouldBe(1_800_000);
        projection.OpeningCash.Amount.ShouldBe(300_000);
        var month = projection.Months[0];
        (month.CalendarMonth, month.Sales.Amount, month.VariableCost.Amount, month.FixedCost.Amount, month.Depreciation.Amount).ShouldBe(
            (4, 500_000, 300_000, 100_000, 10_000)
        );
        month.OperatingProfit.Amount.ShouldBe(90_000);
        month.TakeHome.Amount.ShouldBe(100_000);
        month.Cash.Amount.ShouldBe(300_000);
        projection.BreakEvenMonth.Value.ShouldBe(1);
        projection.PaybackMonth.Value.ShouldBe(15);
        projection.Years[0].BreakEvenSalesPerMonth.Value.ShouldBe(275_000);
        projection.Years[0].LivingGap.Amount.ShouldBe(600_000);
        projection.Years[0].Dscr.ShouldBe(PlanMeasure.Undefined(UndefinedReason.NoDebtService));
        projection.ConsumptionTaxYear.ShouldBeNull();
    }

    [Fact]
    public void 借りたときの返済余力は手計算のとおり()
    {
        // 自己資金60万、借入120万（元金均等60回、年2.4%）：1年目の元金24万、利息は2400円から毎月40円ずつ減る。
        var projection = PlanProjector.Project(Steady with { OwnFunds = Sure(600_000, "円") });
        projection.Funding.Loan.Amount.ShouldBe(1_200_000);
        var interest = Enumerable.Range(0, 12).Sum(m => 2400 - (40 * m));
        projection.Years[0].DebtService.Amount.ShouldBe(240_000 + interest);
        projection.Years[0].Dscr.Value!.Value.ShouldBe(1_200_000m / (240_000 + interest), 0.0000001m);
        projection.Years[0].DscrAfterLiving.Value!.Value.ShouldBe((1_200_000m - 1_800_000) / (240_000 + interest), 0.0000001m);
        projection.Years[4].LoanBalance.ShouldBe(Yen.Zero);
    }

    [Fact]
    public void 立ち上がりと季節は売上に掛かる()
    {
        decimal[] percents = [50, 50, 50, 100, 100, 100, 100, 250, 100, 100, 100, 100];
        var plan = Steady with { RampUp = new RampUp(Sure(40, "%"), Sure(6, "か月")), Season = new SeasonIndex(percents, Source) };
        var sales = PlanProjector.Project(plan).Months.Select(m => m.Sales.Amount).ToArray();
        sales[0].ShouldBe(200_000);
        sales[3].ShouldBe(350_000);
        sales[4].ShouldBe((long)(500_000 * 0.8 * 2.5));
        sales[6].ShouldBe(500_000);
        sales[9].ShouldBe(250_000);
    }

    [Fact]
    public void 売上ゼロの計画は資金不足で終わり_指標は理由つきの空欄になる()
    {
        var projection = PlanProjector.Project(Steady.WithVolume(Sure(0, "食/日")));
        projection.Shortfall.ShouldBe(new CashShortfall(4, 60, new Yen(5_700_000)));
        projection.BreakEvenMonth.ShouldBe(PlanMeasure.Undefined(UndefinedReason.NoLastingProfit));
        projection.PaybackMonth.ShouldBe(PlanMeasure.Undefined(UndefinedReason.NotPaidBack));
        projection.Years[0].BreakEvenSalesPerMonth.ShouldBe(PlanMeasure.Undefined(UndefinedReason.NoSales));
        projection.Months.ShouldAllBe(m => m.TakeHome == Yen.Zero);
    }

    [Fact]
    public void 売るほど赤字なら損益分岐点はない() =>
        PlanProjector
            .Project(Steady with { Sales = [Steady.Sales[0] with { VariableCostPercent = Sure(100, "%") }] })
            .Years[0]
            .BreakEvenSalesPerMonth.ShouldBe(PlanMeasure.Undefined(UndefinedReason.NoContribution));

    [Fact]
    public void 冬だけ赤字でも_一年で黒字なら黒字が続くとみる()
    {
        decimal[] percents = [0, 0, 0, 200, 150, 150, 150, 150, 150, 150, 100, 0];
        var projection = PlanProjector.Project(Steady with { Season = new SeasonIndex(percents, Source) });
        projection.BreakEvenMonth.Value.ShouldBe(1);
        projection.Months.ShouldContain(m => m.OperatingProfit < Yen.Zero);
        projection.Shortfall.ShouldBeNull();
    }

    [Fact]
    public void 消費税を確かめる年は売上が基準を超えた最初の年() =>
        PlanProjector.Project(Steady.WithPrice(2000)).ConsumptionTaxYear.ShouldBe(1);

    [Fact]
    public void Cash_moves_by_what_the_month_brings_and_takes() =>
        Prop.ForAll(
                Any,
                plan =>
                {
                    var projection = PlanProjector.Project(plan);
                    var cash = projection.OpeningCash;
                    foreach (var m in projection.Months)
                    {
                        cash = cash + m.Sales - m.VariableCost - m.FixedCost - m.StaffCost - m.Interest - m.Principal - m.TakeHome;
                        m.Cash.ShouldBe(cash);
                        m.TakeHome.ShouldBeGreaterThanOrEqualTo(Yen.Zero);
                        m.OperatingProfit.ShouldBe(m.Sales - m.VariableCost - m.FixedCost - m.StaffCost - m.Depreciation);
                    }
                    (projection.Months[^1].LoanBalance.Amount + projection.Months.Sum(m => m.Principal.Amount)).ShouldBe(
                        projection.Funding.Loan.Amount
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_owner_never_takes_the_business_into_a_shortfall() =>
        Prop.ForAll(
                Any,
                plan =>
                {
                    var projection = PlanProjector.Project(plan);
                    var without = projection.OpeningCash.Amount;
                    var lowest = without;
                    foreach (var m in projection.Months)
                    {
                        without +=
                            m.Cash.Amount
                            - (m.Month == 1 ? projection.OpeningCash : projection.Months[m.Month - 2].Cash).Amount
                            + m.TakeHome.Amount;
                        lowest = Math.Min(lowest, without);
                    }
                    (projection.Shortfall is not null).ShouldBe(lowest < 0);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_higher_price_never_leaves_less_nor_brings_a_shortfall() =>
        Prop.ForAll(
                Any,
                plan =>
                {
                    var (before, after) = (
                        PlanProjector.Project(plan),
                        PlanProjector.Project(plan.WithPrice(plan.Sales[0].Price.Value + 100))
                    );
                    Wealth(after).ShouldBeGreaterThanOrEqualTo(Wealth(before) - 60);
                    if (before.Shortfall is null)
                        after.Shortfall.ShouldBeNull();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_higher_interest_never_leaves_more() =>
        Prop.ForAll(
                Any,
                plan =>
                {
                    var dearer = plan with
                    {
                        Loan = plan.Loan with { AnnualRatePercent = Sure(plan.Loan.AnnualRatePercent.Value + 1, "%") },
                    };
                    var (before, after) = (PlanProjector.Project(plan), PlanProjector.Project(dearer));
                    after.Months.Sum(m => m.Interest.Amount).ShouldBeGreaterThanOrEqualTo(before.Months.Sum(m => m.Interest.Amount));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_loan_covers_the_gap_and_its_own_fee() =>
        Prop.ForAll(
                Any,
                plan =>
                {
                    var funding = PlanFunding.Of(plan);
                    funding.OpeningCash.ShouldBeGreaterThanOrEqualTo(funding.WorkingCapital);
                    if (funding.Loan > Yen.Zero)
                        (funding.OpeningCash - funding.WorkingCapital).Amount.ShouldBeLessThan(200_000);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_cautious_scenario_never_does_better_than_the_favourable_one()
    {
        var plan = Steady.WithVolume(Between(15, 20, 24, "食/日")) with
        {
            FixedCosts = [new FixedCost("家賃", Between(90_000, 100_000, 130_000, "円/月"), [])],
        };
        var wealth = new[] { PlanScenario.Low, PlanScenario.Base, PlanScenario.High }
            .Select(s => Wealth(PlanProjector.Project(plan, s)))
            .ToArray();
        wealth.ShouldBeInOrder();
        PlanProjector.Project(plan, PlanScenario.Low).Months[0].FixedCost.Amount.ShouldBe(130_000);
    }

    [Fact]
    public void An_item_is_written_off_to_the_yen()
    {
        var plan = Steady with { Investments = [new InvestmentItem("道具", Sure(1_000_001, "円"), Sure(4, "年"))] };
        PlanProjector.Project(plan).Months.Sum(m => m.Depreciation.Amount).ShouldBe(1_000_001);
    }

    private static long Wealth(Projection projection) => projection.Months[^1].Cash.Amount + projection.Months.Sum(m => m.TakeHome.Amount);
}
