using Okoshi.App.Accompany;
using Okoshi.App.Context;
using Okoshi.App.Opportunity;
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
public sealed class ShowOffer(RegionContext context, AnswerThreeQuestions answer, DrawUpPlan draw, StartCase start)
{
    private const int PathsForRange = 300;

    /// <returns>Null when the business is not among the opportunities of the day.</returns>
    public PublicOffer? Run(string business, ThreeAnswers answers)
    {
        if (answer.Run(answers, int.MaxValue).Matches.FirstOrDefault(m => m.Offer.Id == business) is not { } match)
            return null;
        if (context.Pack.Get(new RankingOn(context.Day)).Find(business) is not { } opportunity)
            return null;
        return new PublicOffer(
            match,
            opportunity.Business,
            draw.Run(business, PathsForRange, DrawUpPlan.StandardSeed),
            [.. opportunity.Evidence.Where(e => e.Verdict == Verdict.Met)],
            context.Pack.Rows<WageRow>(),
            [.. context.Pack.Rows<BodyRow>().Where(b => b.Sector.Length > 0)],
            start.Run(match)
        );
    }
}
