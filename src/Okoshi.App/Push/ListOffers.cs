using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Plan;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>Use case: the ranked opportunities with the key figures of their plans, as matching needs them.</summary>
public sealed class ListOffers(CurrentPack current)
{
    public async Task<IReadOnlyList<OpportunityOffer>> RunAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var own = CurrentPack.Of(await current.GetAsync(cancellationToken));
        var ranking = (await new ListOpportunities(own).RunAsync(asOf, cancellationToken)).Ranking;
        var plans = (await new ListPlans(own).RunAsync(asOf, cancellationToken)).ToDictionary(
            p => p.Business.Id,
            ToFigures,
            StringComparer.Ordinal
        );
        return [.. ranking.Opportunities.Select(o => ToOffer(o, plans.GetValueOrDefault(o.Business.Id)))];
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

    /// <summary>What a person asks first: the money needed with working capital, the take-home once under way (third year), the month that turns to profit.</summary>
    private static PlanFigures ToFigures(PlanOverview plan) =>
        new(plan.Need, plan.TakeHomeThirdYear, (int?)plan.BreakEvenMonth.Value, IsAssumed: true);
}
