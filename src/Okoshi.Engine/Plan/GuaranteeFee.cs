using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>信用保証料 The fee of a credit guarantee, and who bears it.</summary>
/// <remarks>
/// Amount × rate × period × 分割係数; the grace period and the repayment period are computed apart, each cut to whole
/// yen, and added. The grace period is not multiplied by the factor. A single repayment has no factor.
/// Source: 信用保証協会 (埼玉県信用保証協会「信用保証料の計算方法」, 愛媛県信用保証協会「信用保証料の計算」).
/// </remarks>
public sealed record GuaranteeFee
{
    private GuaranteeFee(Yen fee, decimal factor, IReadOnlyList<Yen> subsidies)
    {
        Fee = fee;
        Factor = factor;
        Subsidies = subsidies;
        Borne = new Yen(fee.Amount - subsidies.Sum(s => s.Amount));
    }

    /// <summary>信用保証料 before subsidies.</summary>
    public Yen Fee { get; }

    /// <summary>分割係数 that was used.</summary>
    public decimal Factor { get; }

    /// <summary>保証料補助 in the order of the percentages, each cut to whole yen.</summary>
    public IReadOnlyList<Yen> Subsidies { get; }

    /// <summary>本人負担 What the borrower pays.</summary>
    public Yen Borne { get; }

    /// <summary>Computes a fee.</summary>
    /// <param name="amount">保証金額 (the loan), at least one yen.</param>
    /// <param name="ratePercent">保証料率, per cent a year, 0 or more.</param>
    /// <param name="period">保証期間 with the grace period.</param>
    /// <param name="grace">据置期間 in the unit of the period; less than the period.</param>
    /// <param name="factor">分割係数 from <see cref="DivisionFactors"/>.</param>
    /// <param name="subsidyPercents">補助率 as shares of the fee in per cent; together at most 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public static GuaranteeFee Compute(
        Yen amount,
        decimal ratePercent,
        GuaranteePeriod period,
        int grace,
        decimal factor,
        IReadOnlyList<decimal> subsidyPercents
    )
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(subsidyPercents);
        ArgumentOutOfRangeException.ThrowIfLessThan(amount.Amount, 1, nameof(amount));
        ArgumentOutOfRangeException.ThrowIfNegative(ratePercent);
        ArgumentOutOfRangeException.ThrowIfLessThan(period.Length, 1, nameof(period));
        ArgumentOutOfRangeException.ThrowIfNegative(grace);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(grace, period.Length);
        if (subsidyPercents.Any(p => p < 0) || subsidyPercents.Sum() > 100)
            throw new ArgumentOutOfRangeException(nameof(subsidyPercents), "Subsidies are not negative and at most 100 per cent together.");
        var perUnit = amount.Amount * ratePercent;
        var divisor = 100m * period.PerYear;
        var fee = Yen.Truncate(perUnit * grace / divisor) + Yen.Truncate(perUnit * (period.Length - grace) * factor / divisor);
        return new GuaranteeFee(fee, factor, [.. subsidyPercents.Select(p => Yen.Truncate(fee.Amount * p / 100))]);
    }
}
