using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>次の質問の計算 Chooses the one question whose answer settles most programmes, weighed by benefit.</summary>
/// <remarks>
/// For each question the conditions divide its answers into classes; each class is tried on every open programme. Assumption: all classes
/// are equally likely, so that no data on persons is needed and the choice is the same for everybody who has told the same.
/// </remarks>
public static class QuestionChooser
{
    private const decimal MillionYen = 1_000_000;

    /// <summary>重み One for the programme, and one more for every million yen of its benefit.</summary>
    public static decimal WeightOf(SupportProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return 1 + ((programme.Terms.Benefit?.Amount ?? 0) / MillionYen);
    }

    /// <summary>The question to ask next, or null when no answer of the person could settle anything any more.</summary>
    /// <param name="programmes">The programmes to settle.</param>
    /// <param name="applicant">What is known so far.</param>
    /// <param name="asOf">Day of the judgement.</param>
    /// <param name="skipped">Questions that the person did not want to answer, or could not; they are not asked again.</param>
    public static NextQuestion? Choose(
        IReadOnlyList<SupportProgramme> programmes,
        Applicant applicant,
        DateOnly asOf,
        IReadOnlyCollection<Question>? skipped = null
    )
    {
        ArgumentNullException.ThrowIfNull(programmes);
        ArgumentNullException.ThrowIfNull(applicant);
        var open = programmes.Select(p => Open(p, applicant, asOf)).OfType<OpenProgramme>().ToArray();
        var leaves = open.SelectMany(p => p.Leaves).ToLookup(l => QuestionAnswers.Of(l)!);
        return leaves
            .Where(group => skipped?.Contains(group.Key) != true)
            .Select(group => Rate(group.Key, [.. group], open, applicant, asOf))
            .OfType<NextQuestion>()
            .OrderByDescending(q => q.Settles)
            .ThenByDescending(q => q.Concerns)
            .ThenBy(q => q.Question.Fact)
            .ThenBy(q => q.Question.Subject, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Whether some programme is open and an answer to the question is still wanted for it.</summary>
    internal static bool IsOpen(Question question, IReadOnlyList<SupportProgramme> programmes, Applicant applicant, DateOnly asOf) =>
        programmes.Any(p => Open(p, applicant, asOf)?.Leaves.Any(l => QuestionAnswers.Of(l) == question) == true);

    private static OpenProgramme? Open(SupportProgramme programme, Applicant applicant, DateOnly asOf)
    {
        var clause = programme.ConditionsOn(asOf);
        if (Eligibility.Judge(clause, applicant, asOf) != Verdict.Unknown)
            return null;
        var leaves = ClauseTree
            .Leaves(clause)
            .Where(l =>
                QuestionAnswers.Of(l) is not null
                && LeafJudge.Judge(l, applicant, asOf)
                    is {
                        Verdict: Verdict.Unknown,
                        Doubt: not (Doubt.SoftBand or Doubt.EveOfBirthday or Doubt.PlannedMove or Doubt.Obtainable)
                    }
            )
            .ToArray();
        return leaves.Length == 0 ? null : new OpenProgramme(clause, WeightOf(programme), leaves);
    }

    private static NextQuestion? Rate(Question question, LeafClause[] leaves, OpenProgramme[] open, Applicant applicant, DateOnly asOf)
    {
        var answers = QuestionAnswers.For(question, leaves, applicant, asOf);
        if (answers.Count == 0)
            return null;
        var concerned = open.Where(p => p.Leaves.Any(l => QuestionAnswers.Of(l) == question)).ToArray();
        var settled = concerned.Sum(p => p.Weight * answers.Count(a => Eligibility.Judge(p.Clause, a, asOf) != Verdict.Unknown));
        return new NextQuestion(question, settled / answers.Count, concerned.Length);
    }

    private sealed record OpenProgramme(Clause Clause, decimal Weight, LeafClause[] Leaves);
}
