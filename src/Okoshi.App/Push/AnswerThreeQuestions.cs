using Okoshi.App.Areas;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>What three answers lead to; nothing is kept and nothing is sent.</summary>
/// <param name="AsOf">Day of the judgement.</param>
/// <param name="Person">The answers as facts; everything not asked stays unknown.</param>
/// <param name="Standing">How the region suits where the person lives and wants to be.</param>
/// <param name="Matches">Opportunities with plan figures, programmes and reasons, best first.</param>
/// <param name="Traits">What is said of those businesses: what can be begun from afar, what waits for an age.</param>
public sealed record ThreeAnswersResult(
    DateOnly AsOf,
    AudienceMember Person,
    Standing Standing,
    IReadOnlyList<Match> Matches,
    IReadOnlyList<BusinessTrait> Traits
)
{
    /// <summary>What is said of a business.</summary>
    public IEnumerable<BusinessTrait> Of(Match match) => Traits.Where(t => t.Business == match.Offer.Id);

    /// <summary>The programmes that belong to a business and the person.</summary>
    public IReadOnlyList<ProgrammeOutcome> ProgrammesOf(Match match) => OfferedProgrammes.Of(match, Of(match), Standing);
}

/// <summary>Use case: the public path. Three answers, no account.</summary>
public sealed class AnswerThreeQuestions(RegionContext context)
{
    private const string Form = "三つの質問";

    /// <summary>Finds the best opportunities for the answers, without those for which the person is surely too young.</summary>
    /// <exception cref="BadInputException">An answer is not one of the offered ones.</exception>
    public ThreeAnswersResult Run(ThreeAnswers answers, int count)
    {
        var all = All(answers);
        var tooYoung = all
            .Traits.Where(t => t.Kind == BusinessTraitKind.Alcohol && t.Allows(all.Person.Facts.AgeGroup) == Verdict.NotMet)
            .Select(t => t.Business)
            .ToHashSet(StringComparer.Ordinal);
        Match[] matches = [.. all.Matches.Where(m => !tooYoung.Contains(m.Offer.Id)).Take(count)];
        var shown = matches.Select(m => m.Offer.Id).ToHashSet(StringComparer.Ordinal);
        return all with { Matches = matches, Traits = [.. all.Traits.Where(t => shown.Contains(t.Business))] };
    }

    /// <summary>Every opportunity, also one that has to wait for an age.</summary>
    /// <exception cref="BadInputException">An answer is not one of the offered ones.</exception>
    public ThreeAnswersResult All(ThreeAnswers answers)
    {
        var pack = context.Pack;
        var problems = Check(pack, answers).ToArray();
        if (problems.Length > 0)
            throw new BadInputException(problems);
        var person = ToPerson(pack, answers);
        var matcher = context.State.Get(new MatcherOn(context.Day));
        return new ThreeAnswersResult(
            context.Day,
            person,
            matcher.Context.StandingOf(person),
            matcher.Rank(person, int.MaxValue),
            pack.Get(new TraitsOn(context.Day))
        );
    }

    private static AudienceMember ToPerson(PackContent pack, ThreeAnswers answers) =>
        new(
            "三つの答え",
            IsSynthetic: false,
            FactsOf(pack, answers),
            [.. answers.Interests.Where(i => i != ThreeQuestions.NotKnown).Distinct()]
        )
        {
            Coming = ThreeQuestions.TimeOf(answers.When),
        };

    /// <summary>
    /// Where she lives and where she wants to be are two facts. The work is here: for who stays away, or has not decided, programmes are
    /// judged as if she began it here; a move that is planned has the present place as the one before it.
    /// </summary>
    private static Applicant FactsOf(PackContent pack, ThreeAnswers answers)
    {
        var now = ThreeQuestions.PlaceOf(pack, answers.Now);
        var isComing = ThreeQuestions.TimeOf(answers.When) is MoveTime.WithinYear or MoveTime.SomeDay;
        var region = RegionPlaces.Self(pack);
        return new Applicant
        {
            AgeGroup = ThreeQuestions.AgeRange(answers.Age),
            Residence = now,
            PreviousResidence = isComing && now?.IsIn(NationalAreas.Set(region.Areas)) == Verdict.NotMet ? now : null,
            PlannedPlace = isComing ? region : ThreeQuestions.PlaceOf(pack, answers.Place),
        };
    }

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
        if (!IsUnknown(answers.Now) && ThreeQuestions.PlaceOf(pack, answers.Now) is null)
            yield return Unknown("いま住んでいる所", answers.Now);
        if (!IsUnknown(answers.When) && ThreeQuestions.TimeOf(answers.When) is null)
            yield return Unknown("いつか住みたい所", answers.When);
    }

    private static bool IsUnknown(string key) => key is "" or ThreeQuestions.NotKnown;

    private static ImportProblem Unknown(string field, string found) =>
        new(Form, 0, field, $"「{found}」という答えはありません", "画面にある答えのどれかが必要です", "もう一度、選んでください");
}
