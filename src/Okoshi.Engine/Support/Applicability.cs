namespace Okoshi.Engine.Support;

/// <summary>
/// What does not apply falls out of its combination: a sole proprietor has no capital, so "5千万円以下" neither helps nor hinders. A limit
/// that has to be reached is another thing: who has no capital does not reach it.
/// </summary>
internal static class Applicability
{
    /// <summary>Whether the condition falls out for those who have no capital: it says nothing but how much it may be at most.</summary>
    public static bool NeedsCapital(Clause clause) =>
        clause is LeafClause leaf
            ? leaf is NumberClause { Fact: ApplicantFact.Capital, HasLowerLimit: false }
            : ClauseTree.PartsOf(clause).All(NeedsCapital);

    /// <summary>The parts of a combination that apply to somebody; empty when the whole combination falls out.</summary>
    public static IEnumerable<Clause> Applying(IReadOnlyList<Clause> parts, Applicant applicant) =>
        applicant.HasNoCapital ? parts.Where(p => !NeedsCapital(p)) : parts;
}
