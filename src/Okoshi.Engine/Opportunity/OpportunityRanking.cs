namespace Okoshi.Engine.Opportunity;

/// <summary>機会の一覧 The opportunities in order, and the candidates that were dropped, with the weights used.</summary>
/// <param name="Opportunities">By known points, highest first; ties by upper points, then by the number of proofs, then by key.</param>
/// <param name="Dropped">Candidates without proof of a need, in the order of the businesses.</param>
/// <param name="Weights">Weights used.</param>
public sealed record OpportunityRanking(
    IReadOnlyList<RankedOpportunity> Opportunities,
    IReadOnlyList<DroppedCandidate> Dropped,
    IReadOnlyList<ScoreWeight> Weights
)
{
    /// <summary>The opportunity of a business; null when it was dropped or never considered.</summary>
    public RankedOpportunity? Find(string business) => Opportunities.FirstOrDefault(o => o.Business.Id == business);
}
