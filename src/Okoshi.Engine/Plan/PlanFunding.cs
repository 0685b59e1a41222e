using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>資金計画 What is needed before opening, and where it comes from.</summary>
/// <remarks>
/// Working capital is rounded up to 10,000 yen; the loan is what own funds do not cover, its own guarantee fee
/// included, rounded up to 100,000 yen. All from the expected values.
/// </remarks>
public sealed record PlanFunding
{
    private const long WorkingCapitalStep = 10_000;
    private const long LoanStep = 100_000;

    /// <summary>設備などの合計 Sum of the investment items.</summary>
    public required Yen Investment { get; init; }

    /// <summary>運転資金.</summary>
    public required Yen WorkingCapital { get; init; }

    /// <summary>自己資金.</summary>
    public required Yen OwnFunds { get; init; }

    /// <summary>借入金額; zero when own funds suffice.</summary>
    public required Yen Loan { get; init; }

    /// <summary>信用保証料; zero without a guaranteed loan. Subsidies are not deducted: they are decided by programme.</summary>
    public required Yen GuaranteeFee { get; init; }

    /// <summary>月の固定費 Average fixed costs and wages of a month at the start, in yen.</summary>
    public required Yen MonthlyFixedCost { get; init; }

    /// <summary>事業に置いておくお金 The reserve floor.</summary>
    public required Yen ReserveFloor { get; init; }

    /// <summary>必要な資金 Investment, working capital and guarantee fee.</summary>
    public Yen Need => Investment + WorkingCapital + GuaranteeFee;

    /// <summary>開業時の手もと資金 Cash on the first day, after investment and guarantee fee.</summary>
    public Yen OpeningCash => OwnFunds + Loan - Investment - GuaranteeFee;

    /// <summary>Computes the funding of a plan.</summary>
    public static PlanFunding Of(BusinessPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var investment = new Yen(plan.Investments.Sum(i => Yen.Round(i.Amount.Value).Amount));
        var yearly =
            plan.FixedCosts.Sum(c => c.Monthly.Value * (c.CalendarMonths.Count == 0 ? 12 : c.CalendarMonths.Count))
            + plan.Staff.Where(s => s.FromMonth == 1).Sum(s => s.Monthly.Value * 12);
        var working = RoundUp(yearly / 12 * plan.WorkingCapitalMonths.Value, WorkingCapitalStep);
        var own = Yen.Round(plan.OwnFunds.Value);
        var loan = LoanFor(plan.Loan, investment + working - own);
        return new PlanFunding
        {
            Investment = investment,
            WorkingCapital = working,
            OwnFunds = own,
            Loan = loan,
            GuaranteeFee = FeeOf(plan.Loan, loan),
            MonthlyFixedCost = Yen.Round(yearly / 12),
            ReserveFloor = Yen.Round(yearly / 12 * plan.ReserveMonths.Value),
        };
    }

    /// <summary>Terms of the loan at a rate; null when nothing is borrowed.</summary>
    internal LoanTerms? TermsOf(PlanLoan loan, decimal annualRatePercent) =>
        Loan == Yen.Zero ? null : new LoanTerms(Loan, annualRatePercent, (int)loan.Months.Value, (int)loan.GraceMonths.Value, loan.Method);

    /// <summary>
    /// The smallest loan that covers a gap and its own fee. A fee as high as the loan itself would never end: then the gap alone.
    /// </summary>
    private static Yen LoanFor(PlanLoan terms, Yen gap)
    {
        var loan = RoundUp(Math.Max(0, gap.Amount), LoanStep);
        for (var amount = loan; amount.Amount <= loan.Amount * 2; amount += new Yen(LoanStep))
        {
            if (amount == Yen.Zero || amount - FeeOf(terms, amount) >= gap)
                return amount;
        }
        return loan;
    }

    private static Yen FeeOf(PlanLoan loan, Yen amount)
    {
        if (amount == Yen.Zero || loan.GuaranteeRatePercent is not { } rate)
            return Yen.Zero;
        var (months, grace) = ((int)loan.Months.Value, (int)loan.GraceMonths.Value);
        return Plan
            .GuaranteeFee.Compute(
                amount,
                rate.Value,
                new GuaranteePeriod(months, InDays: false),
                grace,
                loan.Factors.For(months - grace, even: true),
                []
            )
            .Fee;
    }

    private static Yen RoundUp(decimal amount, long step) => new((long)decimal.Ceiling(amount / step) * step);
}
