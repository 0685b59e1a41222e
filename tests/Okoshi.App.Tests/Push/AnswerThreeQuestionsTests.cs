using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Push;

public sealed class AnswerThreeQuestionsTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private readonly AnswerThreeQuestions answer = new(AomoriPack.On(Day));

    [Fact]
    public void What_the_person_likes_comes_first()
    {
        var result = Ask(new ThreeAnswers("18-24", ["food"], "city"));

        result.Matches.Count.ShouldBe(5);
        result.Matches[0].Offer.Interests.ShouldContain("food");
        result.Matches[0].Reasons[0].Text.Text().ShouldBe("あなたの好きなこと（食べもの）を生かせます。");
        result.Matches[0].Reasons.Single(r => r.Kind == MatchPartKind.Place).Text.Text().ShouldBe("青森市でできる仕事です。");
    }

    [Fact]
    public void Programmes_say_what_fits_what_is_not_known_and_what_does_not_fit()
    {
        var teenager = Ask(new ThreeAnswers("15-17", ["food"], "city")).Matches[0].Programmes.ToDictionary(p => p.Programme.Id);

        teenager["r5-1-28"].Verdict.ShouldBe(Verdict.NotMet);
        teenager["r5-1-28"]
            .Findings[0]
            .Reason.Text()
            .ShouldBe("年齢は「15〜17歳」で、条件「20代〜30代（20歳以上39歳以下）」に合いません。");
        teenager["r5-4-2"].Verdict.ShouldBe(Verdict.Unknown);
        teenager.ShouldNotContainKey("r5-1-11");
    }

    [Fact]
    public void Who_knows_nothing_yet_still_gets_an_honest_answer()
    {
        var result = Ask(new ThreeAnswers("", [], ThreeQuestions.NotKnown));

        result.Matches[0].Offer.Rank.ShouldBe(1);
        result.Matches[0].Reasons[0].Text.Text().ShouldStartWith("好きなことは、まだ分かりません。");
        result.Person.Facts.AgeGroup.ShouldBeNull();
        result.Person.Facts.PlannedPlace.ShouldBeNull();
    }

    [Fact]
    public void Every_offered_answer_is_accepted()
    {
        ThreeQuestions.Ages.Select(a => a.Key).ShouldBe(["15-17", "18-24", "25-34", "35-"]);
        ThreeQuestions.Places(AomoriPack.Content).Select(p => p.Label).ShouldBe(["青森市", "となりの町や村", "県の外", "まだ分からない"]);
        foreach (var age in ThreeQuestions.Ages)
        {
            foreach (var place in ThreeQuestions.Places(AomoriPack.Content))
                Ask(new ThreeAnswers(age.Key, ["travel", "unknown"], place.Key)).Matches.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Answers_that_were_not_offered_are_told_all_at_once()
    {
        var bad = Should.Throw<BadInputException>(() => Ask(new ThreeAnswers("7-9", ["food", "making", "care", "swords"], "moon")));

        bad.Lines.Count.ShouldBe(4);
        bad.Lines[0]
            .ShouldBe("三つの質問「年れい」：「7-9」という答えはありません。画面にある答えのどれかが必要です。もう一度、選んでください。");
        bad.Lines.ShouldContain(l => l.Contains("選べるのは3つまでです"));
    }

    private ThreeAnswersResult Ask(ThreeAnswers answers) => answer.Run(answers, 5);
}
