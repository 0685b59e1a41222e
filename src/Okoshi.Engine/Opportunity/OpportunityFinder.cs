using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>機会を見つける計算 Finds the businesses that a region's data show to be missing, and puts them in order.</summary>
/// <remarks>
/// A business is an opportunity only if at least one known figure proves a need: an industry thinner than in the nation,
/// sparser than at the neighbours, or a regional statistic beyond its threshold. A project of the strategy adds points but proves nothing.
/// The score is a range from what is known to what could be; the order follows what is known.
/// </remarks>
public static class OpportunityFinder
{
    /// <summary>Evaluates every business and ranks those with a proven need; the same input gives the same list.</summary>
    public static OpportunityRanking Rank(OpportunityInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reader = new EvidenceReader(input);
        var scorer = new Scorer(input, reader);
        var drivers = input.Drivers.ToLookup(d => d.Business, StringComparer.Ordinal);
        var found = new List<RankedOpportunity>();
        var dropped = new List<DroppedCandidate>();
        foreach (var business in input.Businesses)
        {
            var own = drivers[business.Id].ToArray();
            Evidence[] evidence = [.. own.SelectMany(reader.Read)];
            ScorePart[] parts = [.. input.Weights.Select(w => scorer.Score(w, business, own, evidence))];
            var missing = Missing(business, evidence, parts);
            var need = VerdictLogic.Any(evidence.Where(e => e.CanProveNeed).Select(e => e.Verdict));
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
        return new OpportunityRanking([.. InOrder(found).Select((o, i) => o with { Rank = i + 1 })], dropped, input.Weights);
    }

    /// <summary>The order of the list: known points, then what could be, then the number of proofs, then the key.</summary>
    internal static IEnumerable<RankedOpportunity> InOrder(IEnumerable<RankedOpportunity> found) =>
        found
            .OrderByDescending(o => o.Known)
            .ThenByDescending(o => o.Upper)
            .ThenByDescending(o => o.Evidence.Count(e => e.ProvesNeed))
            .ThenBy(o => o.Business.Id, StringComparer.Ordinal);

    private static MissingData[] Missing(StartableBusiness business, IEnumerable<Evidence> evidence, IEnumerable<ScorePart> parts) =>
        [
            .. parts
                .Where(p => p is { Kind: ScorePartKind.Viability, Unknown: > 0 })
                .Select(p => new MissingData("viability", Remark.Quote(p.Label), p.Calculation)),
            .. evidence.Where(e => e.Verdict == Verdict.Unknown).Select(e => new MissingData(e.Ref, e.What, e.Note)),
            new MissingData("small-class", new EvidenceNote.SmallClass(business.JsicName), Remark.Of(OpportunityGap.SmallClassUnknown)),
        ];
}
