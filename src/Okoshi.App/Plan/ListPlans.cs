using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Plan;

/// <summary>One plan in a list, in the standard scenario.</summary>
/// <param name="Business">The business.</param>
/// <param name="Title">Name of the plan.</param>
/// <param name="Investment">設備などの合計.</param>
/// <param name="Need">必要な資金 with working capital.</param>
/// <param name="Loan">借入金額.</param>
/// <param name="BreakEvenMonth">黒字になる月.</param>
/// <param name="TakeHomeFirstYear">月に手もとに残るお金 of the first year.</param>
/// <param name="TakeHomeThirdYear">月に手もとに残るお金 of the third year.</param>
/// <param name="Shortfall">資金不足, or null.</param>
/// <param name="ShortfallIfLow">資金不足 in the cautious scenario, or null.</param>
public sealed record PlanOverview(
    BusinessRow Business,
    string Title,
    Yen Investment,
    Yen Need,
    Yen Loan,
    PlanMeasure BreakEvenMonth,
    Yen TakeHomeFirstYear,
    Yen TakeHomeThirdYear,
    CashShortfall? Shortfall,
    CashShortfall? ShortfallIfLow
);

/// <summary>
/// Use case: the plans of a pack side by side, in the order of its businesses; businesses without a template are left out.
/// </summary>
public sealed class ListPlans(RegionContext context)
{
    public IReadOnlyList<PlanOverview> Run() => context.Pack.Get(new PlansOn(context.Day));
}

/// <summary>The plans of a day with their key figures.</summary>
internal sealed record PlansOn(DateOnly Day) : Derived<PackContent, IReadOnlyList<PlanOverview>>
{
    internal override IReadOnlyList<PlanOverview> From(PackContent source)
    {
        var templates = source.Get(new TemplatesOn(Day));
        return [.. source.Rows<BusinessRow>().Where(b => templates.ContainsKey(b.Id)).Select(b => Of(b, templates[b.Id].Plan))];
    }

    private static PlanOverview Of(BusinessRow business, BusinessPlan plan)
    {
        var projection = PlanProjector.Project(plan);
        return new PlanOverview(
            business,
            plan.Title,
            projection.Funding.Investment,
            projection.Funding.Need,
            projection.Funding.Loan,
            projection.BreakEvenMonth,
            projection.Years[0].TakeHomePerMonth,
            projection.Years[2].TakeHomePerMonth,
            projection.Shortfall,
            PlanProjector.Project(plan, PlanScenario.Low).Shortfall
        );
    }
}
