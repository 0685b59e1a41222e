using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>条件の答え A condition's answer with the answers of its parts.</summary>
/// <param name="Clause">The condition.</param>
/// <param name="Finding">The answer with value, threshold, reason and citation.</param>
/// <param name="Parts">Answers of the parts of a combination; empty for a single condition.</param>
public sealed record ClauseResult(Clause Clause, Finding Finding, IReadOnlyList<ClauseResult> Parts)
{
    /// <summary>Facts whose answer is open in this condition, each once.</summary>
    public IEnumerable<ApplicantFact> OpenFacts()
    {
        if (Finding.Verdict != Verdict.Unknown)
            return [];
        return Clause is LeafClause leaf ? [leaf.Fact] : Parts.SelectMany(p => p.OpenFacts()).Distinct();
    }
}
