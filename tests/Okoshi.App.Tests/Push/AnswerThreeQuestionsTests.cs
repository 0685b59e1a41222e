using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

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

    [Theory]
    [InlineData("city", "stay", Standing.Here)]
    [InlineData("city", "someday", Standing.Here)]
    [InlineData("area", "stay", Standing.Near)]
    [InlineData("prefecture", "year", Standing.Coming)]
    [InlineData("tokyo", "someday", Standing.Coming)]
    [InlineData("elsewhere", "year", Standing.Coming)]
    [InlineData("elsewhere", "stay", Standing.Away)]
    [InlineData("tokyo", "undecided", Standing.Away)]
    [InlineData("outside", "undecided", Standing.Away)]
    [InlineData("elsewhere", "", Standing.NotKnown)]
    [InlineData("", "undecided", Standing.NotKnown)]
    public void Where_she_lives_and_where_she_wants_to_be_are_two_answers(string now, string when, Standing standing)
    {
        var result = Ask(new ThreeAnswers("18-24", ["food"], "") { Now = now, When = when });

        result.Standing.ShouldBe(standing);
        var place = result.Matches[0].Reasons.Single(r => r.Kind == MatchPartKind.Place).Text.Text();
        place.ShouldNotContain("合いません");
        place.ShouldContain("青森市");
    }

    /// <summary>What 移住支援金 asks for: the place before the move. It is known as soon as somebody plans to come.</summary>
    [Theory]
    [InlineData("tokyo", "year", Verdict.Met)]
    [InlineData("elsewhere", "someday", Verdict.NotMet)]
    [InlineData("outside", "year", Verdict.Unknown)]
    [InlineData("elsewhere", "undecided", null)]
    [InlineData("city", "year", null)]
    public void A_planned_move_has_the_present_place_before_it(string now, string when, Verdict? isFromTokyo)
    {
        var facts = Ask(new ThreeAnswers("", [], "") { Now = now, When = when }).Person.Facts;

        facts.PreviousResidence?.IsIn(NationalAreas.Set(RegionPlaces.TokyoArea().Areas)).ShouldBe(isFromTokyo!.Value);
        (facts.PreviousResidence is null).ShouldBe(isFromTokyo is null);
        (facts.Residence is null).ShouldBe(now.Length == 0);
    }

    [Fact]
    public void An_old_address_still_says_where_she_wants_to_be()
    {
        var result = Ask(new ThreeAnswers("18-24", [], "outside"));

        result.Standing.ShouldBe(Standing.Elsewhere);
        result.Person.Facts.Residence.ShouldBeNull();
        Ask(new ThreeAnswers("18-24", [], "city")).Standing.ShouldBe(Standing.Here);
    }

    [Fact]
    public void Every_home_and_every_time_that_is_offered_is_accepted_and_others_are_told()
    {
        ThreeQuestions.Homes(AomoriPack.Content).Select(h => h.Key).ShouldBe(["city", "area", "prefecture", "tokyo", "elsewhere"]);
        foreach (var home in ThreeQuestions.Homes(AomoriPack.Content))
        foreach (var time in ThreeQuestions.Times(AomoriPack.Content))
            Ask(new ThreeAnswers("", [], "") { Now = home.Key, When = time.Key }).Matches.ShouldNotBeEmpty();

        var bad = Should.Throw<BadInputException>(() => Ask(new ThreeAnswers("", [], "") { Now = "moon", When = "never" }));
        bad.Lines.Count.ShouldBe(2);
        bad.Lines[0].ShouldContain("「moon」");
    }

    /// <summary>No alcohol for who is surely too young; who may be old enough is told the age.</summary>
    [Theory]
    [InlineData("15-17", false)]
    [InlineData("18-24", true)]
    [InlineData("25-34", true)]
    [InlineData("", true)]
    public void Who_is_surely_under_age_is_not_offered_alcohol(string age, bool isOffered)
    {
        var all = answer.Run(new ThreeAnswers(age, ["food"], ""), int.MaxValue);

        all.Matches.Any(m => m.Offer.Id == "fruit-liquor").ShouldBe(isOffered);
        answer.All(new ThreeAnswers(age, ["food"], "")).Matches.ShouldContain(m => m.Offer.Id == "fruit-liquor");
    }

    [Fact]
    public void Programmes_belong_to_the_business_and_the_person()
    {
        var result = answer.Run(new ThreeAnswers("25-34", [], "city"), int.MaxValue);

        result.Matches.ShouldAllBe(m => result.ProgrammesOf(m).All(p => p.Purpose != ProgrammePurpose.Succession));
        result.Matches.ShouldAllBe(m => result.ProgrammesOf(m).All(p => p.Purpose != ProgrammePurpose.Move && p.Verdict != Verdict.NotMet));
        var away = answer.Run(new ThreeAnswers("", [], "") { Now = "tokyo", When = "year" }, 1);
        away.ProgrammesOf(away.Matches[0]).ShouldContain(p => p.Purpose == ProgrammePurpose.Move);
    }

    private ThreeAnswersResult Ask(ThreeAnswers answers) => answer.Run(answers, 5);
}
