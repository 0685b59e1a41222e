using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>あと少しの計算 Finds the smallest change that a person can make; every answer is judged again by the same conditions.</summary>
public static class NearMissFinder
{
    /// <summary>
    /// The smallest change, or null when the programme is not ruled out, or when no one or two changes help. Fewer changes come first,
    /// then those that make it Met rather than Unknown, then the earlier day, then the order of the conditions.
    /// </summary>
    public static NearMiss? Find(SupportProgramme programme, Applicant applicant, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(applicant);
        if (ProgrammeJudge.Judge(programme, applicant, asOf) != Verdict.NotMet)
            return null;
        var candidates = ClauseTree
            .Leaves(programme.ConditionsOn(asOf))
            .SelectMany(leaf => ChangeCandidates.For(leaf, applicant, asOf))
            .ToArray();
        return Best(candidates.Select(c => (ChangeCandidate[])[c]), programme, applicant)
            ?? Best(
                candidates.SelectMany((first, i) => candidates.Skip(i + 1).Select(second => (ChangeCandidate[])[first, second])),
                programme,
                applicant
            );
    }

    private static NearMiss? Best(IEnumerable<ChangeCandidate[]> sets, SupportProgramme programme, Applicant applicant) =>
        sets.Select(set => Try(set, programme, applicant))
            .OfType<NearMiss>()
            .OrderBy(m => m.Verdict == Verdict.Met ? 0 : 1)
            .ThenBy(m => m.On)
            .FirstOrDefault();

    private static NearMiss? Try(ChangeCandidate[] set, SupportProgramme programme, Applicant applicant)
    {
        var day = set.Max(c => c.Change.On);
        var changed = set.Aggregate(applicant, (a, c) => c.Apply(a));
        var verdict = ProgrammeJudge.Judge(programme, changed, day);
        return verdict == Verdict.NotMet
            ? null
            : new NearMiss([.. set.Select(c => c.Change)], verdict, day, LastDay(programme, changed, day));
    }

    /// <summary>The earliest end among the windows and budgets in which the day lies, and of the rule itself.</summary>
    private static DateOnly? LastDay(SupportProgramme programme, Applicant applicant, DateOnly day) =>
        ClauseTree
            .Leaves(programme.ConditionsOn(day))
            .Where(leaf => LeafJudge.Judge(leaf, applicant, day).Verdict == Verdict.Met)
            .Select(leaf =>
                leaf switch
                {
                    WindowClause window => window.To,
                    BudgetClause budget => budget.ExhaustedOn,
                    _ => null,
                }
            )
            .Append(programme.RuleOn(day)?.To)
            .Min();
}
