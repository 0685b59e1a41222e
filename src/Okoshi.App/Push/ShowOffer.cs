using Okoshi.App.Accompany;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Plan;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Push;

/// <summary>One opportunity as it is offered to a person who answered three questions.</summary>
/// <param name="Match">The match with its reasons and judged programmes.</param>
/// <param name="Business">What one would do.</param>
/// <param name="Plan">The plan with its projections; null when there is no template yet.</param>
/// <param name="Evidence">What shows the need.</param>
/// <param name="Wages">Wages to compare the take-home with; empty when the pack has none.</param>
/// <param name="Helpers">Bodies of the strategy that could help: organisations, never persons.</param>
/// <param name="Opening">The first steps, if one began today.</param>
public sealed record PublicOffer(
    Match Match,
    StartableBusiness Business,
    DrawnPlan? Plan,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<WageRow> Wages,
    IReadOnlyList<BodyRow> Helpers,
    CaseOpening Opening
);

/// <summary>Use case: everything that a person wants to know of one offer before talking to anybody.</summary>
public sealed class ShowOffer(CurrentPack current, AnswerThreeQuestions answer)
{
    private const int PathsForRange = 300;

    /// <returns>Null when the business is not among the opportunities of the day.</returns>
    public async Task<PublicOffer?> RunAsync(string business, ThreeAnswers answers, DateOnly asOf, CancellationToken cancellationToken)
    {
        var found = await answer.RunAsync(answers, asOf, int.MaxValue, cancellationToken);
        if (found.Matches.FirstOrDefault(m => m.Offer.Id == business) is not { } match)
            return null;
        var pack = await current.GetAsync(cancellationToken);
        var opportunities = await new ListOpportunities(current).RunAsync(asOf, cancellationToken);
        if (opportunities.Ranking.Find(business) is not { } opportunity)
            return null;
        return new PublicOffer(
            match,
            opportunity.Business,
            await new DrawUpPlan(current).RunAsync(business, asOf, PathsForRange, DrawUpPlan.StandardSeed, cancellationToken),
            [.. opportunity.Evidence.Where(e => e.Verdict == Verdict.Met)],
            pack.Rows<WageRow>(),
            [.. pack.Rows<BodyRow>().Where(b => b.Sector.Length > 0)],
            await new StartCase(current).RunAsync(match, asOf, cancellationToken)
        );
    }
}
