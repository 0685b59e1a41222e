using Okoshi.Engine.Plan;

namespace Okoshi.App.Plan;

/// <summary>One value of a plan with its place and name, for lists of assumptions.</summary>
/// <param name="Section">Part of the plan, in Japanese.</param>
/// <param name="Name">What the value is.</param>
/// <param name="Value">The value.</param>
public sealed record NamedPlanValue(string Section, string Name, PlanValue Value);

/// <summary>All values that a plan rests on, in the order in which a reader meets them.</summary>
public static class PlanValues
{
    public static IEnumerable<NamedPlanValue> Of(BusinessPlan plan)
    {
        return [.. Funding(plan), .. Sales(plan), .. Costs(plan)];
    }

    private static IEnumerable<NamedPlanValue> Funding(BusinessPlan plan)
    {
        foreach (var item in plan.Investments)
        {
            yield return new("必要な資金", item.Name, item.Amount);
            if (item.LifeYears is { } life)
                yield return new("必要な資金", $"{item.Name}の耐用年数", life);
        }
        yield return new("必要な資金", "運転資金", plan.WorkingCapitalMonths);
        yield return new("お金の出どころ", "自己資金", plan.OwnFunds);
        yield return new("お金の出どころ", "借入の年利", plan.Loan.AnnualRatePercent);
        yield return new("お金の出どころ", "返済期間", plan.Loan.Months);
        yield return new("お金の出どころ", "据置期間", plan.Loan.GraceMonths);
        if (plan.Loan.GuaranteeRatePercent is { } rate)
            yield return new("お金の出どころ", "信用保証料率", rate);
    }

    private static IEnumerable<NamedPlanValue> Sales(BusinessPlan plan)
    {
        yield return new("売上", "営業日数", plan.OpenDays);
        foreach (var line in plan.Sales)
        {
            yield return new("売上", $"{line.Name}の値段", line.Price);
            yield return new("売上", $"{line.Name}の数", line.Volume);
            yield return new("売上", $"{line.Name}の変動費率", line.VariableCostPercent);
        }
        yield return new("売上", "開業月の売上", plan.RampUp.StartPercent);
        yield return new("売上", "軌道に乗るまで", plan.RampUp.Months);
        yield return new("売上", "月の売上のぶれ", plan.SalesVolatility);
    }

    private static IEnumerable<NamedPlanValue> Costs(BusinessPlan plan)
    {
        foreach (var cost in plan.FixedCosts)
            yield return new(
                "固定費",
                cost.CalendarMonths.Count == 0 ? cost.Name : $"{cost.Name}（{string.Join("・", cost.CalendarMonths)}月）",
                cost.Monthly
            );
        foreach (var person in plan.Staff)
            yield return new("人件費", $"{person.Name}（{person.FromMonth}か月目から）", person.Monthly);
        yield return new("くらし", "生活費の目安", plan.LivingCost);
        yield return new("くらし", "事業に置いておくお金", plan.ReserveMonths);
        yield return new("税", "消費税を確かめる年の売上", plan.ConsumptionTaxThreshold);
    }
}
