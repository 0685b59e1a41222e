using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>該当の判定 Judges conditions on what is known of an applicant, in Kleene's three values.</summary>
public static class Eligibility
{
    /// <summary>The verdict alone; the quick way for whole populations.</summary>
    public static Verdict Judge(Clause clause, Applicant applicant, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(applicant);
        return Judge(clause, applicant, asOf, isObtained: false);
    }

    /// <summary>The verdict once everything is obtained that can still be obtained in time.</summary>
    internal static Verdict JudgeOnceObtained(Clause clause, Applicant applicant, DateOnly asOf) =>
        Judge(clause, applicant, asOf, isObtained: true);

    private static Verdict Judge(Clause clause, Applicant applicant, DateOnly asOf, bool isObtained)
    {
        return clause switch
        {
            AllOfClause all => VerdictLogic.All(Parts(all.Parts)),
            // A combination of which nothing applies is no hindrance.
            AtLeastClause some => applicant.HasNoCapital && Applicability.NeedsCapital(some)
                ? Verdict.Met
                : VerdictLogic.AtLeast(some.Count, Parts(some.Parts)),
            NotClause not => applicant.HasNoCapital && Applicability.NeedsCapital(not)
                ? Verdict.Met
                : Judge(not.Part, applicant, asOf, isObtained).Not(),
            SmeClause sme => Judge(sme.Means, applicant, asOf, isObtained),
            LeafClause leaf => Leaf(leaf),
            _ => throw new ArgumentOutOfRangeException(nameof(clause), clause.GetType().Name, "An unknown kind of clause."),
        };

        IEnumerable<Verdict> Parts(IReadOnlyList<Clause> parts) =>
            Applicability.Applying(parts, applicant).Select(p => Judge(p, applicant, asOf, isObtained));

        Verdict Leaf(LeafClause leaf)
        {
            var judgement = LeafJudge.Judge(leaf, applicant, asOf);
            return isObtained && judgement.Doubt == Doubt.Obtainable ? Verdict.Met : judgement.Verdict;
        }
    }

    /// <summary>The verdict with a finding for each condition.</summary>
    public static ClauseResult Explain(Clause clause, Applicant applicant, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(applicant);
        if (clause is LeafClause leaf)
        {
            var judgement = LeafJudge.Judge(leaf, applicant, asOf);
            return new ClauseResult(leaf, LeafFinding.Of(leaf, judgement, applicant, asOf), []);
        }
        if (clause is SmeClause sme)
        {
            var meant = Explain(sme.Means, applicant, asOf);
            return new ClauseResult(sme, SmeFinding.Of(sme, meant.Finding.Verdict, applicant), [meant]);
        }
        ClauseResult[] parts = [.. Applicability.Applying(ClauseTree.PartsOf(clause), applicant).Select(p => Explain(p, applicant, asOf))];
        if (parts.Length == 0)
            return Explain(ClauseTree.Leaves(clause).First(), applicant, asOf) with { Clause = clause };
        var verdicts = parts.Select(p => p.Finding.Verdict);
        return clause switch
        {
            AtLeastClause some => Group(some, VerdictLogic.AtLeast(some.Count, verdicts), GroupKind.AtLeast, some.Count, parts),
            NotClause not => Group(not, VerdictLogic.All(verdicts).Not(), GroupKind.Not, 0, parts),
            _ => Group(clause, VerdictLogic.All(verdicts), GroupKind.All, parts.Length, parts),
        };
    }

    /// <summary>The findings to show: combinations by "all" are taken apart, other combinations stay one finding.</summary>
    public static IEnumerable<Finding> Findings(ClauseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Clause is AllOfClause ? result.Parts.SelectMany(Findings) : [result.Finding];
    }

    private static ClauseResult Group(Clause clause, Verdict verdict, GroupKind kind, int count, ClauseResult[] parts)
    {
        Finding[] findings = [.. parts.Select(p => p.Finding)];
        var deciding = kind == GroupKind.Not ? findings : [.. findings.Where(f => f.Verdict == verdict)];
        Remark[] values = [.. deciding.Select(f => f.Value).Where(v => !v.IsNone)];
        var condition = new ConditionRemark.GroupCondition(kind, count, [.. findings.Select(f => f.Threshold)]);
        return new ClauseResult(
            clause,
            new Finding(
                clause.Key,
                verdict,
                values.Length > 0 ? new ConditionRemark.Values(values) : Remark.None,
                condition,
                new ConditionRemark.GroupReason(verdict, condition, [.. deciding.Select(f => f.Reason)]),
                // The place of the text that decides; an unknown or a failed "or" rests on all of them, and names the first.
                (deciding.FirstOrDefault() ?? findings[0]).Citation
            ),
            parts
        );
    }
}
