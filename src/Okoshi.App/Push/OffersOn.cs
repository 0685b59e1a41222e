using Okoshi.App.Context;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Plan;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>The ranked opportunities of a day with the key figures of their plans, as matching needs them.</summary>
internal sealed record OffersOn(DateOnly Day) : Derived<PackContent, IReadOnlyList<OpportunityOffer>>
{
    internal override IReadOnlyList<OpportunityOffer> From(PackContent source)
    {
        var plans = source.Get(new PlansOn(Day)).ToDictionary(p => p.Business.Id, ToFigures, StringComparer.Ordinal);
        return [.. source.Get(new RankingOn(Day)).Opportunities.Select(o => ToOffer(o, plans.GetValueOrDefault(o.Business.Id)))];
    }

    private static OpportunityOffer ToOffer(RankedOpportunity opportunity, PlanFigures? plan)
    {
        var business = opportunity.Business;
        return new OpportunityOffer(
            business.Id,
            opportunity.Rank,
            business.Title,
            business.PlainTitle,
            JsicCode.Parse(business.Jsic),
            business.Interests,
            plan
        );
    }

    /// <summary>
    /// What a person asks first: the money needed with working capital, what is left in a month at the start and once under way,
    /// the month that turns to profit.
    /// </summary>
    private static PlanFigures ToFigures(PlanOverview plan) =>
        new(plan.Need, plan.TakeHomeFirstYear, plan.TakeHomeThirdYear, (int?)plan.BreakEvenMonth.Value, IsAssumed: true);
}
