using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>統計から機会を見つける計算 Ranks the businesses that official statistics show to be missing in any municipality.</summary>
/// <remarks>
/// A business is an opportunity only if its industry, or something counted of it in particular, falls short of what similar
/// municipalities have (or a statistic shows a need), and what it cannot do without is there. Where either is not known the
/// candidate is set aside as undecided. The score is a range from what is known to what could be; the order follows what is known.
/// </remarks>
public static class DiscoveryFinder
{
    /// <summary>Computes the list; the same input gives the same list.</summary>
    /// <exception cref="ArgumentException">The region is not among the areas.</exception>
    public static DiscoveryResult Find(DiscoveryInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Find(input, IndustrySurveyor.Survey(input), e => e);
    }

    /// <summary>The list of a survey, with what is supposed of its evidence.</summary>
    internal static DiscoveryResult Find(DiscoveryInput input, RegionSurvey survey, Func<Evidence, Evidence> suppose)
    {
        var reader = new DiscoveryReader(input, survey);
        var markets = input.Markets.ToDictionary(m => m.Business, StringComparer.Ordinal);
        var sharing = input
            .Businesses.Where(b => markets.GetValueOrDefault(b.Id) is { ByIndustry: true })
            .CountBy(b => b.Industry)
            .ToDictionary();
        var found = new List<RankedOpportunity>();
        var dropped = new List<DroppedCandidate>();
        foreach (var business in input.Businesses.Where(b => markets.ContainsKey(b.Id)))
        {
            var market = markets[business.Id];
            Evidence[] evidence = [.. reader.Read(business, market).Select(suppose)];
            ScorePart[] parts = [.. input.Weights.Select(w => DiscoveryScorer.Score(w, input, market, evidence))];
            var missing = Missing(input, business, market.ByIndustry ? sharing[business.Industry] : 1, evidence);
            var need = VerdictLogic.All([
                VerdictLogic.Any(evidence.Where(e => e.CanProveNeed).Select(e => e.Verdict)),
                DiscoveryReader.Stands(evidence),
            ]);
            if (need == Verdict.Met)
                found.Add(
                    new RankedOpportunity
                    {
                        Rank = 0,
                        Business = business,
                        Parts = parts,
                        Evidence = evidence,
                        Missing = missing,
                    }
                );
            else
                dropped.Add(new DroppedCandidate(business, need, evidence, missing));
        }
        var ranking = new OpportunityRanking(
            [.. OpportunityFinder.InOrder(found).Select((o, i) => o with { Rank = i + 1 })],
            dropped,
            input.Weights
        );
        return new DiscoveryResult(survey, ranking);
    }

    /// <summary>What is not known of this business here, and which document would tell.</summary>
    private static MissingData[] Missing(DiscoveryInput input, StartableBusiness business, int sharing, IEnumerable<Evidence> evidence) =>
        [
            .. evidence.Where(e => e.Verdict == Verdict.Unknown).Select(e => new MissingData($"{e.Kind}:{e.Ref}", e.What, e.Note)),
            new MissingData(
                "small-class",
                new EvidenceNote.SmallClass(business.JsicName),
                sharing > 1 ? new EvidenceNote.SharedByDivision(sharing) : Remark.Of(OpportunityGap.CountedByDivision)
            ),
            new MissingData("viability", new EvidenceNote.Viability(), Remark.Of(OpportunityGap.PlanWithoutFigures)),
            .. input.Own?.Priorities is null
                ? new[] { new MissingData("strategy", new EvidenceNote.StrategyFit(), Remark.Of(OpportunityGap.StrategyNotLoaded)) }
                : [],
        ];
}
