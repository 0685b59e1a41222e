using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>借入条件 Amount, rate and time of a loan that is paid back every month.</summary>
public sealed record LoanTerms
{
    /// <summary>Longest term that is computed, in months.</summary>
    public const int MaxMonths = 600;

    /// <summary>Highest yearly rate that is computed, in per cent.</summary>
    public const decimal MaxRatePercent = 100m;

    /// <summary>Creates terms.</summary>
    /// <param name="principal">借入金額, at least one yen.</param>
    /// <param name="annualRatePercent">年利, per cent a year, 0–100; a month's rate is a twelfth of it.</param>
    /// <param name="months">返済期間 in months with the grace period, 1–600.</param>
    /// <param name="graceMonths">据置期間 in months: interest only; less than the whole term.</param>
    /// <param name="method">返済方法.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public LoanTerms(Yen principal, decimal annualRatePercent, int months, int graceMonths, RepaymentMethod method)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(principal.Amount, 1, nameof(principal));
        ArgumentOutOfRangeException.ThrowIfNegative(annualRatePercent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(annualRatePercent, MaxRatePercent);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MaxMonths);
        ArgumentOutOfRangeException.ThrowIfNegative(graceMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(graceMonths, months);
        Principal = principal;
        AnnualRatePercent = annualRatePercent;
        Months = months;
        GraceMonths = graceMonths;
        Method = method;
    }

    /// <summary>借入金額 in yen.</summary>
    public Yen Principal { get; }

    /// <summary>年利 in per cent a year.</summary>
    public decimal AnnualRatePercent { get; }

    /// <summary>返済期間 in months, grace period included.</summary>
    public int Months { get; }

    /// <summary>据置期間 in months, in which interest alone is paid.</summary>
    public int GraceMonths { get; }

    /// <summary>返済方法.</summary>
    public RepaymentMethod Method { get; }

    /// <summary>返済回数 Number of months in which principal is paid.</summary>
    public int Instalments => Months - GraceMonths;
}
