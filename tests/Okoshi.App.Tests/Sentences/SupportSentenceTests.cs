using Okoshi.App.Sentences;
using Okoshi.App.Support;
using Okoshi.Engine.Accompany;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Sentences;

public sealed class SupportSentenceTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Theory]
    [InlineData(ConditionAnswer.Met, "年齢は「45歳」で、条件「概ね45歳未満」に合います。")]
    [InlineData(ConditionAnswer.NotMet, "年齢は「45歳」で、条件「概ね45歳未満」に合いません。")]
    [InlineData(ConditionAnswer.NearLimit, "年齢は「45歳」で、条件「概ね45歳未満」の境目に近いため、窓口で確かめてください。")]
    [InlineData(ConditionAnswer.TooCoarse, "年齢は「45歳」までしか分からないため、条件「概ね45歳未満」に合うかは、まだ言えません。")]
    [InlineData(ConditionAnswer.NotKnown, "年齢が分からないため、条件「概ね45歳未満」に合うかは、まだ言えません。")]
    [InlineData(
        ConditionAnswer.ListOfOtherDay,
        "名簿を確かめた日は2026年11月1日で、求められる日とちがいます（条件：概ね45歳未満）。もう一度、確かめてください。"
    )]
    public void A_condition_is_answered_with_what_was_found(ConditionAnswer answer, string sentence) =>
        new ConditionRemark.Reason(
            answer,
            ApplicantFact.Age,
            new ConditionRemark.Number(ApplicantFact.Age, NumberRange.Exactly(45)),
            Remark.Quote("概ね45歳未満"),
            Day
        )
            .Text()
            .ShouldBe(sentence);

    [Fact]
    public void What_nobody_put_into_words_tells_itself()
    {
        var source = new Citation("要綱", "第3条", "2026");
        Programme(new ProgrammeTerms(), source).Text().ShouldBe("対象者の条件が、資料に書かれていません");
        Tie(new ProgrammeTerms { BudgetExhaustedOn = Day }, source).ShouldBe(["2026-11-01に予算に達した"]);
        Tie(new ProgrammeTerms { Excludes = ["a", "b"] }, source).ShouldBe(["「いっしょに受けられない制度（a、b）を受けている」のほか"]);
        Tie(new ProgrammeTerms { After = ["a"] }, source).ShouldBe(["先に「a」を受けている"]);
    }

    [Fact]
    public void A_value_is_named_once()
    {
        Remark[] parts = [Remark.Quote("甲"), Remark.Quote("乙")];
        new ConditionRemark.Values([parts[0], parts[1], Remark.Quote("甲")]).Text().ShouldBe("甲、乙");
    }

    [Fact]
    public void A_change_says_what_to_do()
    {
        var condition = Remark.Quote("条件");
        new ChangeRemark.RaiseTo(ApplicantFact.Employees, 1, condition).Text().ShouldBe("従業員を1人にする（条件）");
        new ChangeRemark.RaiseTo(ApplicantFact.Capital, 3_000_000, condition).Text().ShouldBe("資本金を3,000,000円にする（条件）");
        new ChangeRemark.WaitUntil(Day, condition).Text().ShouldBe("2026年11月1日まで待つ（条件）");
        new ChangeRemark.FoundFrom(Day, null, condition).Text().ShouldBe("創業の日を2026年11月1日以後にする（条件）");
        new ChangeRemark.FoundFrom(Day, Day.AddDays(1), condition)
            .Text()
            .ShouldBe("創業の日を2026年11月1日から2026年11月2日までのあいだにする（条件）");
    }

    [Fact]
    public void Every_fixed_answer_has_words_and_no_two_are_alike()
    {
        foreach (var fact in Enum.GetValues<ApplicantFact>())
            Choice.Of(fact).Select(c => c.Label).ShouldBeUnique();
        Choice.Of(ApplicantFact.Sex).Select(c => c.Key).ShouldBe(["female", "male", "other"]);
        Enum.GetValues<ApplicantFact>().Select(f => SentenceText.Text(f)).ShouldBeUnique();
    }

    [Theory]
    [InlineData(null, "祝日と窓口の休みは確かめていません。")]
    [InlineData(DayOfWeek.Saturday, "数えた日が土曜日なので、次の月曜日にしました。祝日と窓口の休みは確かめていません。")]
    [InlineData(DayOfWeek.Sunday, "数えた日が日曜日なので、次の月曜日にしました。祝日と窓口の休みは確かめていません。")]
    public void A_day_says_whether_it_was_moved(DayOfWeek? from, string sentence) => new DayRemark(from).Text().ShouldBe(sentence);

    private static Remark Programme(ProgrammeTerms terms, Citation source) => Explained(terms, source).Findings[0].Threshold;

    private static IEnumerable<string> Tie(ProgrammeTerms terms, Citation source) =>
        Explained(terms, source).Findings.Skip(1).Select(f => f.Threshold.Text());

    private static ProgrammeOutcome Explained(ProgrammeTerms terms, Citation source) =>
        ProgrammeJudge.Explain(
            new SupportProgramme("p", "制度", ServesKind.Application, null, [], source) { Terms = terms },
            new Applicant(),
            Day
        );
}
