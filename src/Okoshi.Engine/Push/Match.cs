using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>人と機会の組み合わせ One opportunity for one person with points, reasons and programmes.</summary>
/// <param name="Offer">The opportunity.</param>
/// <param name="Score">Sum of the points.</param>
/// <param name="Parts">Points of each part.</param>
/// <param name="Reasons">Why it is proposed, and what is not known.</param>
/// <param name="Programmes">Programmes for founders, judged for this person and this business: 該当, then 未確認, then 非該当.</param>
public sealed record Match(
    OpportunityOffer Offer,
    decimal Score,
    IReadOnlyList<MatchPart> Parts,
    IReadOnlyList<ProposalReason> Reasons,
    IReadOnlyList<ProgrammeOutcome> Programmes
)
{
    /// <summary>Programmes that may be shown as something to ask for (該当 and 未確認).</summary>
    public IEnumerable<ProgrammeOutcome> ProposedProgrammes => Programmes.Where(p => p.MayBeProposed);
}
