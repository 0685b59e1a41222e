using Okoshi.App.Areas;
using Okoshi.App.Sentences;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Sentences;

/// <summary>
/// Why a combination was answered so: what decides is said, what does not decide is left out, and nothing is denied twice.
/// </summary>
public sealed class CombinationReasonTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly Citation Text = new("要綱", "第3条", "2026");
    private static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("020001");
    private static readonly MunicipalityCode Miyagi = MunicipalityCode.Parse("040002");

    private static readonly Clause Here = new PlaceClause(
        "p",
        ApplicantFact.Residence,
        NationalAreas.Set([Aomori]),
        "県内に住んでいる",
        Text
    );
    private static readonly Clause Student = new ChoiceClause("s", ApplicantFact.Student, ["higher-education"], "大学生など", Text);
    private static readonly Clause Founder = new ChoiceClause("f", ApplicantFact.Stage, ["preparing"], "創業する", Text);
    private static readonly Clause Reading = new NeedsReadingClause("r", "県外のデジタル人財か", Text);
    private static readonly Clause Listed = new NamedListClause("l", "x", null, "名簿にある会社で働く", Text);

    private static readonly Applicant InAomori = new() { Residence = Place.OneOf("青森市", MunicipalityCode.Parse("022012")) };
    private static readonly Applicant InSendai = new() { Residence = Place.OneOf("宮城県", Miyagi) };

    [Fact]
    public void A_satisfied_or_is_silent_about_its_other_branches()
    {
        var found = Finding(Any(Here, Student, Listed, Reading), InAomori);

        found.Verdict.ShouldBe(Verdict.Met);
        found.Reason.Text().ShouldBe("住んでいる所は「青森市」で、条件「県内に住んでいる」に合います。");
        found.Reason.Text(Voice.Plain).ShouldBe("住んでいる所は「青森市」です。決まり（県内に住んでいる）に 合います。");
        found.Reason.Text(Voice.English).ShouldBe("Where you live: Aomori City. This meets the condition (“県内に住んでいる”).");
        found.Value.Text().ShouldBe("青森市");
    }

    [Fact]
    public void A_satisfied_or_over_groups_tells_of_the_group_that_holds()
    {
        var person = InAomori with { Student = StudentStatus.HigherEducation, Stage = FoundingStage.NotPlanning };
        Finding(Any(new AllOfClause("a", [Here, Student]), new AllOfClause("b", [Founder, Reading])), person)
            .Reason.Text()
            .ShouldBe(
                "住んでいる所は「青森市」で、条件「県内に住んでいる」に合います。"
                    + "学生かどうかは「大学・短大・専門学校の学生」で、条件「大学生など」に合います。"
            );
    }

    [Fact]
    public void A_failed_or_says_that_none_of_them_holds()
    {
        var person = InSendai with { Student = StudentStatus.None, Stage = FoundingStage.NotPlanning };

        Finding(Any(Here, Student), person)
            .Reason.Text()
            .ShouldBe("「県内に住んでいる」か「大学生など」のどちらかが条件です。どちらにも当てはまりません。");
        Finding(Any(Here, Student, Founder), person)
            .Reason.Text()
            .ShouldBe("「県内に住んでいる」、「大学生など」、「創業する」のどれかが条件です。どれにも当てはまりません。");
        Finding(new AtLeastClause("k", 2, [Here, Student, Founder]), person)
            .Reason.Text()
            .ShouldBe("「県内に住んでいる」、「大学生など」、「創業する」のうち2つ以上が条件です。当てはまるものが2つになりません。");
        Finding(Any(new AllOfClause("a", [Here, Student]), Founder), person)
            .Reason.Text()
            .ShouldBe("（「県内に住んでいる」と「大学生など」の両方）か「創業する」のどちらかが条件です。どちらにも当てはまりません。");
        Finding(Any(Here, Student), person)
            .Reason.Text(Voice.English)
            .ShouldBe("The condition is: “県内に住んでいる” or “大学生など”. Neither applies to you.");
    }

    [Fact]
    public void An_open_or_asks_only_for_what_is_open()
    {
        Finding(Any(Here, Student), InSendai)
            .Reason.Text()
            .ShouldBe(
                "「県内に住んでいる」か「大学生など」のどちらかが条件です。"
                    + "学生かどうかが分からないため、条件「大学生など」に合うかは、まだ言えません。"
            );
    }

    [Theory]
    [InlineData(true, "「県内に住んでいる」のほかの人が対象です。住んでいる所は「宮城県」で、合います。")]
    [InlineData(false, "「県内に住んでいる」のほかの人が対象です。住んでいる所は「青森市」で、合いません。")]
    [InlineData(null, "「県内に住んでいる」のほかの人が対象です。住んでいる所が分からないため、まだ言えません。")]
    public void What_must_not_hold_is_said_without_a_second_not(bool? outside, string sentence)
    {
        var person = outside switch
        {
            true => InSendai,
            false => InAomori,
            null => new Applicant(),
        };
        Finding(new NotClause("n", Here), person).Reason.Text().ShouldBe(sentence);
    }

    [Fact]
    public void Every_answer_of_every_combination_says_something_in_every_voice_and_denies_nothing_twice()
    {
        Clause[] leaves = [Here, Student, Founder, Reading, Listed];
        Applicant[] people = [new(), InAomori, InSendai, InSendai with { Student = StudentStatus.None }];
        foreach (var (a, b) in leaves.SelectMany(a => leaves.Select(b => (a, b))))
        {
            Clause[] groups =
            [
                Any(a, b),
                new NotClause("n", a),
                new NotClause("n", Any(a, b)),
                Any(new NotClause("n", a), b),
                new NotClause("n", new AllOfClause("a", [a, b])),
                Any(new AllOfClause("a", [a, new NotClause("n", b)]), b),
            ];
            foreach (var (group, person) in groups.SelectMany(g => people.Select(p => (g, p))))
            {
                var found = Finding(group, person);
                foreach (var voice in Enum.GetValues<Voice>())
                {
                    found.Reason.Text(voice).ShouldNotBeNullOrWhiteSpace();
                    found.Reason.Text(voice).ShouldNotContain("⟦");
                }
                var text = found.Reason.Text();
                text.ShouldNotContain("ないわけ");
                text.ShouldNotContain("ではないので、対象になりません");
                text.ShouldNotContain("。。");
                if (found.Verdict == Verdict.Met)
                    text.ShouldNotContain("合いません");
            }
        }
    }

    private static AtLeastClause Any(params Clause[] parts) => new("any", 1, parts);

    private static Finding Finding(Clause clause, Applicant person) => Eligibility.Explain(clause, person, Day).Finding;
}
