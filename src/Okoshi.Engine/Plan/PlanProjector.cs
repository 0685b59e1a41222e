using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>見通しの計算 Projects a plan over sixty months.</summary>
public static class PlanProjector
{
    /// <summary>Months computed beyond the projection, so that its last months are judged and reserved for like all others.</summary>
    internal const int LookAhead = 12;

    /// <summary>Projects a plan in one scenario.</summary>
    public static Projection Project(BusinessPlan plan, PlanScenario scenario = PlanScenario.Base)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var funding = PlanFunding.Of(plan);
        var calculator = new FlowCalculator(plan, funding, ValuePicker.For(scenario));
        var flows = Flows(calculator);
        var months = Months(calculator, flows, OwnerPolicy.Reserves(funding.ReserveFloor, [.. flows.Select(f => f.Result)]));
        var years = Enumerable
            .Range(1, Projection.Horizon / 12)
            .Select(y => YearSummary.Of(y, months, plan.LivingCost.In(scenario, moreIsBetter: false)))
            .ToArray();
        return new Projection
        {
            Scenario = scenario,
            Funding = funding,
            OpeningCash = calculator.OpeningCash,
            Months = months,
            Years = years,
            BreakEvenMonth = BreakEven([.. flows.Select((f, i) => (f.OperatingCash - calculator.Depreciation(i + 1)).Amount)]),
            PaybackMonth = Payback(calculator.Invested, flows),
            Shortfall = ShortfallOf(calculator.OpeningCash, months),
            ConsumptionTaxYear = years.FirstOrDefault(y => y.Sales.Amount > plan.ConsumptionTaxThreshold.Value)?.Year,
        };
    }

    /// <summary>The flows of the plan itself, with the months beyond the projection.</summary>
    internal static MonthFlow[] Flows(FlowCalculator calculator) =>
        [.. Enumerable.Range(1, Projection.Horizon + LookAhead).Select(m => calculator.Month(m))];

    private static ProjectionMonth[] Months(FlowCalculator calculator, MonthFlow[] flows, IReadOnlyList<Yen> reserves)
    {
        var months = new ProjectionMonth[Projection.Horizon];
        var cash = calculator.OpeningCash;
        for (var i = 0; i < months.Length; i++)
        {
            var flow = flows[i];
            var depreciation = calculator.Depreciation(i + 1);
            cash += flow.Result;
            var takeHome = OwnerPolicy.TakeHome(flow.Result, cash, reserves[i]);
            cash -= takeHome;
            months[i] = new ProjectionMonth
            {
                Month = i + 1,
                CalendarMonth = calculator.CalendarMonth(i + 1),
                Sales = flow.Sales,
                VariableCost = flow.VariableCost,
                FixedCost = flow.FixedCost,
                StaffCost = flow.StaffCost,
                Depreciation = depreciation,
                OperatingProfit = flow.OperatingCash - depreciation,
                Interest = flow.Interest,
                Principal = flow.Principal,
                TakeHome = takeHome,
                Cash = cash,
                LoanBalance = calculator.BalanceAfter(i + 1),
            };
        }
        return months;
    }

    private static PlanMeasure BreakEven(long[] profits)
    {
        var month = 0;
        for (var start = Projection.Horizon; start >= 1; start--)
        {
            if (profits[(start - 1)..(start + LookAhead - 1)].Sum() <= 0)
                break;
            if (profits[start - 1] > 0)
                month = start;
        }
        return month > 0 ? PlanMeasure.Of(month) : PlanMeasure.Undefined(UndefinedReason.NoLastingProfit);
    }

    private static PlanMeasure Payback(Yen invested, MonthFlow[] flows)
    {
        if (invested == Yen.Zero)
            return PlanMeasure.Undefined(UndefinedReason.NoInvestment);
        var earned = Yen.Zero;
        for (var i = 0; i < Projection.Horizon; i++)
        {
            earned += flows[i].OperatingCash;
            if (earned >= invested)
                return PlanMeasure.Of(i + 1);
        }
        return PlanMeasure.Undefined(UndefinedReason.NotPaidBack);
    }

    private static CashShortfall? ShortfallOf(Yen opening, ProjectionMonth[] months)
    {
        var path = months.Select(m => (m.Month, m.Cash)).Prepend((Month: 0, Cash: opening)).ToArray();
        var worst = path.MinBy(p => p.Cash.Amount);
        return worst.Cash < Yen.Zero ? new CashShortfall(path.First(p => p.Cash < Yen.Zero).Month, worst.Month, -worst.Cash) : null;
    }
}
