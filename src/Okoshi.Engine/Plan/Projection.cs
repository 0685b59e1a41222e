using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>月の見通し One month of the projection.</summary>
public sealed record ProjectionMonth
{
    /// <summary>Month of business, from 1.</summary>
    public required int Month { get; init; }

    /// <summary>Calendar month, 1–12.</summary>
    public required int CalendarMonth { get; init; }

    /// <summary>売上.</summary>
    public required Yen Sales { get; init; }

    /// <summary>変動費.</summary>
    public required Yen VariableCost { get; init; }

    /// <summary>固定費 without wages and depreciation.</summary>
    public required Yen FixedCost { get; init; }

    /// <summary>人件費 of staff.</summary>
    public required Yen StaffCost { get; init; }

    /// <summary>減価償却費, straight line.</summary>
    public required Yen Depreciation { get; init; }

    /// <summary>営業利益 after depreciation, before interest and before the owner's withdrawals.</summary>
    public required Yen OperatingProfit { get; init; }

    /// <summary>支払利息.</summary>
    public required Yen Interest { get; init; }

    /// <summary>元金返済.</summary>
    public required Yen Principal { get; init; }

    /// <summary>手もとに残るお金 The owner's withdrawal after all costs and debt service, before tax and social insurance.</summary>
    public required Yen TakeHome { get; init; }

    /// <summary>手もと資金 at the end of the month; negative where money is short.</summary>
    public required Yen Cash { get; init; }

    /// <summary>借入残高 at the end of the month.</summary>
    public required Yen LoanBalance { get; init; }
}

/// <summary>年の見通し Twelve months of the projection together.</summary>
public sealed record ProjectionYear
{
    /// <summary>Year of business, from 1.</summary>
    public required int Year { get; init; }

    /// <summary>売上.</summary>
    public required Yen Sales { get; init; }

    /// <summary>営業利益.</summary>
    public required Yen OperatingProfit { get; init; }

    /// <summary>減価償却費.</summary>
    public required Yen Depreciation { get; init; }

    /// <summary>返済額 Interest and principal.</summary>
    public required Yen DebtService { get; init; }

    /// <summary>手もとに残るお金 of the year.</summary>
    public required Yen TakeHome { get; init; }

    /// <summary>月に手もとに残るお金 A twelfth of the year's take-home, cut to whole yen.</summary>
    public required Yen TakeHomePerMonth { get; init; }

    /// <summary>生活費に足りない額 What the take-home lacks of twelve months of the living cost; zero where it suffices.</summary>
    public required Yen LivingGap { get; init; }

    /// <summary>手もと資金 at the end of the year.</summary>
    public required Yen Cash { get; init; }

    /// <summary>借入残高 at the end of the year.</summary>
    public required Yen LoanBalance { get; init; }

    /// <summary>返済余力 DSCR: (operating profit + depreciation) ÷ (interest + principal).</summary>
    public required PlanMeasure Dscr { get; init; }

    /// <summary>生活費を引いた返済余力 The same after twelve months of the living cost.</summary>
    public required PlanMeasure DscrAfterLiving { get; init; }

    /// <summary>損益分岐点売上高 Sales of a month, in yen, at which fixed costs, wages and depreciation are covered.</summary>
    public required PlanMeasure BreakEvenSalesPerMonth { get; init; }
}

/// <summary>資金不足 When and how far cash falls below zero.</summary>
/// <param name="FirstMonth">First month of business with negative cash; 0 for the day of opening.</param>
/// <param name="WorstMonth">Month with the lowest cash.</param>
/// <param name="Amount">The lowest cash as a positive amount that would be needed.</param>
public sealed record CashShortfall(int FirstMonth, int WorstMonth, Yen Amount);

/// <summary>収支の見通し A plan projected month by month in one scenario.</summary>
public sealed record Projection
{
    /// <summary>Number of months projected.</summary>
    public const int Horizon = 60;

    /// <summary>見通しの場合.</summary>
    public required PlanScenario Scenario { get; init; }

    /// <summary>資金計画.</summary>
    public required PlanFunding Funding { get; init; }

    /// <summary>開業時の手もと資金 of this scenario.</summary>
    public required Yen OpeningCash { get; init; }

    /// <summary>The sixty months.</summary>
    public required IReadOnlyList<ProjectionMonth> Months { get; init; }

    /// <summary>The five years.</summary>
    public required IReadOnlyList<ProjectionYear> Years { get; init; }

    /// <summary>黒字になる月 First month with an operating profit from which on every twelve months together make a profit.</summary>
    public required PlanMeasure BreakEvenMonth { get; init; }

    /// <summary>投資回収の月 First month by which operating profit before depreciation has earned back the investment.</summary>
    public required PlanMeasure PaybackMonth { get; init; }

    /// <summary>資金不足, or null when cash never falls below zero.</summary>
    public required CashShortfall? Shortfall { get; init; }

    /// <summary>消費税を確かめる年 First year whose sales exceed the threshold of consumption tax; null for none.</summary>
    public required int? ConsumptionTaxYear { get; init; }
}
