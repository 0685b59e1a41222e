using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>What three answers lead to; nothing is kept and nothing is sent.</summary>
/// <param name="AsOf">Day of the judgement.</param>
/// <param name="Person">The answers as facts; everything not asked stays unknown.</param>
/// <param name="Matches">Opportunities with plan figures, programmes and reasons, best first.</param>
public sealed record ThreeAnswersResult(DateOnly AsOf, AudienceMember Person, IReadOnlyList<Match> Matches);

/// <summary>Use case: the public path. Three answers, no account.</summary>
public sealed class AnswerThreeQuestions(RegionContext context)
{
    private const string Form = "三つの質問";

    /// <summary>Finds the best opportunities for the answers.</summary>
    /// <exception cref="BadInputException">An answer is not one of the offered ones.</exception>
    public ThreeAnswersResult Run(ThreeAnswers answers, int count)
    {
        var pack = context.Pack;
        var problems = Check(pack, answers).ToArray();
        if (problems.Length > 0)
            throw new BadInputException(problems);
        var person = ToPerson(pack, answers);
        return new ThreeAnswersResult(context.Day, person, context.State.Get(new MatcherOn(context.Day)).Rank(person, count));
    }

    private static AudienceMember ToPerson(PackContent pack, ThreeAnswers answers) =>
        new(
            "三つの答え",
            IsSynthetic: false,
            new Applicant { AgeGroup = ThreeQuestions.AgeRange(answers.Age), PlannedPlace = ThreeQuestions.PlaceOf(pack, answers.Place) },
            [.. answers.Interests.Where(i => i != ThreeQuestions.NotKnown).Distinct()]
        );

    private static IEnumerable<ImportProblem> Check(PackContent pack, ThreeAnswers answers)
    {
        if (!IsUnknown(answers.Age) && ThreeQuestions.AgeRange(answers.Age) is null)
            yield return Unknown("年れい", answers.Age);
        var known = ThreeQuestions.Interests(pack).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var interest in answers.Interests.Where(i => i != ThreeQuestions.NotKnown && !known.Contains(i)))
            yield return Unknown("好きなこと", interest);
        if (answers.Interests.Distinct().Count() > ThreeQuestions.MostInterests)
            yield return new ImportProblem(
                Form,
                0,
                "好きなこと",
                $"{answers.Interests.Distinct().Count()}つ選ばれています",
                $"選べるのは{ThreeQuestions.MostInterests}つまでです",
                "とくに好きなものを残してください"
            );
        if (!IsUnknown(answers.Place) && ThreeQuestions.PlaceOf(pack, answers.Place) is null)
            yield return Unknown("住みたい所", answers.Place);
    }

    private static bool IsUnknown(string key) => key is "" or ThreeQuestions.NotKnown;

    private static ImportProblem Unknown(string field, string found) =>
        new(Form, 0, field, $"「{found}」という答えはありません", "画面にある答えのどれかが必要です", "もう一度、選んでください");
}
