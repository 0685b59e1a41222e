using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>Adds up the months of a year.</summary>
internal static class YearSummary
{
    public static ProjectionYear Of(int year, IReadOnlyList<ProjectionMonth> projection, decimal livingCost)
    {
        var months = projection.Skip((year - 1) * 12).Take(12).ToArray();
        Yen Sum(Func<ProjectionMonth, Yen> part) => new(months.Sum(m => part(m).Amount));
        var profit = Sum(m => m.OperatingProfit);
        var depreciation = Sum(m => m.Depreciation);
        var debtService = Sum(m => m.Interest) + Sum(m => m.Principal);
        var takeHome = Sum(m => m.TakeHome);
        var living = Yen.Round(livingCost * 12);
        return new ProjectionYear
        {
            Year = year,
            Sales = Sum(m => m.Sales),
            OperatingProfit = profit,
            Depreciation = depreciation,
            DebtService = debtService,
            TakeHome = takeHome,
            TakeHomePerMonth = new Yen(takeHome.Amount / 12),
            LivingGap = new Yen(Math.Max(0, (living - takeHome).Amount)),
            Cash = months[^1].Cash,
            LoanBalance = months[^1].LoanBalance,
            Dscr = Ratio(profit + depreciation, debtService),
            DscrAfterLiving = Ratio(profit + depreciation - living, debtService),
            BreakEvenSalesPerMonth = BreakEvenSales(
                Sum(m => m.Sales),
                Sum(m => m.VariableCost),
                Sum(m => m.FixedCost) + Sum(m => m.StaffCost) + depreciation
            ),
        };
    }

    private static PlanMeasure Ratio(Yen available, Yen debtService) =>
        debtService == Yen.Zero
            ? PlanMeasure.Undefined(UndefinedReason.NoDebtService)
            : PlanMeasure.Of((decimal)available.Amount / debtService.Amount);

    private static PlanMeasure BreakEvenSales(Yen sales, Yen variable, Yen fixedCosts)
    {
        if (sales <= Yen.Zero)
            return PlanMeasure.Undefined(UndefinedReason.NoSales);
        if (variable >= sales)
            return PlanMeasure.Undefined(UndefinedReason.NoContribution);
        return PlanMeasure.Of(decimal.Round((decimal)fixedCosts.Amount * sales.Amount / (sales - variable).Amount / 12));
    }
}
