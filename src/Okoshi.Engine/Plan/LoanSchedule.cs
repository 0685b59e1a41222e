using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>返済予定表 All payments of a loan in whole yen.</summary>
/// <remarks>
/// Rounding: a month's interest is balance × yearly rate ÷ 12, cut to whole yen; the level payment (元利均等) and the
/// level principal (元金均等) are cut to whole yen; the last payment settles what is left, so that the principals add
/// up to the loan exactly. In the grace period interest alone is paid. The exact payment is that of the annuity,
/// P·i ÷ (1 − (1 + i)⁻ⁿ).
/// </remarks>
public sealed class LoanSchedule
{
    private LoanSchedule(LoanTerms terms, double? exactPayment, IReadOnlyList<LoanPayment> payments)
    {
        Terms = terms;
        ExactPayment = exactPayment;
        Payments = payments;
        TotalInterest = new Yen(payments.Sum(p => p.Interest.Amount));
    }

    /// <summary>借入条件 that the schedule follows.</summary>
    public LoanTerms Terms { get; }

    /// <summary>端数処理前の返済額 The level payment before rounding, in yen; null for 元金均等, whose payment changes every month.</summary>
    public double? ExactPayment { get; }

    /// <summary>The payments in order, one a month.</summary>
    public IReadOnlyList<LoanPayment> Payments { get; }

    /// <summary>利息の合計.</summary>
    public Yen TotalInterest { get; }

    /// <summary>Draws up the schedule of a loan.</summary>
    public static LoanSchedule Create(LoanTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        double? exact =
            terms.Method == RepaymentMethod.EqualPayment
                ? LevelPayment(terms.Principal.Amount, (double)terms.AnnualRatePercent / 1200, terms.Instalments)
                : null;
        var level = exact is { } payment ? (long)Math.Floor(payment) : terms.Principal.Amount / terms.Instalments;
        var payments = new List<LoanPayment>(terms.Months);
        var balance = terms.Principal;
        for (var month = 1; month <= terms.Months; month++)
        {
            var interest = Yen.Truncate(balance.Amount * terms.AnnualRatePercent / 1200);
            var principal = PrincipalOf(terms, month, balance, interest, level);
            balance -= principal;
            payments.Add(new LoanPayment(month, principal, interest, principal + interest, balance));
        }
        return new LoanSchedule(terms, exact, payments);
    }

    /// <summary>元利均等の返済額 Level payment of an annuity, not rounded, positive.</summary>
    /// <param name="principal">Amount lent.</param>
    /// <param name="monthlyRate">Rate of one month as a fraction (0.075 / 12).</param>
    /// <param name="instalments">Number of payments, at least 1.</param>
    public static double LevelPayment(double principal, double monthlyRate, int instalments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instalments, 1);
        return monthlyRate == 0 ? principal / instalments : principal * monthlyRate / (1 - Math.Pow(1 + monthlyRate, -instalments));
    }

    private static Yen PrincipalOf(LoanTerms terms, int month, Yen balance, Yen interest, long level)
    {
        if (month <= terms.GraceMonths)
            return Yen.Zero;
        if (month == terms.Months)
            return balance;
        var wanted = terms.Method == RepaymentMethod.EqualPayment ? level - interest.Amount : level;
        return new Yen(Math.Clamp(wanted, 0, balance.Amount));
    }
}
