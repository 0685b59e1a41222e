using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Plan;

/// <summary>A small business whose figures can be checked by hand.</summary>
internal static class SamplePlan
{
    /// <summary>Sales 500,000 a month from the first month, 40 % variable, 100,000 fixed: 200,000 remain before debt service.</summary>
    public static BusinessPlan Steady { get; } =
        new()
        {
            Business = "sample",
            Title = "見本の店",
            Summary = "手で確かめられる数字の店",
            OpeningMonth = 4,
            Investments =
            [
                new InvestmentItem("内装", Sure(1_200_000, "円"), Sure(10, "年")),
                new InvestmentItem("敷金", Sure(300_000, "円"), null),
            ],
            OwnFunds = Sure(1_800_000, "円"),
            WorkingCapitalMonths = Sure(3, "か月"),
            ReserveMonths = Sure(1, "か月"),
            Loan = new PlanLoan(
                Sure(2.4m, "%"),
                Sure(60, "か月"),
                Sure(0, "か月"),
                RepaymentMethod.EqualPrincipal,
                null,
                GuaranteeFeeTests.Factors
            ),
            OpenDays = Sure(25, "日/月"),
            Season = new SeasonIndex([.. Enumerable.Repeat(100m, 12)], Source),
            RampUp = new RampUp(Sure(100, "%"), Sure(0, "か月")),
            Sales = [new SalesLine("定食", Sure(1000, "円"), Sure(20, "食/日"), PerOpenDay: true, Sure(60, "%"), null)],
            FixedCosts = [new FixedCost("家賃など", Sure(100_000, "円/月"), [])],
            Staff = [],
            LivingCost = Sure(150_000, "円/月"),
            SalesVolatility = Sure(0, "%"),
            ConsumptionTaxThreshold = Sure(10_000_000, "円"),
            Missing = [],
        };

    public static SourceRef Source => new("test", "", Quality.Assumed, "試験のための値");

    public static PlanValue Sure(decimal value, string unit) => new(value, unit, Source);

    public static PlanValue Between(decimal low, decimal value, decimal high, string unit) => new(value, unit, Source, low, high);

    public static BusinessPlan WithVolume(this BusinessPlan plan, PlanValue volume) =>
        plan with
        {
            Sales = [plan.Sales[0] with { Volume = volume }],
        };

    public static BusinessPlan WithPrice(this BusinessPlan plan, decimal price) =>
        plan with
        {
            Sales = [plan.Sales[0] with { Price = Sure(price, "円") }],
        };

    /// <summary>Plans of every kind: seasons with empty months, slow starts, loans of any length, staff that comes later.</summary>
    public static Arbitrary<BusinessPlan> Any { get; } =
        (
            from price in Gen.Choose(0, 5000)
            from volume in Gen.Choose(0, 60)
            from variable in Gen.Choose(0, 100)
            from fixedCost in Gen.Choose(0, 400_000)
            from wage in Gen.Choose(0, 200_000)
            from wageFrom in Gen.Choose(1, 40)
            from own in Gen.Choose(0, 5_000_000)
            from investment in Gen.Choose(0, 9_000_000)
            from rate in Gen.Choose(0, 800)
            from months in Gen.Choose(1, 120)
            from grace in Gen.Choose(0, Math.Min(24, months - 1))
            from start in Gen.Choose(0, 100)
            from ramp in Gen.Choose(0, 36)
            from opening in Gen.Choose(1, 12)
            from season in Gen.Elements<decimal[]>(
                [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
                [0, 0, 0, 0, 100, 200, 300, 300, 200, 100, 0, 0],
                [300, 300, 100, 0, 0, 0, 0, 0, 0, 0, 200, 300]
            )
            select Steady with
            {
                OpeningMonth = opening,
                OwnFunds = Sure(own, "円"),
                Investments = [new InvestmentItem("設備", Sure(investment, "円"), Sure(7, "年"))],
                Loan = Steady.Loan with
                {
                    AnnualRatePercent = Sure(rate / 100m, "%"),
                    Months = Sure(months, "か月"),
                    GraceMonths = Sure(grace, "か月"),
                    GuaranteeRatePercent = Sure(1.15m, "%"),
                },
                Season = new SeasonIndex(season, Source),
                RampUp = new RampUp(Sure(start, "%"), Sure(ramp, "か月")),
                Sales = [new SalesLine("品", Sure(price, "円"), Sure(volume, "個/日"), PerOpenDay: true, Sure(variable, "%"), null)],
                FixedCosts =
                [
                    new FixedCost("固定費", Sure(fixedCost, "円/月"), []),
                    new FixedCost("暖房", Sure(30_000, "円/月"), [12, 1, 2, 3]),
                ],
                Staff = [new StaffCost("手伝い", Sure(wage, "円/月"), wageFrom)],
            }
        ).ToArbitrary();
}
