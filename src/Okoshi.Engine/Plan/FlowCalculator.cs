using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>Computes what each month earns and pays, for one choice of all the values.</summary>
internal sealed class FlowCalculator
{
    private readonly BusinessPlan plan;
    private readonly (decimal MonthlySales, decimal CostShare, IReadOnlyList<decimal> Season)[] lines;
    private readonly decimal rampStart;
    private readonly decimal rampMonths;
    private readonly Yen[] fixedByCalendarMonth;
    private readonly (Yen Monthly, int From)[] staff;
    private readonly (Yen Amount, int Months)[] depreciated;
    private readonly LoanSchedule? loan;

    public FlowCalculator(BusinessPlan plan, PlanFunding funding, ValuePicker picker)
    {
        this.plan = plan;
        var openDays = picker.Income(plan.OpenDays);
        lines = [.. plan.Sales.Select(s => Line(s, openDays, plan.Season, picker))];
        rampStart = Math.Min(1, picker.Income(plan.RampUp.StartPercent) / 100);
        rampMonths = picker.Cost(plan.RampUp.Months);
        var costs = plan.FixedCosts.Select(c => (Amount: Yen.Round(picker.Cost(c.Monthly)), c.CalendarMonths)).ToArray();
        fixedByCalendarMonth =
        [
            .. Enumerable
                .Range(1, 12)
                .Select(m => new Yen(
                    costs.Where(c => c.CalendarMonths.Count == 0 || c.CalendarMonths.Contains(m)).Sum(c => c.Amount.Amount)
                )),
        ];
        staff = [.. plan.Staff.Select(s => (Yen.Round(picker.Cost(s.Monthly)), s.FromMonth))];
        var items = plan
            .Investments.Select(i =>
                (
                    Amount: Yen.Round(picker.Cost(i.Amount)),
                    Months: (int)Math.Max(1, decimal.Round((i.LifeYears?.Value ?? 0) * 12)),
                    i.LifeYears
                )
            )
            .ToArray();
        depreciated = [.. items.Where(i => i.LifeYears is not null).Select(i => (i.Amount, i.Months))];
        var invested = new Yen(items.Sum(i => i.Amount.Amount));
        Invested = invested;
        OpeningCash = funding.OpeningCash + funding.Investment - invested;
        loan = funding.TermsOf(plan.Loan, Math.Min(LoanTerms.MaxRatePercent, picker.Cost(plan.Loan.AnnualRatePercent))) is { } terms
            ? LoanSchedule.Create(terms)
            : null;
    }

    /// <summary>Sum of the investments as they turned out.</summary>
    public Yen Invested { get; }

    /// <summary>Cash on the first day.</summary>
    public Yen OpeningCash { get; }

    /// <summary>What is still owed after a month.</summary>
    public Yen BalanceAfter(int month) => loan is null || month > loan.Payments.Count ? Yen.Zero : loan.Payments[month - 1].Balance;

    /// <summary>Calendar month of a month of business.</summary>
    public int CalendarMonth(int month) => ((plan.OpeningMonth - 1 + month - 1) % 12) + 1;

    /// <summary>The flow of a month of business; <paramref name="turn"/> multiplies the sales (1 for the plan itself).</summary>
    public MonthFlow Month(int month, decimal turn = 1)
    {
        var calendar = CalendarMonth(month);
        var level = Ramp(month) * turn / 100;
        var (sales, variable) = (Yen.Zero, Yen.Zero);
        foreach (var line in lines)
        {
            var sold = Yen.Round(line.MonthlySales * line.Season[calendar - 1] * level);
            sales += sold;
            variable += Yen.Round(sold.Amount * line.CostShare);
        }
        var wages = new Yen(staff.Where(s => s.From <= month).Sum(s => s.Monthly.Amount));
        var payment = loan is not null && month <= loan.Payments.Count ? loan.Payments[month - 1] : null;
        return new MonthFlow(
            sales,
            variable,
            fixedByCalendarMonth[calendar - 1],
            wages,
            payment?.Interest ?? Yen.Zero,
            payment?.Principal ?? Yen.Zero
        );
    }

    /// <summary>What a month writes off: differences of a rounded running total, so that each item is written off to the yen.</summary>
    public Yen Depreciation(int month)
    {
        var sum = Yen.Zero;
        foreach (var (amount, months) in depreciated)
        {
            if (month <= months)
                sum += Yen.Round((decimal)amount.Amount * month / months) - Yen.Round((decimal)amount.Amount * (month - 1) / months);
        }
        return sum;
    }

    private static (decimal MonthlySales, decimal CostShare, IReadOnlyList<decimal> Season) Line(
        SalesLine line,
        decimal openDays,
        SeasonIndex season,
        ValuePicker picker
    ) =>
        (
            picker.Income(line.Price) * picker.Volume(line.Volume) * (line.PerOpenDay ? openDays : 1),
            picker.Cost(line.VariableCostPercent) / 100,
            (line.Season ?? season).Percents
        );

    private decimal Ramp(int month) => rampMonths <= 0 ? 1 : Math.Min(1, rampStart + ((1 - rampStart) * (month - 1) / rampMonths));
}
