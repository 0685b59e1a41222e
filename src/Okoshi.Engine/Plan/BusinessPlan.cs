using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>事業計画 A business drawn up in numbers: what it needs, what it sells, what it costs, and what is not known.</summary>
/// <remarks>One owner as a sole proprietor (個人事業主); prices and costs include consumption tax; no income tax is computed.</remarks>
public sealed record BusinessPlan
{
    /// <summary>Key of the business.</summary>
    public required string Business { get; init; }

    /// <summary>Name of the plan.</summary>
    public required string Title { get; init; }

    /// <summary>How the business is run, in two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>開業月 Calendar month of the first month of business, 1–12.</summary>
    public required int OpeningMonth { get; init; }

    /// <summary>必要な資金 apart from working capital.</summary>
    public required IReadOnlyList<InvestmentItem> Investments { get; init; }

    /// <summary>自己資金 in yen.</summary>
    public required PlanValue OwnFunds { get; init; }

    /// <summary>運転資金 in months of average fixed costs and wages.</summary>
    public required PlanValue WorkingCapitalMonths { get; init; }

    /// <summary>事業に置いておくお金 in months of average fixed costs and wages, kept before the owner takes anything.</summary>
    public required PlanValue ReserveMonths { get; init; }

    /// <summary>借入の条件.</summary>
    public required PlanLoan Loan { get; init; }

    /// <summary>営業日数 a month.</summary>
    public required PlanValue OpenDays { get; init; }

    /// <summary>季節の波 of the whole business.</summary>
    public required SeasonIndex Season { get; init; }

    /// <summary>立ち上がり after opening.</summary>
    public required RampUp RampUp { get; init; }

    /// <summary>売上.</summary>
    public required IReadOnlyList<SalesLine> Sales { get; init; }

    /// <summary>固定費 other than wages.</summary>
    public required IReadOnlyList<FixedCost> FixedCosts { get; init; }

    /// <summary>人件費 of staff; the owner is not among them.</summary>
    public required IReadOnlyList<StaffCost> Staff { get; init; }

    /// <summary>生活費の目安 of the owner in yen a month, for comparison with the take-home.</summary>
    public required PlanValue LivingCost { get; init; }

    /// <summary>売上のぶれ Standard deviation of a month's sales around the plan, in per cent.</summary>
    public required PlanValue SalesVolatility { get; init; }

    /// <summary>消費税の基準 Sales of a year above which consumption tax has to be looked at, in yen.</summary>
    public required PlanValue ConsumptionTaxThreshold { get; init; }

    /// <summary>足りないデータ What would have to be known for a better plan.</summary>
    public required IReadOnlyList<MissingDatum> Missing { get; init; }
}

/// <summary>投資の項目 Something bought before opening.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Amount">Price in yen.</param>
/// <param name="LifeYears">耐用年数 in years, over which it is written off; null for what is not written off (敷金).</param>
public sealed record InvestmentItem(string Name, PlanValue Amount, PlanValue? LifeYears);

/// <summary>計画の借入 How the part that own funds do not cover is borrowed.</summary>
/// <param name="AnnualRatePercent">年利 in per cent.</param>
/// <param name="Months">返済期間 in months with the grace period.</param>
/// <param name="GraceMonths">据置期間 in months.</param>
/// <param name="Method">返済方法.</param>
/// <param name="GuaranteeRatePercent">保証料率 in per cent a year; null for a loan without guarantee.</param>
/// <param name="Factors">分割係数 for the guarantee fee.</param>
public sealed record PlanLoan(
    PlanValue AnnualRatePercent,
    PlanValue Months,
    PlanValue GraceMonths,
    RepaymentMethod Method,
    PlanValue? GuaranteeRatePercent,
    DivisionFactors Factors
);

/// <summary>季節の波 Sales of each calendar month in per cent of an average month.</summary>
/// <param name="Percents">Twelve values from January to December; they average 100.</param>
/// <param name="Source">What the wave rests on.</param>
public sealed record SeasonIndex(IReadOnlyList<decimal> Percents, SourceRef Source);

/// <summary>立ち上がり How sales grow from opening to the planned level, in a straight line.</summary>
/// <param name="StartPercent">Sales of the first month in per cent of the planned level.</param>
/// <param name="Months">Months from opening until the planned level is reached.</param>
public sealed record RampUp(PlanValue StartPercent, PlanValue Months);

/// <summary>売上の項目 One thing that is sold.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Price">Price in yen.</param>
/// <param name="Volume">Number sold, per open day or per month.</param>
/// <param name="PerOpenDay">True when the volume is per open day.</param>
/// <param name="VariableCostPercent">変動費率 in per cent of the sales.</param>
/// <param name="Season">A season of its own, or null for that of the plan.</param>
public sealed record SalesLine(
    string Name,
    PlanValue Price,
    PlanValue Volume,
    bool PerOpenDay,
    PlanValue VariableCostPercent,
    SeasonIndex? Season
);

/// <summary>固定費の項目 A cost that does not depend on sales.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Monthly">Yen a month.</param>
/// <param name="CalendarMonths">The calendar months in which it arises (heating, snow clearing); empty for all.</param>
public sealed record FixedCost(string Name, PlanValue Monthly, IReadOnlyList<int> CalendarMonths);

/// <summary>人件費の項目 Somebody employed.</summary>
/// <param name="Name">Role.</param>
/// <param name="Monthly">Yen a month with the employer's social insurance.</param>
/// <param name="FromMonth">Month of business from which the person works, from 1.</param>
public sealed record StaffCost(string Name, PlanValue Monthly, int FromMonth);

/// <summary>計画に足りないデータ A fact that the plan lacks.</summary>
/// <param name="What">What is not known.</param>
/// <param name="Effect">Which values of the plan would change.</param>
/// <param name="NextStep">Where to ask.</param>
public sealed record MissingDatum(string What, string Effect, string NextStep);
